using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Stories;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Legs;

/// <summary>Sets a shaped story at a measure, with the ways in which each of its paragraphs can be set.</summary>
internal sealed class GalleyComposer(LayoutContext context)
{
    /// <summary>Sets a story as it is by nature.</summary>
    /// <param name="story">Its lines.</param>
    /// <returns>A unit for each block that has lines; byline and jump line are one unit with the paragraph that they may end.</returns>
    public ImmutableArray<GalleyUnit> Compose(StoryLines story)
    {
        var blocks = story.Story.Blocks;
        var units = ImmutableArray.CreateBuilder<GalleyUnit>(blocks.Length);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (Variant(story, i, 0) is { } natural) units.Add(new GalleyUnit([natural]));
            if (blocks[i].Form == TextForm.Paragraph) i += Signatures(blocks, i + 1);
        }

        return units.ToImmutable();
    }

    /// <summary>Sets the paragraphs of a story also a line tighter and looser, where that can be (composition.md C7.8).</summary>
    /// <param name="story">Its lines.</param>
    /// <param name="natural">What <see cref="Compose"/> gave.</param>
    /// <returns>The same units with all their variants, the natural one first.</returns>
    public ImmutableArray<GalleyUnit> WithVariants(StoryLines story, ImmutableArray<GalleyUnit> natural)
    {
        var units = ImmutableArray.CreateBuilder<GalleyUnit>(natural.Length);
        foreach (var unit in natural)
        {
            var block = unit.Natural.Items[0].Block;
            if (story.Story.Blocks[block].Form != TextForm.Paragraph)
            {
                units.Add(unit);
                continue;
            }

            var variants = unit.Variants;
            foreach (var looseness in (ReadOnlySpan<int>)[-1, 1])
            {
                var changes = story.Of(block, looseness).Length != story.Of(block, 0).Length;
                if (changes && Variant(story, block, looseness) is { } variant) variants = variants.Add(variant);
            }

            units.Add(variants.Length == 1 ? unit : new GalleyUnit(variants));
        }

        return units.MoveToImmutable();
    }

    /// <summary>A way to set a block with the bylines and jump lines behind it; null when it has no lines.</summary>
    private UnitVariant? Variant(StoryLines story, int index, int looseness)
    {
        var blocks = story.Story.Blocks;
        var block = blocks[index];
        var lines = story.Of(index, looseness);
        var items = ImmutableArray.CreateBuilder<GalleyItem>(lines.Length + 1);
        Add(items, block, lines, index, story);
        var signatures = block.Form == TextForm.Paragraph ? Signatures(blocks, index + 1) : 0;
        for (var s = index + 1; s <= index + signatures; s++) AddSignature(items, blocks[s], story.Of(s, 0), index, story.Measure);
        if (items.Count == 0) return null;
        var isTooWide = items[0].Table is { Set.IsTooWide: true };
        return new UnitVariant(
            items.DrainToImmutable(),
            isTooWide ? LegCosts.TableTooWide : looseness == 0 ? 0 : context.Styles.House.Costs.ChangedParagraph);
    }

    /// <summary>How many bylines and jump lines follow one another.</summary>
    private static int Signatures(ImmutableArray<ShapedBlock> blocks, int from)
    {
        var end = from;
        while (end < blocks.Length && blocks[end].Form == TextForm.Signature) end++;
        return end - from;
    }

    /// <summary>Sets a jump line on a line of its own.</summary>
    /// <param name="block">The jump line.</param>
    /// <param name="measure">Line length.</param>
    /// <param name="index">Index of a block of the same story.</param>
    public GalleyItem JumpLine(ShapedBlock block, Pt measure, int index)
    {
        var items = ImmutableArray.CreateBuilder<GalleyItem>(1);
        AddSignature(
            items, block, context.Lines.SetParagraph(block.Text, new BreakRequest(measure, Pt.Zero), justify: false), index, measure);
        return new GalleyItem(GalleyItemKind.Signature, items.Count, [.. items.SelectMany(item => item.Parts)], index);
    }

    private void Add(
        ImmutableArray<GalleyItem>.Builder items, ShapedBlock block, ImmutableArray<SetLine> lines, int index, StoryLines story)
    {
        var measure = story.Measure;
        switch (block.Form)
        {
            case TextForm.Crosshead when lines.IsEmpty:
                break;
            case TextForm.Crosshead:
                items.Add(Crosshead(block, lines, index, measure));
                break;
            case TextForm.Signature:
                AddSignature(items, block, lines, index, measure);
                break;
            case TextForm.Table:
                items.AddRange(new TableGalley(context, measure).Items(block, story.TableOf(index), index));
                break;
            case TextForm.Paragraph when block.StandsAlone && !lines.IsEmpty:
                items.Add(new QuoteGalley(context, measure).Item(block, lines, index));
                break;
            case TextForm.Paragraph:
                AddParagraph(items, block, lines, index, measure);
                if (story.HasDropCap(index)) AddDropCap(items, block.DropCap!, block.Style);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block.Form, "a form of text that no galley knows");
        }
    }

    private void AddParagraph(
        ImmutableArray<GalleyItem>.Builder items, ShapedBlock block, ImmutableArray<SetLine> lines, int index, Pt measure)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var kind = GalleyItem.KindOf(isFirst: i == 0, isLast: i == lines.Length - 1);
            var align = block.LineAlign ?? block.Style.Spec.Align;
            var x = block.Inset + LineSetter.Offset(lines[i], measure - block.Inset, align);
            var part = new LinePart(lines[i], block.Role, block.Style.Ink, x, context.BaselineInRow(block.Style));
            // The white between two stanzas stands at a foot rather than at a head where a leg ends there.
            items.Add(new GalleyItem(kind, i == lines.Length - 1 ? 1 + block.WhiteRows : 1, [part], index));
        }
    }

    /// <summary>The lines beside a drop cap are one piece with it: no leg ends among them.</summary>
    private void AddDropCap(ImmutableArray<GalleyItem>.Builder items, DropCap cap, ResolvedStyle body)
    {
        var row = context.Grid.Master.Row;
        var start = items.Count - items.Count(item => item.Block == items[^1].Block);
        var parts = ImmutableArray.CreateBuilder<LinePart>(cap.Rows + 1);
        parts.Add(new LinePart(cap.Line, ItemRole.Body, cap.Style.Ink, Pt.Zero, context.BaselineInRow(body) + row * (cap.Rows - 1))
        {
            Opens = items[start].Parts[0].Line.Paragraph,
        });
        for (var i = 0; i < cap.Rows; i++)
        {
            foreach (var part in items[start + i].Parts) parts.Add(part with { Baseline = part.Baseline + row * i });
        }

        var kind = items.Count - start == cap.Rows ? GalleyItemKind.Whole : GalleyItemKind.First;
        var opening = new GalleyItem(kind, cap.Rows, parts.ToImmutable(), items[start].Block);
        for (var i = 1; i < cap.Rows; i++) items.RemoveAt(start + 1);
        items[start] = opening;
    }

    private GalleyItem Crosshead(ShapedBlock block, ImmutableArray<SetLine> lines, int index, Pt measure)
    {
        var align = block.Style.Spec.Align;
        var indent = align == Alignment.Left ? block.Indent : Pt.Zero;
        // At least half a row of white above and below.
        var (rows, parts) = WholeRows.Set(
            block, lines, context.Grid.Master.Row, white: 1, line => LineSetter.Offset(line, measure, align) + indent);
        return new GalleyItem(GalleyItemKind.Crosshead, rows, parts, index);
    }

    /// <summary>
    /// Byline and jump line stand flush right, on the last line when at least one em stays free before them, else on a
    /// line of their own (make-up.md M6.12).
    /// </summary>
    private void AddSignature(
        ImmutableArray<GalleyItem>.Builder items, ShapedBlock block, ImmutableArray<SetLine> lines, int index, Pt measure)
    {
        foreach (var line in lines)
        {
            var part = new LinePart(line, block.Role, block.Style.Ink, measure - line.Width, context.BaselineInRow(block.Style));
            var endsParagraph = items.Count > 0 && items[^1] is { Rows: 1, Kind: GalleyItemKind.Last or GalleyItemKind.Whole };
            if (endsParagraph && items[^1].Parts is [var last] && last.X + last.Line.Width + block.Style.Size <= part.X)
                items[^1] = items[^1] with { Parts = [last, part] };
            else
                items.Add(new GalleyItem(GalleyItemKind.Signature, 1, [part], index));
        }
    }
}
