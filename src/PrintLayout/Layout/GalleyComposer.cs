using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Geometry;
using PrintLayout.Text;

namespace PrintLayout.Layout;

/// <summary>Sets a shaped story at a measure, with the ways in which each of its paragraphs can be set.</summary>
internal sealed class GalleyComposer(LayoutContext context)
{
    private static readonly ImmutableArray<int> Natural = [0];
    private static readonly ImmutableArray<int> AllWays = [0, -1, 1];

    /// <summary>Sets a story.</summary>
    /// <param name="story">Its lines.</param>
    /// <param name="withVariants">Whether paragraphs are also set a line tighter and looser (typography.md 7.8).</param>
    /// <returns>A unit for each block that has lines; byline and jump line are one unit with the paragraph that they may end.</returns>
    public ImmutableArray<GalleyUnit> Compose(StoryLines story, bool withVariants)
    {
        var units = ImmutableArray.CreateBuilder<GalleyUnit>(story.Story.Blocks.Length);
        for (var i = 0; i < story.Story.Blocks.Length; i++)
        {
            var block = story.Story.Blocks[i];
            var signatures = block.Form == BlockForm.Paragraph ? Signatures(story.Story.Blocks, i + 1) : 0;
            var variants = ImmutableArray.CreateBuilder<UnitVariant>();
            foreach (var looseness in withVariants && block.Form == BlockForm.Paragraph ? AllWays : Natural)
            {
                var lines = story.Of(i, looseness);
                if (looseness != 0 && lines.Length == story.Of(i, 0).Length) continue;
                var items = ImmutableArray.CreateBuilder<GalleyItem>();
                Add(items, block, lines, i, story.Measure);
                for (var s = i + 1; s <= i + signatures; s++) AddSignature(items, story.Story.Blocks[s], story.Of(s, 0), i, story.Measure);
                if (items.Count > 0) variants.Add(new UnitVariant(items.ToImmutable(), looseness == 0 ? 0 : LegCosts.ChangedParagraph));
            }

            if (variants.Count > 0) units.Add(new GalleyUnit(variants.ToImmutable()));
            i += signatures;
        }

        return units.ToImmutable();
    }

    /// <summary>How many bylines and jump lines follow one another.</summary>
    private static int Signatures(ImmutableArray<ShapedBlock> blocks, int from)
    {
        var end = from;
        while (end < blocks.Length && blocks[end].Form == BlockForm.Signature) end++;
        return end - from;
    }

    /// <summary>Sets a jump line on a line of its own.</summary>
    /// <param name="block">The jump line.</param>
    /// <param name="measure">Line length.</param>
    /// <param name="index">Index of a block of the same story.</param>
    public GalleyItem JumpLine(ShapedBlock block, Pt measure, int index)
    {
        var items = ImmutableArray.CreateBuilder<GalleyItem>(1);
        AddSignature(items, block, context.Lines.SetParagraph(block.Text, new BreakRequest(measure, Pt.Zero), justify: false), index, measure);
        return new GalleyItem(GalleyItemKind.Signature, items.Count, [.. items.SelectMany(item => item.Parts)], index);
    }

    private void Add(ImmutableArray<GalleyItem>.Builder items, ShapedBlock block, ImmutableArray<SetLine> lines, int index, Pt measure)
    {
        switch (block.Form)
        {
            case BlockForm.Crosshead when lines.IsEmpty:
                break;
            case BlockForm.Crosshead:
                items.Add(Crosshead(block, lines, index, measure));
                break;
            case BlockForm.Signature:
                AddSignature(items, block, lines, index, measure);
                break;
            default:
                AddParagraph(items, block, lines, index, measure);
                break;
        }
    }

    private void AddParagraph(
        ImmutableArray<GalleyItem>.Builder items, ShapedBlock block, ImmutableArray<SetLine> lines, int index, Pt measure)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var kind = (i == 0, i == lines.Length - 1) switch
            {
                (true, true) => GalleyItemKind.Whole,
                (true, false) => GalleyItemKind.First,
                (false, true) => GalleyItemKind.Last,
                _ => GalleyItemKind.Middle,
            };
            var x = LineSetter.Offset(lines[i], measure, block.Style.Spec.Align);
            items.Add(new GalleyItem(kind, 1, [new LinePart(lines[i], block.Role, block.Style.Ink, x, BaselineInRow(block.Style))], index));
        }
    }

    private GalleyItem Crosshead(ShapedBlock block, ImmutableArray<SetLine> lines, int index, Pt measure)
    {
        var style = block.Style;
        var row = context.Grid.Master.Row;
        var height = style.Leading * lines.Length;
        // At least half a row of white above and below.
        var rows = Math.Max(style.Spec.Rows, (height.Milli + row.Milli - 1) / row.Milli + 1);
        var top = (row * rows - height) / 2;
        var indent = style.Spec.Align == Alignment.Left ? block.Indent : Pt.Zero;
        var parts = ImmutableArray.CreateBuilder<LinePart>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var x = LineSetter.Offset(lines[i], measure, style.Spec.Align) + indent;
            parts.Add(new LinePart(lines[i], block.Role, style.Ink, x, top + style.Leading * i + style.BaselineIn(style.Leading)));
        }

        return new GalleyItem(GalleyItemKind.Crosshead, rows, parts.ToImmutable(), index);
    }

    /// <summary>
    /// Byline and jump line stand flush right, on the last line when at least one em stays free before them, else on a
    /// line of their own (page-style.md).
    /// </summary>
    private void AddSignature(
        ImmutableArray<GalleyItem>.Builder items, ShapedBlock block, ImmutableArray<SetLine> lines, int index, Pt measure)
    {
        foreach (var line in lines)
        {
            var part = new LinePart(line, block.Role, block.Style.Ink, measure - line.Width, BaselineInRow(block.Style));
            var endsParagraph = items.Count > 0 && items[^1].Kind is GalleyItemKind.Last or GalleyItemKind.Whole;
            if (endsParagraph && items[^1].Parts is [var last] && last.X + last.Line.Width + block.Style.Size <= part.X)
                items[^1] = items[^1] with { Parts = [last, part] };
            else
                items.Add(new GalleyItem(GalleyItemKind.Signature, 1, [part], index));
        }
    }

    /// <summary>All text of a row stands on the body's baseline, whatever its own size.</summary>
    private Pt BaselineInRow(ResolvedStyle style) => style.Leading <= context.Grid.Master.Row
        ? context.Grid.BaselineInRow(context.Styles[StyleNames.Body])
        : style.BaselineIn(context.Grid.Master.Row);
}
