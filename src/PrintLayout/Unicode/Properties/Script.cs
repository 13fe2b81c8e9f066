namespace PrintLayout.Unicode.Properties;

/// <summary>The values of the property Script (UAX #24) that composition distinguishes.</summary>
internal enum Script : byte
{
    /// <summary>Unassigned, private use and surrogates.</summary>
    Unknown,

    /// <summary>Used with several scripts, as most punctuation and symbols are.</summary>
    Common,

    /// <summary>Takes the script of the character before it.</summary>
    Inherited,

    /// <summary>Latin.</summary>
    Latin,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Han, with 〇 and 々.</summary>
    Han,

    /// <summary>Hiragana.</summary>
    Hiragana,

    /// <summary>Katakana.</summary>
    Katakana,

    /// <summary>Hangul.</summary>
    Hangul,

    /// <summary>Bopomofo.</summary>
    Bopomofo,

    /// <summary>Any other script.</summary>
    Other,
}
