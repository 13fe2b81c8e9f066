using System.Text;

namespace PrintLayout.Production.Import.Doors;

/// <summary>Runs of text with their style, joined to a line with marks of Markdown.</summary>
internal sealed class TextRuns
{
    private readonly List<(string Text, RunStyle Style)> _runs = [];

    /// <summary>Whether nothing but white space was added.</summary>
    public bool IsBlank => _runs.TrueForAll(run => string.IsNullOrWhiteSpace(run.Text));

    /// <summary>Whether all words are bold.</summary>
    public bool IsBold => !IsBlank && _runs.TrueForAll(run => string.IsNullOrWhiteSpace(run.Text) || run.Style.HasFlag(RunStyle.Bold));

    /// <summary>Adds words.</summary>
    public void Add(string text, RunStyle style)
    {
        if (_runs.Count > 0 && _runs[^1].Style == style) _runs[^1] = (_runs[^1].Text + text, style);
        else _runs.Add((text, style));
    }

    /// <summary>Adds mark-up of ours, which is not escaped.</summary>
    public void AddMark(string mark) => _runs.Add((mark, RunStyle.Raw));

    /// <summary>The lines, as they were broken inside the paragraph.</summary>
    public IEnumerable<string> Lines()
    {
        var isBold = IsBold;
        var text = new StringBuilder();
        foreach (var (words, style) in _runs) Write(text, words, isBold ? style & ~RunStyle.Bold : style);
        return text.ToString().Split('\v');
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
        if (style.HasFlag(RunStyle.Dotted)) return $"*{words}*";
        return style.HasFlag(RunStyle.Bold) ? $"**{words}**" : words;
    }
}
