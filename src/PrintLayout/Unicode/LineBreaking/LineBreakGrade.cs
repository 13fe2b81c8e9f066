namespace PrintLayout.Unicode.LineBreaking;

/// <summary>
/// How good a place is at which the rules let a line end. UAX #14 knows no grades; a tailoring gives them, and whoever chooses among
/// the places weighs them.
/// </summary>
internal enum LineBreakGrade : byte
{
    /// <summary>As good as any.</summary>
    Good,

    /// <summary>Others are better.</summary>
    Poor,

    /// <summary>Better than a hole in the line only.</summary>
    Bad,

    /// <summary>For want of any other.</summary>
    Worst,
}
