using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using PrintLayout.Import.Structure;
using PrintLayout.Languages.ZhHans;

namespace PrintLayout.Import.Readings;

/// <summary>
/// Finds lines that are one of several alike. Headlines stand alone: what comes in rows of the same form is a list, a programme or a set of
/// questions.
/// </summary>
internal static partial class LikeLines
{
    private static readonly SearchValues<char> MarksOfNumbers = SearchValues.Create("：:.%％℃/／～~");

    private const int WidestEntry = 60;
    private const int WidestQuestion = 34;
    private const int LongestKey = 6;
    private const int LongestCell = 8;
    private const int WidestHeading = 44;

    /// <summary>Marks the lines.</summary>
    public static void Mark(IReadOnlyList<SourceLine> lines)
    {
        for (var start = 0; start < lines.Count;)
        {
            var form = Form(lines[start]);
            var end = start + 1;
            while (end < lines.Count && form is not null && lines[end].BlanksBefore == 0 && Form(lines[end]) == form) end++;
            // A web page has its source and its time in such lines.
            if ((end - start >= 3 || (end - start == 2 && IsPair(lines, start)))
                && Enumerable.Range(start, end - start).Any(i => lines[i].Furniture is null))
                for (var i = start; i < end; i++) lines[i].IsEntry = true;
            start = end;
        }

        for (var start = 0; start < lines.Count;)
        {
            var cells = Cells(lines[start]);
            var end = start + 1;
            while (end < lines.Count && cells > 0 && lines[end].BlanksBefore == 0 && Cells(lines[end]) == cells) end++;
            for (var i = start; end - start >= 3 && i < end; i++) lines[i].HasCells = true;
            start = end;
        }

        // Words of somebody with the name on the next line, several times: a column of quotations.
        var quotations = Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(i => lines[i].EndsSentence && lines[i].Text[0] is '“' or '「' && lines[i + 1].Text.StartsWith('—')).ToList();
        if (quotations.Count > 1) quotations.ForEach(i => (lines[i].IsEntry, lines[i + 1].IsEntry) = (true, true));
        foreach (var line in lines.Where(line => line is { Credit: null, Byline: null } && LineNames.IsWork(line.Text)))
            line.IsEntry = true;
        foreach (var series in Enumerable.Range(0, lines.Count).Where(i => IsAlone(lines, i))
            .GroupBy(i => SeriesKey(lines[i].Text), StringComparer.Ordinal).Where(group => group.Key.Length > 0))
        {
            if (series.Count() > 1) foreach (var i in series) lines[i].StartsItem = true;
        }

        // Items right below each other are a list.
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].BlanksBefore == 0 && LineShapes.StartsItem(lines[i].Text) && LineShapes.StartsItem(lines[i - 1].Text))
                (lines[i - 1].IsEntry, lines[i].IsEntry) = (true, true);
        }

        var numerals = lines.Where(line => Numeral().IsMatch(line.Text)).ToList();
        if (numerals.Count > 1) numerals.ForEach(line => line.StartsItem = true);
        var questions = Enumerable.Range(0, lines.Count).Where(i => IsQuestion(lines, i)).ToList();
        if (questions.Count > 1) questions.ForEach(i => lines[i].IsQuestion = true);
    }

    // Two lines may be a headline with its deck; behind a text, or with the words of an address, they are entries.
    private static bool IsPair(IReadOnlyList<SourceLine> lines, int start)
    {
        if (Time().IsMatch(lines[start].Text)) return true;
        return lines[start].Text.AsSpan().IndexOfAny('：', ':') <= LongestKey
            && (lines[start].IsAddress || lines[start + 1].IsAddress
                || (start > 0 && lines[start - 1] is { EndsSentence: true, Width: > WidestEntry }));
    }

    /// <summary>The form of a line that may be an entry, as a few letters; null for any other.</summary>
    private static string? Form(SourceLine line)
    {
        var text = line.Text;
        if (line.Width > WidestEntry || line.Credit is not null || line.Furniture is not (null or FurnitureLines.OfWebPage) || line.IsLede
            || line.Field is not null || line.Byline is { IsMarked: true })
            return null;
        if (Time().IsMatch(text)) return "time";
        if (KeyAndValue().IsMatch(text)) return "key";
        var form = new StringBuilder();
        foreach (var c in Remark().Replace(text, string.Empty))
        {
            var kind = char.IsDigit(c) ? '0' : char.IsLetter(c) ? 'h' : c;
            if (!char.IsWhiteSpace(c) && (form.Length == 0 || form[^1] != kind || kind is not ('0' or 'h'))) form.Append(kind);
        }

        var result = form.ToString();
        return result.Contains('0', StringComparison.Ordinal) && result.AsSpan().ContainsAny(MarksOfNumbers) ? result : null;
    }

    /// <summary>The number of cells of a line that may be a row of a table; 0 for any other.</summary>
    private static int Cells(SourceLine line)
    {
        if (line.Width > WidestEntry || line.Credit is not null || line.Furniture is not null || line.Byline is not null
            || line.EndsSentence || line.Text.AsSpan().ContainsAny("，。；"))
            return 0;
        var cells = line.Text.Split('　');
        return cells.Length >= 3 && cells.All(cell => cell.Length is > 0 and <= LongestCell) ? cells.Length : 0;
    }

    /// <summary>What the headings of a series have in common: 误区 of 误区一, #等奖 of 一等奖; empty for any other.</summary>
    private static string SeriesKey(string text)
    {
        if (Series().Match(text) is { Success: true } match) return match.Groups["key"].Value;
        return text.Length <= LongestCell && Ordinal().IsMatch(text) ? Ordinal().Replace(text, "#") : string.Empty;
    }

    /// <summary>Whether a line may be a heading: short, and running text behind it.</summary>
    private static bool IsAlone(IReadOnlyList<SourceLine> lines, int index) =>
        lines[index] is
        {
            IsShort: true, IsEntry: false, Width: <= WidestHeading, IsSpeech: false, IsLede: false, Furniture: null, Credit: null,
        }
            && !lines[index].Text.EndsWith('。') && index + 1 < lines.Count
            && lines[index + 1] is { EndsSentence: true, IsSpeech: false } or { IsEntry: true }
            && (lines[index + 1].Width > lines[index].Width || lines[index + 1].Text[^1] == '。');

    private static bool IsQuestion(IReadOnlyList<SourceLine> lines, int index)
    {
        var line = lines[index];
        if (line.Text[^1] is not ('？' or '?') || line.Width > WidestQuestion || line.IsSpeech || index + 1 >= lines.Count
            || "“「‘『\"—".Contains(line.Text[0], StringComparison.Ordinal) || !line.Text.Any(Surnames.IsHan))
            return false;
        var next = lines[index + 1];
        return line.BlanksBefore > 0 == line.BlanksAfter > 0 && next is { IsSpeech: false, EndsSentence: true } && next.Width > line.Width
            && next.Text[^1] is not ('？' or '?') && (index == 0 || lines[index - 1].Text[^1] is not ('？' or '?'));
    }

    // 误区一, 关键词：返乡, 镜头2: the same word with a number or a colon.
    [GeneratedRegex("^[■◆●]?(?:[一二三四五六七八九十]{1,2}(?<key>[问看查])[：:]|(?<key>[\u3400-\u9FFF]{2,4}?)(?:[一二三四五六七八九十0-9①-⑨]{1,2}(?=$"
        + "|[：:、　 ])|[：:]))", RegexOptions.CultureInvariant)]
    private static partial Regex Series();

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,2}|[0-9]{1,2}|[（(][一二三四五六七八九十]{1,2}[）)])$", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();

    /// <summary>Whether a line is nothing but a number, as stands above stanzas and parts of essays.</summary>
    public static bool IsNumeral(SourceLine line) => line.StartsItem && Numeral().IsMatch(line.Text);

    [GeneratedRegex("[一二三四五六七八九十0-9①-⑨]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^\d{1,2}[：:．]\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"^[^，。！？；：:\s\d“”]{1,10}[：:]\s*[^\s“]", RegexOptions.CultureInvariant)]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@"[（(][^（）()]*[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();
}
