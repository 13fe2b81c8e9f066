namespace PrintLayout.Unicode.LineBreaking;

/// <summary>Properties of a unit besides its class.</summary>
[Flags]
internal enum LineBreakTraits : byte
{
    /// <summary>No property.</summary>
    None = 0,

    /// <summary>East_Asian_Width F, W or H.</summary>
    EastAsian = 1,

    /// <summary>General_Category Pi.</summary>
    InitialQuote = 2,

    /// <summary>General_Category Pf.</summary>
    FinalQuote = 4,

    /// <summary>U+25CC DOTTED CIRCLE, the base of LB28a.</summary>
    DottedCircle = 8,

    /// <summary>Extended_Pictographic and unassigned, reserved for a future emoji, LB30b.</summary>
    ReservedPictograph = 16,

    /// <summary>The last character of the unit is ZERO WIDTH JOINER, LB8a.</summary>
    EndsWithJoiner = 32,

    /// <summary>Set by a tailoring: the unit never begins a line, not even after spaces.</summary>
    KeepWithPrevious = 64,

    /// <summary>Set by a tailoring: the unit never ends a line, not even with spaces after it.</summary>
    KeepWithNext = 128,
}
