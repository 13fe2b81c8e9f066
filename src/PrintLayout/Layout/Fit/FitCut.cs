using PrintLayout.Geometry;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Fit;

/// <summary>A lower corner that does not belong to a shape.</summary>
/// <param name="Columns">Base columns, counted from 1 at the left edge of the shape.</param>
/// <param name="RowsAbove">Rows of the shape above the cut.</param>
internal readonly record struct FitCut(IndexRange Columns, int RowsAbove)
{
    /// <summary>The cut of a module, seen from the module's own corner.</summary>
    public static FitCut? Of(ModuleSpec module) => module.Cut is not { } cut
        ? null
        : new FitCut(
            new IndexRange(cut.Columns.First - module.Columns.First + 1, cut.Columns.Last - module.Columns.First + 1),
            cut.Rows.First - module.Rows.First);
}
