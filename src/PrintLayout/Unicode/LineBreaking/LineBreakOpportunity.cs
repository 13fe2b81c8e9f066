namespace PrintLayout.Unicode.LineBreaking;

/// <summary>Whether a line may end at a boundary between two UTF-16 units (UAX #14, section 4).</summary>
internal enum LineBreakOpportunity : byte
{
    /// <summary>×: no line may end here.</summary>
    Prohibited,

    /// <summary>÷: a line may end here.</summary>
    Allowed,

    /// <summary>!: a line must end here.</summary>
    Mandatory,

    /// <summary>÷, but by the tailoring not a good place (<see cref="LineBreakGrade.Poor"/>).</summary>
    Poor,

    /// <summary>÷, but by the tailoring a bad place (<see cref="LineBreakGrade.Bad"/>).</summary>
    Bad,

    /// <summary>÷, but by the tailoring the worst place (<see cref="LineBreakGrade.Worst"/>).</summary>
    Worst,
}
