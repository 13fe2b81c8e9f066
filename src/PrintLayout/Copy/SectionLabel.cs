namespace PrintLayout.Copy;

/// <summary>A section label.</summary>
/// <param name="Name">The Chinese label.</param>
/// <param name="Pinyin">Its pinyin, lower case, syllable groups parted by spaces.</param>
public sealed record SectionLabel(ManuscriptText Name, ManuscriptText? Pinyin);
