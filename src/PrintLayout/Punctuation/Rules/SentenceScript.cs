namespace PrintLayout.Punctuation.Rules;

/// <summary>The script of a sentence.</summary>
internal enum SentenceScript
{
    /// <summary>Too short to decide: no Han, and at most two Western words.</summary>
    Unknown,

    /// <summary>Chinese, perhaps with Western names in it.</summary>
    Chinese,

    /// <summary>A Western sentence, perhaps with a Chinese name in it; it keeps its marks and blanks.</summary>
    Western,
}
