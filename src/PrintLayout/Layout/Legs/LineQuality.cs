using PrintLayout.Diagnostics;
using PrintLayout.Pages.Items;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Legs;

/// <summary>How well the lines of a story are set.</summary>
/// <param name="LooseLines">Lines whose Han gaps are open beyond the house limit.</param>
/// <param name="SqueezedStops">Lines that had to take from the blanks of 。！？, the last to be squeezed.</param>
/// <param name="Hyphenations">Lines that end inside a Western word.</param>
/// <param name="LoneCharacters">Paragraphs that end in a single character.</param>
/// <param name="WorstOpening">Widest opening of Han gaps, in thousandths of an em.</param>
/// <param name="WorstLine">Where the line with it starts in the manuscript; none when no gap is open.</param>
/// <param name="WorstText">Text of that line.</param>
public sealed record LineQuality(
    int LooseLines, int SqueezedStops, int Hyphenations, int LoneCharacters, int WorstOpening, SourceSpan WorstLine, string WorstText)
{
    /// <summary>Whether an item is the last line of a paragraph and holds a single character.</summary>
    internal static bool EndsAlone(GalleyItem item) =>
        item is { Kind: GalleyItemKind.Last, Parts: [{ Role: ItemRole.Body, Line: var line }, ..] }
        && LineDemerits.LooksLone(line.Paragraph, line.Start, line.End - 1);

    /// <summary>Judges the running text of a galley in its legs.</summary>
    internal static LineQuality Of(FilledLegs filled)
    {
        var (loose, squeezed, hyphens, lone) = (0, 0, 0, 0);
        SetLine? worst = null;
        foreach (var item in filled.Legs.SelectMany(leg => leg).Select(placed => placed.Item))
        {
            if (EndsAlone(item)) lone++;
            // Beside a drop cap there are several lines in one item; a jump line before the text is no line of it.
            if (item.Parts is not [{ Role: ItemRole.Body }, ..]) continue;
            foreach (var part in item.Parts)
            {
                if (part.Role != ItemRole.Body) continue;
                var line = part.Line;
                if (LineFindings.IsLoose(line)) loose++;
                if (line.FinalStopShrink.Milli > 0) squeezed++;
                if (line.EndsInHyphen) hyphens++;
                if (line.HanOpening > (worst?.HanOpening ?? 0)) worst = line;
            }
        }

        return worst is null
            ? new LineQuality(loose, squeezed, hyphens, lone, 0, SourceSpan.None, string.Empty)
            : new LineQuality(loose, squeezed, hyphens, lone, worst.HanOpening, worst.Paragraph.SpanOf(worst.Start), worst.Text);
    }
}
