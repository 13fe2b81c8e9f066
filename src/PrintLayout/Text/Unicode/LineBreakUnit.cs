namespace PrintLayout.Text.Unicode;

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

/// <summary>Facts about a unit besides its class.</summary>
[Flags]
internal enum LineBreakTraits : byte
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>East_Asian_Width F, W or H.</summary>
    EastAsian = 1,

    /// <summary>General_Category Pi.</summary>
    InitialQuote = 2,

    /// <summary>General_Category Pf.</summary>
    FinalQuote = 4,

    /// <summary>U+25CC DOTTED CIRCLE, the base of LB28a.</summary>
    DottedCircle = 8,

    /// <summary>Extended_Pictographic and unassigned: a future emoji, LB30b.</summary>
    ReservedPictograph = 16,

    /// <summary>The last character is ZERO WIDTH JOINER, LB8a.</summary>
    EndsWithJoiner = 32,

    /// <summary>Set by a tailoring: never first on a line, not even after spaces.</summary>
    KeepWithPrevious = 64,

    /// <summary>Set by a tailoring: never last on a line, not even with spaces behind it.</summary>
    KeepWithNext = 128,
}
