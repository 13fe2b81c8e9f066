namespace PrintLayout.Snapshots.Comparing;

/// <summary>The difference of two texts: the part of each between their common start and their common end.</summary>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Old">The part of the old text.</param>
/// <param name="New">The part of the new text.</param>
internal readonly record struct TextDifference(int Start, string Old, string New)
{
    /// <summary>Compares two texts.</summary>
    public static TextDifference Of(string old, string now)
    {
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start]) start++;
        // A surrogate pair is never split.
        if (start > 0 && char.IsHighSurrogate(old[start - 1])) start--;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)]) end++;
        if (end > 0 && char.IsLowSurrogate(old[^end])) end--;
        return new TextDifference(start, old[start..^end], now[start..^end]);
    }

    /// <summary>The difference as a clause, such as <c>、 was added</c> or <c>旧 became 新</c>.</summary>
    public string Clause() => (Old.Length, New.Length) switch
    {
        (0, _) => $"{Article(New)} was added",
        (_, 0) => $"{Article(Old)} was cut",
        _ => $"“{Wording.Quote(Old)}” became “{Wording.Quote(New)}”",
    };

    // A single mark has an article (a 、); other text is quoted.
    private static string Article(string text)
    {
        var isMark = text.Length == 1 && (char.IsPunctuation(text[0]) || char.IsWhiteSpace(text[0]) || char.IsSymbol(text[0]));
        if (!isMark) return $"“{Wording.Quote(text)}”";
        return char.IsWhiteSpace(text[0]) ? Wording.Quote(text) : $"a {text}";
    }
}
