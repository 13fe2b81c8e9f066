namespace PrintLayout.Punctuation.Rules;

/// <summary>The writing of a sentence.</summary>
internal enum SentenceScript
{
    /// <summary>Too little to tell: no Han, and no more than two Western words.</summary>
    Unknown,

    /// <summary>Chinese, perhaps with Western names in it.</summary>
    Chinese,

    /// <summary>A Western sentence, perhaps with a Chinese name in it; it keeps its marks and blanks.</summary>
    Western,
}
