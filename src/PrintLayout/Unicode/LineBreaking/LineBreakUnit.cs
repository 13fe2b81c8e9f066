using PrintLayout.Unicode.Properties;

namespace PrintLayout.Unicode.LineBreaking;

/// <summary>
/// What UAX #14 treats as one character after rule LB9: a base with the combining marks and joiners behind it. The rules see only
/// these, so a tailoring that changes them changes the outcome.
/// </summary>
internal struct LineBreakUnit
{
    /// <summary>Index of the first UTF-16 unit in the text.</summary>
    public int Start { get; set; }

    /// <summary>Code point of the base; a lone surrogate stands for itself.</summary>
    public int CodePoint { get; set; }

    /// <summary>Resolved class: after LB1, LB10 and the tailoring.</summary>
    public LineBreakClass Class { get; set; }

    /// <summary>The class of the Unicode Character Database, before LB1.</summary>
    public LineBreakClass PropertyClass { get; set; }

    /// <summary>What else the rules ask about it.</summary>
    public LineBreakTraits Traits { get; set; }

    /// <summary>Whether all of <paramref name="traits"/> are set.</summary>
    public readonly bool Is(LineBreakTraits traits) => (Traits & traits) == traits;
}
