using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Breaking;

/// <summary>The adjustment ratio of a line, in Knuth and Plass's sense.</summary>
internal static class LineRatio
{
    /// <summary>Opening of Han gaps that counts as full stretch, in thousandths of an em (composition.md C7.11).</summary>
    private const int ComfortableOpening = 50;

    /// <summary>
    /// Thousandths: 0 for a line at its natural width, −1000 for one that has used up all its shrink, 1000 for one whose word
    /// spaces and gaps are at their widest and whose Han gaps are open by 0.05 em; more is looser still.
    /// </summary>
    /// <param name="line">The line.</param>
    public static int Of(SetLine line)
    {
        var difference = (line.Width - line.Natural).Milli;
        if (difference == 0 || line.End - line.Start < 2) return 0;
        var totals = line.Paragraph.Totals;
        var last = line.End - 1;
        long room;
        if (difference < 0)
        {
            room = totals.Shrink[last] - totals.Shrink[line.Start];
        }
        else
        {
            var open = (totals.Places[last] - totals.Places[line.Start]).Ordinary;
            room = totals.WordStretchOf(line.Start, last) + totals.GapStretchOf(line.Start, last)
                + (long)open * line.Paragraph.Size.Milli * ComfortableOpening / 1000;
        }

        return room == 0 ? 0 : (int)(difference * 1000L / room);
    }
}
