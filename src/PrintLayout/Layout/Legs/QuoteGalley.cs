using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Stories;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Legs;

/// <summary>
/// Makes a pull quote with a leading of its own one item of a galley: its lines in the middle of whole rows, with white and, where its
/// style has a bar, a rule above and below. The lines beside it stay on the grid.
/// </summary>
/// <param name="context">Grid and styles.</param>
/// <param name="measure">Line length.</param>
internal sealed class QuoteGalley(LayoutContext context, Pt measure)
{
    private readonly Pt _row = context.Grid.Master.Row;

    /// <summary>The item of a quote.</summary>
    /// <param name="block">The block; it has lines.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="index">Index of the block.</param>
    public GalleyItem Item(ShapedBlock block, ImmutableArray<SetLine> lines, int index)
    {
        var bar = block.Style.Spec.Bar;
        var width = measure - block.Inset;
        // As for a crosshead: at least half a row of white above and below. Rules take half a row each.
        var (rows, parts) = WholeRows.Set(block, lines, _row, block.IsInBox ? 0 : bar is null ? 1 : 2,
            line => block.Inset + LineSetter.Offset(line, width, block.LineAlign ?? block.Style.Spec.Align));
        return new GalleyItem(GalleyItemKind.Whole, rows, parts, index)
        {
            Rules = bar is { } ink ? Rules(rows, ResolvedStyle.ToInk(ink)) : [],
        };
    }

    private ImmutableArray<(PtRect Area, Ink Ink)> Rules(int rows, Ink ink)
    {
        var weight = context.Styles.House.Rules.Frame;
        return
        [
            (new PtRect(Pt.Zero, (_row / 2) - (weight / 2), measure, weight), ink),
            (new PtRect(Pt.Zero, (_row * rows) - (_row / 2) - (weight / 2), measure, weight), ink),
        ];
    }
}
