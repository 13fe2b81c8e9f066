using System.Collections.Immutable;
using PrintLayout.Languages;
using PrintLayout.Languages.ZhHans;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Unicode;

namespace PrintLayout.Text.Items;

/// <summary>
/// Brings typed text into the form that is composed: spaces typed beside Han go, because the gap comes from the style
/// (CSS Text 4 calls it replace); fullwidth Latin letters and digits fold to ASCII (composition.md C1.7), with them the marks
/// inside a number (C4.2) and the solidus (C1.7); the look-alikes of the interpunct become ·. Control characters about breaks go, but what
/// they say is kept. Before all that the text is composed (<see cref="ComposedText"/>).
/// </summary>
internal static class TextNormalizer
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>No Han stands before it.</summary>
    private const char FirstHan = '\u3400';

    public static NormalizedText Normalize(ParagraphText paragraph, WesternQuotes westernQuotes)
    {
        var typed = ComposedText.Of(Joined(paragraph.Runs));
        var joined = typed.Text;
        var classes = paragraph.Language.Classes;
        var typedQuotes = westernQuotes.Find(joined, paragraph.Language);
        var quotes = ImmutableArray.CreateBuilder<int>(typedQuotes.Count);
        var text = new SetCharacters(joined.Length);
        var controls = ImmutableArray.CreateBuilder<PlacedControl>();
        var (index, runEnd) = (0, 0);
        var seen = new SeenText(joined);
        for (var run = 0; run < paragraph.Runs.Length; run++)
        {
            runEnd += paragraph.Runs[run].Text.Text.Length;
            for (; index < joined.Length && typed.OriginOf(index) < runEnd; index++)
            {
                // Nearly all of a text; nothing below concerns them.
                if (joined[index] is >= UnicodeProperties.FirstIdeograph and <= UnicodeProperties.LastIdeograph)
                {
                    text.Add(joined[index], run, typed.OriginOf(index));
                    continue;
                }

                var c = Fold(joined, index);
                // Display text is broken by those who set it.
                if (c == '\n' && !paragraph.IsDisplay)
                {
                    controls.Add(new PlacedControl(text.Count, BreakControl.LineEnd));
                    continue;
                }

                if (ControlOf(c) is { } control) controls.Add(new PlacedControl(text.Count, control));
                if (IsInvisible(c)) continue;
                var partsNames = !paragraph.IsDisplay && c == ' ' && PartsNames(joined, index, ref seen);
                if (paragraph.IsDisplay && DisplayBlanks.IsBlank(c))
                {
                    if (c == '\n') controls.Add(new PlacedControl(text.Count, BreakControl.LineEnd));
                    c = DisplayBlanks.Kept(classes, joined, index, typedQuotes);
                    if (c == '\0') continue;
                }
                else if (IsBlank(c) && !partsNames && !KeepsBlank(classes, joined, index, typedQuotes))
                {
                    continue;
                }

                if (quotes.Count < typedQuotes.Count && typedQuotes[quotes.Count] == index) quotes.Add(text.Count);
                text.Add(partsNames ? '\u3000' : IsBlank(c) && c != NoBreakSpace ? ' ' : c, run, typed.OriginOf(index));
                // It forbids the line end before it and behind it.
                if (c == NoBreakSpace) controls.Add(new PlacedControl(text.Count, BreakControl.NoBreak));
            }
        }

        return new NormalizedText(
            text.Text, text.Style, text.Source, quotes.MoveToImmutable(), controls.ToImmutable())
        { IsPlain = typed.IsPlain };
    }

    private static string Joined(ImmutableArray<TextRun> runs) =>
        runs.Length == 1 ? runs[0].Text.Text : string.Concat(runs.Select(run => run.Text.Text));

    private static char Fold(string text, int index) => text[index] switch
    {
        '．' when IsBetweenDigits(text, index) => '.',
        '：' when IsBetweenDigits(text, index) => ':',
        '，' when IsSignOfThousands(text, index) => ',',
        var c => Fold(c),
    };

    private static bool IsBetweenDigits(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsAsciiDigit(Fold(text[index - 1])) && char.IsAsciiDigit(Fold(text[index + 1]));

    /// <summary>Between fullwidth digits and before just three of them; in 2020，2021年 it is the comma of the sentence.</summary>
    private static bool IsSignOfThousands(string text, int index) =>
        IsFullwidthDigit(text, index - 1) && IsFullwidthDigit(text, index + 1) && IsFullwidthDigit(text, index + 2)
        && IsFullwidthDigit(text, index + 3) && !IsFullwidthDigit(text, index + 4);

    private static bool IsFullwidthDigit(string text, int index) =>
        (uint)index < (uint)text.Length && text[index] is >= '０' and <= '９';

    private static char Fold(char c) => c switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(c - 0xFEE0),
        '・' or '‧' => '·',
        '／' => '/',
        _ => c,
    };

    private static BreakControl? ControlOf(char c) => c switch
    {
        '\u200B' => BreakControl.MayBreak,
        '\u00AD' => BreakControl.SoftHyphen,
        '\u200C' => BreakControl.NoJoin,
        '\u2060' or '\uFEFF' or NoBreakSpace => BreakControl.NoBreak,
        _ => null,
    };

    internal static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\uFEFF' or '\u2060' or '\u00AD';

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or NoBreakSpace;

    /// <summary>A blank stays only between two Western characters, and only the first of a row of blanks.</summary>
    private static bool KeepsBlank(CharacterClasses classes, string text, int index, List<int> westernQuotes)
    {
        var before = index - 1;
        while (before >= 0 && IsInvisible(text[before])) before--;
        if (before < 0 || IsBlank(text[before])) return false;
        var next = index + 1;
        while (next < text.Length && (IsBlank(text[next]) || IsInvisible(text[next]))) next++;
        return next < text.Length
            && IsWestern(classes, text, before, westernQuotes) && IsWestern(classes, text, next, westernQuotes);
    }

    /// <summary>A blank between two names is the only mark between them; it becomes one em of white.</summary>
    private static bool PartsNames(string text, int index, ref SeenText seen)
    {
        // Most blanks stand beside something else than Han, so what is seen beside them is looked at first.
        var (before, next) = (index - 1, index + 1);
        while (before >= 0 && IsInvisible(text[before])) before--;
        while (next < text.Length && IsInvisible(text[next])) next++;
        if (before < 0 || next == text.Length || text[before] < FirstHan || text[next] < FirstHan) return false;
        // What is never seen changes no name.
        return NameLists.Parts(seen.Text, seen.PlaceOf(index));
    }

    internal static bool IsWestern(CharacterClasses classes, string text, int index, List<int> westernQuotes) =>
        classes.IsWestern(Fold(text[index])) || westernQuotes.BinarySearch(index) >= 0;

    /// <summary>A text without what is never seen, made when first asked for. Places are asked for in rising order.</summary>
    private struct SeenText(string typed)
    {
        private string? _text;
        private int _at;
        private int _hidden;

        public string Text => _text ??= typed.Any(IsInvisible) ? string.Concat(typed.Where(c => !IsInvisible(c))) : typed;

        public int PlaceOf(int index)
        {
            if (Text.Length == typed.Length) return index;
            for (; _at < index; _at++)
            {
                if (IsInvisible(typed[_at])) _hidden++;
            }

            return index - _hidden;
        }
    }
}
