using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Tables;

namespace PrintLayout.Layout.Elements;

/// <summary>Sets tables that are figures: title, unit, rows between rules, notes.</summary>
/// <param name="context">Grid and styles.</param>
internal sealed class TableElementMaker(LayoutContext context)
{
    private readonly ElementWords _words = new(context);
    private readonly Dictionary<TableBlock, ShapedTable> _shaped = new(ReferenceEqualityComparer.Instance);

    /// <summary>Sets a table at a width.</summary>
    /// <param name="content">The table.</param>
    /// <param name="width">The width.</param>
    public TableElement Make(TableContent content, Pt width)
    {
        if (!_shaped.TryGetValue(content.Table, out var shaped))
            _shaped[content.Table] = shaped = TableShaper.Shape(content.Table, context.Styles, context.Lines);
        var set = TableSetter.Set(shaped, context.Lines, width);
        var (above, aboveHeight) = _words.Above(content.Title, content.Unit, width);
        var (below, belowHeight) = _words.Below(content.Notes, width);
        return TableElement.Of(content, set, (above, aboveHeight), (below, belowHeight), (this, width));
    }
}
