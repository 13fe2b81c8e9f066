using System.Collections.Immutable;
using System.Text;

namespace PrintLayout.Text;

/// <summary>A paragraph's characters as they are set, each with its style and its place in the manuscript text of the runs.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Style">Run index for each UTF-16 unit.</param>
/// <param name="SourceIndex">Index into the runs' joined text for each UTF-16 unit.</param>
internal sealed record NormalizedText(string Text, ImmutableArray<int> Style, ImmutableArray<int> SourceIndex);

/// <summary>
/// Brings typed text into the form that is composed: spaces typed beside Han go, because the gap comes from the style
/// (CSS Text 4 calls it replace); fullwidth Latin letters and digits fold to ASCII (typography.md 6.7); the look-alikes
/// of the interpunct become ·.
/// </summary>
internal static class TextNormalizer
{
    public static NormalizedText Normalize(ParagraphText paragraph)
    {
        var joined = Joined(paragraph.Runs);
        var text = new StringBuilder(joined.Length);
        var style = ImmutableArray.CreateBuilder<int>(joined.Length);
        var source = ImmutableArray.CreateBuilder<int>(joined.Length);
        var index = 0;
        for (var run = 0; run < paragraph.Runs.Length; run++)
        {
            var end = index + paragraph.Runs[run].Text.Text.Length;
            for (; index < end; index++)
            {
                var c = Fold(joined[index]);
                if (IsInvisible(c) || (IsBlank(c) && !KeepsBlank(joined, index))) continue;
                text.Append(IsBlank(c) ? ' ' : c);
                style.Add(run);
                source.Add(index);
            }
        }

        return new NormalizedText(text.ToString(), style.DrainToImmutable(), source.DrainToImmutable());
    }

    private static string Joined(ImmutableArray<TextRun> runs) =>
        runs.Length == 1 ? runs[0].Text.Text : string.Concat(runs.Select(run => run.Text.Text));

    private static char Fold(char c) => c switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(c - 0xFEE0),
        '・' or '‧' => '·',
        _ => c,
    };

    private static bool IsInvisible(char c) => c is '\u200B' or '\uFEFF' or '\u2060' or '\u00AD';

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u00A0';

    /// <summary>A blank stays only between two Western characters, and only the first of a row of blanks.</summary>
    private static bool KeepsBlank(string text, int index)
    {
        if (index > 0 && IsBlank(text[index - 1])) return false;
        var next = index + 1;
        while (next < text.Length && (IsBlank(text[next]) || IsInvisible(text[next]))) next++;
        return index > 0 && next < text.Length
            && CharacterClasses.IsWestern(Fold(text[index - 1])) && CharacterClasses.IsWestern(Fold(text[next]));
    }
}
