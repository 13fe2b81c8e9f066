using PrintLayout.Text.Hyphenation;
using PrintLayout.Text.Phrases;

namespace PrintLayout.Text.Breaking;

/// <summary>What the composer knows of languages beyond Unicode's tables: phrases of Chinese and patterns of English words.</summary>
public static class LanguageData
{
    /// <summary>Reads all of it on the calling thread, so that no page waits for it. What is not read before is read when a text asks for it.</summary>
    public static void Prepare()
    {
        _ = PhraseModel.SimplifiedChinese;
        EnglishHyphenation.Prepare();
    }
}
