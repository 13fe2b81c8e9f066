using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Modules;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Validation;

/// <summary>A module on a finished page, with what making it up has shown.</summary>
/// <param name="Spec">The module.</param>
/// <param name="Article">Its story as it stands here, or its first brief.</param>
/// <param name="Fitted">Form and text.</param>
/// <param name="Report">What became of it.</param>
internal sealed record PlacedModule(ModuleSpec Spec, Article Article, FittedModule Fitted, ModuleReport Report)
{
    /// <summary>The rectangle of cells of its text columns and rows on the page.</summary>
    public PtRect AreaOf(CellBlock cells, Pt row)
    {
        var (left, width) = Fitted.Frame.Across(new IndexRange(cells.FirstColumn + 1, cells.LastColumn + 1));
        return new PtRect(left, Fitted.Frame.Inner.Y + row * cells.Top, width, row * cells.Rows);
    }
}
