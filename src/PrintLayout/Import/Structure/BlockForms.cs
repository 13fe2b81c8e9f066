using System.Collections.Immutable;
using PrintLayout.Import.Passages;
using PrintLayout.Languages.ZhHans;

namespace PrintLayout.Import.Structure;

/// <summary>Decides the form of a block by the lengths and ends of its lines.</summary>
internal static class BlockForms
{
    private const int LeastLines = 3;

    // In half em. No newspaper column is narrower than ten em, and no verse in newspapers is wider than twenty.
    private const int NarrowestColumn = 20;
    private const int WidestVerse = 40;

    // A wrapped line lacks at most one character and a mark that must not begin a line; a Western one lacks at most a long word.
    private const int Ragged = 4;
    private const int RaggedWestern = 30;

    /// <summary>The form of a block.</summary>
    /// <param name="lines">Its lines with their indents, without white space at their ends.</param>
    public static BlockForm Of(ImmutableArray<string> lines)
    {
        var indented = lines.Count(IsIndented);
        if (indented > 0 && indented < lines.Length && IsIndented(lines[0])) return BlockForm.Indented;
        if (lines.Length < LeastLines) return BlockForm.Lines;
        if (IsWrapped(lines)) return BlockForm.Wrapped;
        return IsVerse(lines) ? BlockForm.Verse : BlockForm.Lines;
    }

    /// <summary>The paragraphs of a block, as ranges of its lines.</summary>
    public static IEnumerable<SourceRange> Paragraphs(ImmutableArray<string> lines, BlockForm form)
    {
        var start = 0;
        var widest = lines.Max(LineShapes.Width);
        for (var i = 1; i <= lines.Length; i++)
        {
            var goesOn = i < lines.Length && form switch
            {
                BlockForm.Indented => !IsIndented(lines[i]),
                BlockForm.Wrapped => !(IsShort(lines, i - 1, widest) && LineShapes.EndsSentence(lines[i - 1].Trim()))
                    && !(LineShapes.StartsItem(lines[i].Trim()) && lines[i - 1].Trim()[^1] is '；' or ';' or '。' or '：' or ':'),
                _ => false,
            };
            if (goesOn) continue;
            yield return new SourceRange(start, i);
            start = i;
        }
    }

    private static bool IsIndented(string line) =>
        line.StartsWith('　') || line.StartsWith("  ", StringComparison.Ordinal) || line.StartsWith('\t');

    private static bool IsWrapped(ImmutableArray<string> lines)
    {
        var widest = lines.Max(LineShapes.Width);
        if (widest < NarrowestColumn) return false;
        var full = Enumerable.Range(0, lines.Length).Count(i => !IsShort(lines, i, widest));
        var open = Enumerable.Range(0, lines.Length - 1)
            .Count(i => !IsShort(lines, i, widest) && !LineShapes.EndsSentence(lines[i].Trim()));
        return full * 5 >= lines.Length * 3 && open * 2 >= full - 1 && open > 0;
    }

    private static bool IsShort(ImmutableArray<string> lines, int i, int widest)
    {
        var isWestern = char.IsAscii(lines[i][^1]) && i + 1 < lines.Length && char.IsAscii(lines[i + 1].TrimStart()[0]);
        return LineShapes.Width(lines[i]) < widest - (isWestern ? RaggedWestern : Ragged);
    }

    private static bool IsVerse(ImmutableArray<string> lines)
    {
        if (lines.Any(line => LineShapes.Width(line.Trim()) > WidestVerse || "“\"—".Contains(line.Trim()[0], StringComparison.Ordinal)))
            return false;
        var stopped = lines.Count(line => "，。！？；、,;!?…".Contains(line[^1], StringComparison.Ordinal));
        // Names and credits form such blocks too. Verse either has stops at nearly every line, or has four lines or more.
        if (lines.Any(line => CreditLines.Read(line.Trim()) is not null || (BylineName(line.Trim()) && stopped == 0))) return false;
        return stopped >= lines.Length - 1 || (lines.Length > LeastLines && stopped == 0);
    }

    private static bool BylineName(string line) => Surnames.IsName(line) || line.StartsWith('■');
}
