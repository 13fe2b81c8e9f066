namespace PrintLayout.Vectors.Outlines;

/// <summary>The form of the corners of a line.</summary>
internal enum LineJoin
{
    /// <summary>Pointed, up to a limit.</summary>
    Miter,

    /// <summary>Rounded.</summary>
    Round,

    /// <summary>Cut off.</summary>
    Bevel,
}
