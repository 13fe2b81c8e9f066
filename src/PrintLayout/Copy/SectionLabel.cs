namespace PrintLayout.Copy;

/// <summary>A section label: the name of a section above a story, such as 热点透视.</summary>
/// <param name="Name">The Chinese label.</param>
/// <param name="Pinyin">Its pinyin in lower case, with spaces between syllable groups; null for none.</param>
public sealed record SectionLabel(ManuscriptText Name, ManuscriptText? Pinyin);
