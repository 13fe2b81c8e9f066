namespace PrintLayout.Punctuation.Rules;

/// <summary>Counts the Han and the words of a sentence. Text in its brackets and quotation marks is a sentence of its own.</summary>
internal sealed class Sentence
{
    private const int FewestWords = 3;

    // Words of running English. Names and terms inside a Chinese sentence seldom contain one.
    private static readonly HashSet<string> FunctionWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "of", "and", "or", "to", "in", "is", "are", "was", "were", "for", "that", "this", "with", "on", "at",
        "by", "from", "it", "he", "she", "they", "we", "you", "i", "be", "as", "not", "has", "have", "had", "his", "her", "its",
        "their", "but", "will", "would",
    };

    private int _han;
    private int _words;
    private int _functionWords;
    private bool _startsWestern;

    /// <summary>The script of the sentence, by its counts so far.</summary>
    public SentenceScript Script
    {
        get
        {
            if (_han == 0) return _words >= FewestWords ? SentenceScript.Western : SentenceScript.Unknown;
            var isWestern = _functionWords > 0 && _words >= FewestWords && (_startsWestern ? _han <= _words : _han * 3 <= _words);
            return isWestern ? SentenceScript.Western : SentenceScript.Chinese;
        }
    }

    /// <summary>Whether no letter has been counted.</summary>
    public bool IsEmpty => _han == 0 && _words == 0;

    /// <summary>Counts a Han character.</summary>
    public void AddHan() => _han++;

    /// <summary>Counts a Western word.</summary>
    public void AddWord(ReadOnlySpan<char> word)
    {
        if (IsEmpty) _startsWestern = true;
        _words++;
        if (FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) _functionWords++;
    }
}
