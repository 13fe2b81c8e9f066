namespace PrintLayout.Vectors.Outlines;

/// <summary>The form of the ends of a line.</summary>
internal enum LineCap
{
    /// <summary>It ends at its last point.</summary>
    Butt,

    /// <summary>A half circle.</summary>
    Round,

    /// <summary>It ends half a weight behind its last point.</summary>
    Square,
}
