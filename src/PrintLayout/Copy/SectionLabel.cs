using PrintLayout.Diagnostics;

namespace PrintLayout.Copy;

/// <summary>A section label: the name of a section above a story, such as 热点透视.</summary>
/// <param name="Name">The Chinese label.</param>
/// <param name="Pinyin">Its pinyin in lower case, with spaces between syllable groups; null for none.</param>
public sealed record SectionLabel(ManuscriptText Name, ManuscriptText? Pinyin)
{
    /// <summary>Whose column it is (专栏作者); null for none.</summary>
    public ManuscriptText? Author { get; init; }

    /// <summary>Path of the author's picture, ready to open; null for none.</summary>
    public Located<string>? Image { get; init; }
}
