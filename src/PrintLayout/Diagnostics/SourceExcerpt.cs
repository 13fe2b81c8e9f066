using System.Text;

namespace PrintLayout.Diagnostics;

/// <summary>A line of a source file with a caret below the place of a finding.</summary>
internal static class SourceExcerpt
{
    // A manuscript paragraph is one line of thousands of characters; only what fits a terminal is shown.
    private const int MaximumCells = 96;
    private const int CellsBefore = 48;
    private const string Cut = "…";

    /// <summary>Appends the excerpt as two lines, each with its indent, each ended by LF.</summary>
    /// <param name="output">Where to append.</param>
    /// <param name="line">The source line without its line break.</param>
    /// <param name="column">Column in Unicode scalar values, from 1; one past the end is the end of the line.</param>
    /// <param name="length">Length of the marked text in scalar values; 0 marks one place.</param>
    public static void Append(StringBuilder output, string line, int column, int length)
    {
        const string Indent = "    ";
        var runes = line.EnumerateRunes().Select(Visible).ToArray();
        var at = Math.Clamp(column - 1, 0, runes.Length);
        var first = at;
        for (var cells = 0; first > 0 && (cells += CellWidth.Of(runes[first - 1])) <= CellsBefore;) first--;

        output.Append(Indent).Append(first > 0 ? Cut : string.Empty);
        var caret = new StringBuilder(Indent).Append(' ', first > 0 ? 1 : 0);
        var marked = 0;
        var used = 0;
        var i = first;
        for (; i < runes.Length && (used += CellWidth.Of(runes[i])) <= MaximumCells; i++)
        {
            output.Append(runes[i].ToString());
            if (i < at) caret.Append(' ', CellWidth.Of(runes[i]));
            else if (i < (long)at + Math.Max(1, length)) marked += CellWidth.Of(runes[i]);
        }

        output.Append(i < runes.Length ? Cut : string.Empty).Append('\n');
        output.Append(caret).Append('^', Math.Max(1, marked)).Append('\n');
    }

    // A tab has no fixed width and a control character may move the cursor: both would put the caret in the wrong place.
    private static Rune Visible(Rune rune) => Rune.IsControl(rune) ? new Rune(rune.Value == '\t' ? ' ' : '\uFFFD') : rune;
}
