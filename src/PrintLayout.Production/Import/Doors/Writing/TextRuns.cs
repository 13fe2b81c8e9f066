using System.Text;
using PrintLayout.Punctuation;

namespace PrintLayout.Production.Import.Doors.Writing;

/// <summary>Runs of text with their style, joined to a line with marks of Markdown.</summary>
internal sealed class TextRuns
{
    private readonly List<(string Text, RunStyle Style)> _runs = [];

    private bool _isPlain;

    /// <summary>Whether nothing but white space was added.</summary>
    public bool IsBlank => _runs.TrueForAll(run => string.IsNullOrWhiteSpace(run.Text));

    /// <summary>Whether all words are bold.</summary>
    public bool IsBold => All(RunStyle.Bold) != RunStyle.None;

    /// <summary>Adds words.</summary>
    public void Add(string text, RunStyle style)
    {
        if (_runs.Count > 0 && _runs[^1].Style == style) _runs[^1] = (_runs[^1].Text + text, style);
        else _runs.Add((text, style));
    }

    /// <summary>Adds text of an XML file, in which any white space is one blank, and none at the start of a paragraph.</summary>
    public void AddRunning(string text, RunStyle style)
    {
        var words = string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0)
        {
            if (text.Length > 0 && !IsBlank) Add(" ", style);
            return;
        }

        var (first, last) = (text[0] is ' ' or '\t' or '\r' or '\n', text[^1] is ' ' or '\t' or '\r' or '\n');
        Add((first && !IsBlank ? " " : string.Empty) + words + (last ? " " : string.Empty), style);
    }

    /// <summary>Adds mark-up of ours, which is not escaped.</summary>
    public void AddMark(string mark) => _runs.Add((mark, RunStyle.Raw));

    /// <summary>The lines, as they were broken inside the paragraph.</summary>
    /// <param name="isPlain">Whether they are a heading, in which emphasis has no form.</param>
    public IEnumerable<string> Lines(bool isPlain = false)
    {
        _isPlain = isPlain;
        // What all words have is the style of the paragraph, and tells none of them from the others.
        var common = All(RunStyle.Bold) | All(RunStyle.Italic);
        if (isPlain) common |= RunStyle.Bold | RunStyle.Italic | RunStyle.Dotted;
        var text = new StringBuilder();
        foreach (var (words, style) in _runs) Write(text, words, style & ~common);
        return text.ToString().Split('\v').Select(SoftHyphens);
    }

    /// <summary>What <see cref="Lines"/> did not keep as it was.</summary>
    public IEnumerable<(Certainty Certainty, string Rule, string Message)> Remarks()
    {
        if (_isPlain || IsBlank) yield break;
        if (All(RunStyle.Italic) != RunStyle.None)
            yield return (Certainty.Guess, "italic", "the paragraph stands in italics, which were not kept");
        else if (Words(RunStyle.Italic) is { Length: > 0 } italic)
            yield return (Certainty.Likely, "italic", $"italics became emphasis, which sets dots at Chinese characters alone: {italic}");
        if (Words(RunStyle.Underlined) is { Length: > 0 } underlined)
            yield return (Certainty.Guess, "underline", $"underlines were not kept: {underlined}");
        if (Words(RunStyle.Struck) is { Length: > 0 } struck)
            yield return (Certainty.Guess, "struck", $"struck text was kept as it is: {struck}");
    }

    private RunStyle All(RunStyle style) =>
        !IsBlank && _runs.TrueForAll(run => string.IsNullOrWhiteSpace(run.Text) || run.Style.HasFlag(style)) ? style : RunStyle.None;

    private string Words(RunStyle style) => string.Join(", ", _runs
        .Where(run => run.Style.HasFlag(style) && !string.IsNullOrWhiteSpace(run.Text)).Select(run => $"“{Start(run.Text.Trim())}”")
            .Take(5));

    private static string Start(string text) => text.Length > 24 ? text[..24] + "…" : text;

    /// <summary>A line may end between Han anyway, and a hyphen there would be printed.</summary>
    private static string SoftHyphens(string line)
    {
        if (!line.Contains('\u00AD', StringComparison.Ordinal)) return line;
        bool IsWestern(int at) => at >= 0 && at < line.Length && line[at] < '\u2E80';
        var kept = line.Where((c, i) => c != '\u00AD' || (IsWestern(i - 1) && IsWestern(i + 1)));
        return string.Concat(kept);
    }

    private static void Write(StringBuilder text, string words, RunStyle style)
    {
        if (style == RunStyle.Raw)
        {
            text.Append(words);
            return;
        }

        var parts = words.Split('\v');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) text.Append('\v');
            var (start, end) = (0, parts[i].Length);
            // Marks of Markdown must touch words.
            while (start < end && char.IsWhiteSpace(parts[i][start])) start++;
            while (end > start && char.IsWhiteSpace(parts[i][end - 1])) end--;
            text.Append(parts[i], 0, start);
            if (end > start) text.Append(Marked(NeutralWriter.Escape(parts[i][start..end]), style));
            text.Append(parts[i], end, parts[i].Length - end);
        }
    }

    private static string Marked(string words, RunStyle style)
    {
        if (style.HasFlag(RunStyle.Raised)) words = $"<sup>{words}</sup>";
        if (style.HasFlag(RunStyle.Lowered)) words = $"<sub>{words}</sub>";
        if (style.HasFlag(RunStyle.Bold)) return $"**{words}**";
        return (style & (RunStyle.Dotted | RunStyle.Italic)) != RunStyle.None ? $"*{words}*" : words;
    }
}
