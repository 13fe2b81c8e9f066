using PrintLayout.Geometry;

namespace PrintLayout.Pages.Overlays;

/// <summary>The baseline of every row, on which body text is set.</summary>
internal static class BaselineLayer
{
    private static readonly Pt Hair = new(200);

    public static void Draw(PageDisplayList page, OverlayPen pen)
    {
        if (page.Geometry.Grid is not { } grid) return;
        for (var row = 0; row < grid.Rows; row++)
            pen.Level(grid.TypeArea.X, grid.TypeArea.Right, grid.FirstBaseline + grid.Row * row, Hair, OverlayColours.Baselines.At(190));
    }
}
