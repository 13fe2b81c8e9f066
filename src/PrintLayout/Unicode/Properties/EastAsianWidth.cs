namespace PrintLayout.Unicode.Properties;

/// <summary>Values of the property East_Asian_Width, UAX #11.</summary>
internal enum EastAsianWidth : byte
{
    /// <summary>N: not used in East Asian typography.</summary>
    Neutral,

    /// <summary>A: wide or narrow depending on context, such as “ and ①.</summary>
    Ambiguous,

    /// <summary>F: the wide form of a narrow character, such as U+FF0C.</summary>
    Fullwidth,

    /// <summary>H: the narrow form of a wide character.</summary>
    Halfwidth,

    /// <summary>Na: always narrow, such as ASCII.</summary>
    Narrow,

    /// <summary>W: always wide, such as Han.</summary>
    Wide,
}
