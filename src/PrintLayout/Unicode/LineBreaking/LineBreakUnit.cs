using PrintLayout.Unicode.Properties;

namespace PrintLayout.Unicode.LineBreaking;

/// <summary>
/// One character for the rules of UAX #14 after LB9: a base with the combining marks and joiners that follow it. The rules read
/// only units, so a tailoring changes the result by changing them.
/// </summary>
internal struct LineBreakUnit
{
    /// <summary>Index of the first UTF-16 unit in the text.</summary>
    public int Start { get; set; }

    /// <summary>Code point of the base; the value of a lone surrogate.</summary>
    public int CodePoint { get; set; }

    /// <summary>Resolved class: after LB1, LB10 and the tailoring.</summary>
    public LineBreakClass Class { get; set; }

    /// <summary>The class of the Unicode Character Database, before LB1.</summary>
    public LineBreakClass PropertyClass { get; set; }

    /// <summary>Other properties that the rules need.</summary>
    public LineBreakTraits Traits { get; set; }

    /// <summary>Set by a tailoring: how good a line end before the unit is, where one is allowed.</summary>
    public LineBreakGrade Grade { get; set; }

    /// <summary>Whether all of <paramref name="traits"/> are set.</summary>
    public readonly bool Is(LineBreakTraits traits) => (Traits & traits) == traits;
}
