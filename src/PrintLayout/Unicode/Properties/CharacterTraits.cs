namespace PrintLayout.Unicode.Properties;

/// <summary>Yes-or-no properties that line breaking asks for.</summary>
[Flags]
internal enum CharacterTraits : byte
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Extended_Pictographic, UTS #51.</summary>
    ExtendedPictographic = 1,

    /// <summary>General_Category Pi, such as “.</summary>
    InitialQuote = 2,

    /// <summary>General_Category Pf, such as ”.</summary>
    FinalQuote = 4,

    /// <summary>General_Category Mn or Mc.</summary>
    CombiningMark = 8,

    /// <summary>General_Category Cn.</summary>
    Unassigned = 16,
}
