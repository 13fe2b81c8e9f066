using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Layout.Tables;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Elements;

/// <summary>Sets tables that are figures: title, unit, rows between rules, notes.</summary>
/// <param name="context">Grid and styles.</param>
internal sealed class TableElementMaker(LayoutContext context)
{
    private readonly Dictionary<TableBlock, ShapedTable> _shaped = new(ReferenceEqualityComparer.Instance);

    /// <summary>Sets a table at a width.</summary>
    /// <param name="content">The table.</param>
    /// <param name="width">The width.</param>
    public TableElement Make(TableContent content, Pt width)
    {
        if (!_shaped.TryGetValue(content.Table, out var shaped))
            _shaped[content.Table] = shaped = TableShaper.Shape(content.Table, context.Styles, context.Lines);
        var set = TableSetter.Set(shaped, context.Lines, width);
        var (above, aboveHeight) = Above(content, width);
        var (below, belowHeight) = Below(content, width);
        return TableElement.Of(content, set, (above, aboveHeight), (below, belowHeight), (this, width));
    }

    /// <summary>Title and unit, with the white below them. The unit stands beside a title of one line where it has room.</summary>
    private (ImmutableArray<LinePart> Lines, Pt Height) Above(TableContent content, Pt width)
    {
        var parts = ImmutableArray.CreateBuilder<LinePart>();
        var y = Pt.Zero;
        var titleLeft = width;
        if (content.Title is { } title)
        {
            var style = context.Styles.Or(StyleNames.TableTitle, StyleNames.Crosshead);
            var lines = context.Lines.SetDisplay(context.Lines.Shape(context.Styles.Text(title, style) with { IsDisplay = true }), width);
            foreach (var line in lines)
            {
                var x = LineSetter.Offset(line, width, style.Spec.Align);
                parts.Add(new LinePart(line, ItemRole.ElementTitle, style.Ink, x, y + style.BaselineIn(style.Leading)));
                y += style.Leading;
                titleLeft = width - x - line.Width;
            }
        }

        if (content.Unit is { } unit)
        {
            var style = context.Styles.Or(StyleNames.TableNote, StyleNames.Caption);
            var line = context.Lines.SetSingle(context.Styles.Text(unit, style));
            var isBeside = parts.Count == 1 && line.Width + style.Size <= titleLeft;
            if (!isBeside) y += style.Leading;
            var baseline = isBeside ? parts[0].Baseline : y - style.Leading + style.BaselineIn(style.Leading);
            parts.Add(new LinePart(line, ItemRole.Caption, style.Ink, Pt.Max(Pt.Zero, width - line.Width), baseline));
        }

        return (parts.ToImmutable(), y == Pt.Zero ? y : y + White);
    }

    private (ImmutableArray<LinePart> Lines, Pt Height) Below(TableContent content, Pt width)
    {
        var parts = ImmutableArray.CreateBuilder<LinePart>();
        var style = context.Styles.Or(StyleNames.TableNote, StyleNames.Caption);
        var y = content.Notes.IsEmpty ? Pt.Zero : White;
        foreach (var note in content.Notes)
        {
            foreach (var line in context.Lines.SetParagraph(
                context.Styles.Text(note, style), width, Pt.Zero, style.Spec.Align == Alignment.Justify))
            {
                var x = LineSetter.Offset(line, width, style.Spec.Align);
                parts.Add(new LinePart(line, ItemRole.Caption, style.Ink, x, y + style.BaselineIn(style.Leading)));
                y += style.Leading;
            }
        }

        return (parts.ToImmutable(), y);
    }

    private Pt White => context.Grid.Master.Row / 6;
}
