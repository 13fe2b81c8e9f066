namespace PrintLayout.Languages.Hyphenation;

/// <summary>
/// Picks out of running text the words that may be hyphenated (composition.md C14.1, C14.3, C14.4): plain words in lower case or
/// Capitalised, each part of a compound on its own, so that a hyphen never stands close to a typed one. Codes, addresses and all-caps stay
/// whole.
/// </summary>
/// <param name="classes">Says which characters are Western.</param>
internal sealed class HyphenatableWords(CharacterClasses classes) : IWordDivision
{
    /// <inheritdoc/>
    public void Prepare() => EnglishHyphenation.Prepare();

    /// <inheritdoc/>
    public bool FindPoints(ReadOnlySpan<char> text, Span<bool> canBreakBefore, DivisionLimits limits)
    {
        canBreakBefore[..text.Length].Clear();
        var found = false;
        for (var start = 0; start < text.Length; start++)
        {
            if (!BelongsToToken(text[start])) continue;
            var end = start + 1;
            while (end < text.Length && BelongsToToken(text[end])) end++;
            if (end - start >= EnglishHyphenation.ShortestWord) found |= InToken(text[start..end], canBreakBefore[start..end], limits);
            start = end;
        }

        return found;
    }

    /// <summary>A token is what stands between spaces, Han characters and their marks.</summary>
    private bool BelongsToToken(char c) => classes.IsWestern(c) || c == '’';

    /// <inheritdoc/>
    public bool IsInName(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && IsWordCharacter(text[at - 1]) && classes.IsWestern(text[at - 1])) at--;
        if (!char.IsAsciiLetterUpper(text[at])) return false;
        // What opens a sentence has a capital in any case: at the start, behind a stop, and behind a colon that opens a speech.
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '“' or '‘' or '"' or '\'' or '(' or '（') before--;
        return before >= 0 && text[before] is not ('.' or '!' or '?' or ':' or '：') && !classes.EndsSentence(text[before]);
    }

    private static bool InToken(ReadOnlySpan<char> token, Span<bool> canBreakBefore, DivisionLimits limits)
    {
        if (IsCode(token)) return false;
        var found = false;
        for (var start = 0; start < token.Length; start++)
        {
            if (!IsWordCharacter(token[start])) continue;
            var end = start + 1;
            while (end < token.Length && IsWordCharacter(token[end])) end++;
            var word = token[start..end];
            if (IsPlainWord(word))
            {
                EnglishHyphenation.FindPoints(word, canBreakBefore[start..end]);
                Limit(word, canBreakBefore[start..end], limits);
                found |= canBreakBefore[start..end].Contains(true);
            }

            start = end;
        }

        return found;
    }

    private static void Limit(ReadOnlySpan<char> word, Span<bool> canBreakBefore, DivisionLimits limits)
    {
        if (word.Length < limits.Shortest
            || (limits.Never.Count > 0 && limits.Never.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)))
        {
            canBreakBefore.Clear();
            return;
        }

        canBreakBefore[..Math.Min(limits.Before, word.Length)].Clear();
        canBreakBefore[Math.Clamp(word.Length - limits.Behind + 1, 0, word.Length)..].Clear();
    }

    /// <summary>
    /// <c>GLM-5</c>, <c>www.example.com</c>, <c>snake_case</c>: a hyphen put into one of these would be read as part of it. Of the
    /// other signs, those around a word (quotation marks, brackets, stops), hyphens and apostrophes are no sign of a code.
    /// </summary>
    private static bool IsCode(ReadOnlySpan<char> token)
    {
        for (var i = 0; i < token.Length; i++)
        {
            if (char.IsDigit(token[i]) || token[i] is '/' or '\\' or '@' or '_' or '#' or '&' or '%' or '=' or '~' or '+' or '*' or '$')
                return true;
            var isInside = i > 0 && i + 1 < token.Length && IsWordCharacter(token[i - 1]) && IsWordCharacter(token[i + 1]);
            if (isInside && token[i] is '.' or ':') return true;
        }

        return false;
    }

    /// <summary>
    /// Letters of any script with their marks: a word with é in it is not English, so neither half may be taken for a word.
    /// </summary>
    private static bool IsWordCharacter(char c) => char.IsLetter(c) || c is >= '\u0300' and <= '\u036F';

    private static bool IsPlainWord(ReadOnlySpan<char> word) =>
        word.Length >= EnglishHyphenation.ShortestWord && char.IsAsciiLetter(word[0]) && !word[1..].ContainsAnyExceptInRange('a', 'z');
}
