namespace PrintLayout.Unicode.Properties;

/// <summary>Boolean properties of characters that line breaking needs.</summary>
[Flags]
internal enum CharacterTraits : byte
{
    /// <summary>No property.</summary>
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
