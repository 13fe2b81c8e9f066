using PrintLayout.Languages;

namespace PrintLayout.Text.Items;

/// <summary>
/// Typed blanks of display text (composition.md C13.11). One that parts two parts of a headline stays, whether half or full; one that only
/// sets a Western word off from the Han on both sides goes, because that gap comes from the style.
/// </summary>
internal static class DisplayBlanks
{
    private const char NoBreakSpace = '\u00A0';
    private const char IdeographicSpace = '\u3000';

    /// <summary>Whether a character is white that a headline may be parted by.</summary>
    /// <param name="c">The character.</param>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or IdeographicSpace;

    /// <summary>What a blank is set as; a row of them is one.</summary>
    /// <param name="classes">Classes of the language.</param>
    /// <param name="text">The text as typed.</param>
    /// <param name="index">Place of the blank.</param>
    /// <param name="westernQuotes">Places of quotation marks that are Western.</param>
    /// <returns>A blank, an ideographic space when the row has one, or the null character when it goes.</returns>
    public static char Kept(CharacterClasses classes, string text, int index, List<int> westernQuotes)
    {
        var before = index - 1;
        while (before >= 0 && TextNormalizer.IsInvisible(text[before])) before--;
        if (before < 0 || IsBlank(text[before]) || text[before] == NoBreakSpace) return '\0';
        var isFull = false;
        var next = index;
        for (; next < text.Length && (IsBlank(text[next]) || TextNormalizer.IsInvisible(text[next])); next++)
            isFull |= text[next] == IdeographicSpace;
        if (next == text.Length || text[next] == NoBreakSpace) return '\0';
        if (isFull) return IdeographicSpace;
        var left = TextNormalizer.IsWestern(classes, text, before, westernQuotes);
        var right = TextNormalizer.IsWestern(classes, text, next, westernQuotes);
        if (left && right) return ' ';
        // The author's break alone leaves no white.
        if (text.AsSpan(index, next - index).IndexOfAny(' ', '\t') < 0) return '\0';
        if (left) return IsBesideHan(classes, text, before, -1, westernQuotes) ? ' ' : '\0';
        if (right) return IsBesideHan(classes, text, next, 1, westernQuotes) ? ' ' : '\0';
        return !IsSign(text[before]) && IsBetweenParts(classes.Of(text[before]), classes.Of(text[next])) ? ' ' : '\0';
    }

    /// <summary>
    /// Whether Western text stands beside Han at its other end without a blank, as in 增长5% 出口回升: the blank at this end then parts two
    /// parts. In 发布 AI 眼镜 the blanks are those of a writer who sets off all Western words.
    /// </summary>
    private static bool IsBesideHan(CharacterClasses classes, string text, int at, int step, List<int> westernQuotes)
    {
        while (at >= 0 && at < text.Length && TextNormalizer.IsWestern(classes, text, at, westernQuotes)) at += step;
        return at >= 0 && at < text.Length && !IsBlank(text[at]) && text[at] != NoBreakSpace;
    }

    /// <summary>A sign such as ■ leads what stands behind it.</summary>
    private static bool IsSign(char c) => char.IsSymbol(c);

    /// <summary>Beside 、，：； and inside of brackets a blank is a slip of the hand.</summary>
    private static bool IsBetweenParts(CharacterClass left, CharacterClass right) =>
        left is not (CharacterClass.PauseStop or CharacterClass.Opener) && !right.ClingsLeft;
}
