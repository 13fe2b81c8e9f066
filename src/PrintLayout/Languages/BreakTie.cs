namespace PrintLayout.Languages;

/// <summary>How closely the characters on both sides of a place belong together; the later, the closer.</summary>
internal enum BreakTie : byte
{
    /// <summary>Two words, or a word and a mark.</summary>
    None,

    /// <summary>Two words of one term: 北京 and 大学.</summary>
    Compound,

    /// <summary>Characters that make no word known: a name in all likelihood.</summary>
    Loose,

    /// <summary>Inside a title in 《》.</summary>
    Title,

    /// <summary>Inside a name whose parts are joined by ·.</summary>
    Name,

    /// <summary>Inside a number, or between it and its unit.</summary>
    Number,

    /// <summary>Inside a word.</summary>
    Word,
}
