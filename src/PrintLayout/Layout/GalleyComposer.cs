using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Geometry;
using PrintLayout.Text;

namespace PrintLayout.Layout;

/// <summary>Sets a shaped story at a measure.</summary>
internal sealed class GalleyComposer(LayoutContext context)
{
    /// <summary>Sets a story.</summary>
    /// <param name="story">Its lines.</param>
    /// <param name="looseness">For each block, lines more or fewer than it has by nature; see <see cref="BreakRequest"/>.</param>
    public Galley Compose(StoryLines story, ReadOnlySpan<int> looseness)
    {
        var items = ImmutableArray.CreateBuilder<GalleyItem>();
        var measure = story.Measure;
        for (var i = 0; i < story.Story.Blocks.Length; i++)
        {
            var block = story.Story.Blocks[i];
            var lines = story.Of(i, looseness[i]);
            switch (block.Form)
            {
                case BlockForm.Crosshead when lines.IsEmpty:
                    break;
                case BlockForm.Crosshead:
                    items.Add(Crosshead(block, lines, i, measure));
                    break;
                case BlockForm.Byline:
                    AddByline(items, block, lines, i, measure);
                    break;
                default:
                    AddParagraph(items, block, lines, i, measure);
                    break;
            }
        }

        return new Galley(measure, items.ToImmutable());
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
    /// The byline stands flush right in brackets, on the last line when at least one em stays free before it, else on a
    /// line of its own (page-style.md).
    /// </summary>
    private void AddByline(
        ImmutableArray<GalleyItem>.Builder items, ShapedBlock block, ImmutableArray<SetLine> lines, int index, Pt measure)
    {
        foreach (var line in lines)
        {
            var part = new LinePart(line, block.Role, block.Style.Ink, measure - line.Width, BaselineInRow(block.Style));
            var endsParagraph = items.Count > 0 && items[^1].Kind is GalleyItemKind.Last or GalleyItemKind.Whole;
            if (endsParagraph && items[^1].Parts is [var last] && last.X + last.Line.Width + block.Style.Size <= part.X)
                items[^1] = items[^1] with { Parts = [last, part] };
            else
                items.Add(new GalleyItem(GalleyItemKind.Whole, 1, [part], index));
        }
    }

    /// <summary>All text of a row stands on the body's baseline, whatever its own size.</summary>
    private Pt BaselineInRow(ResolvedStyle style) => style.Leading <= context.Grid.Master.Row
        ? context.Grid.BaselineInRow(context.Styles[StyleNames.Body])
        : style.BaselineIn(context.Grid.Master.Row);
}
