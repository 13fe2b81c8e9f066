using System.Globalization;
using PrintLayout.Geometry;

namespace PrintLayout.Pages.Overlays;

/// <summary>Bleed, trim, type area, numbered base columns, and a hairline at every row; every tenth row is stronger and numbered.</summary>
internal static class GridLayer
{
    private const int Tenth = 10;
    private static readonly Pt Hair = new(150);
    private static readonly Pt Line = new(400);
    private static readonly Pt Numbers = new(6_000);

    public static void Draw(PageDisplayList page, OverlayPen pen)
    {
        if (page.Boxes.Bleed != page.Boxes.Trim) pen.Frame(page.Boxes.Bleed, Line, OverlayColours.Bleed.At(160));
        pen.Frame(page.Boxes.Trim, Line, OverlayColours.Trim);
        if (page.Geometry.Grid is not { } grid) return;
        var area = grid.TypeArea;
        for (var row = 0; row <= grid.Rows; row++)
        {
            var (weight, opacity) = row % Tenth == 0 ? (Line, 170) : (Hair, 110);
            var y = area.Y + grid.Row * row;
            pen.Level(area.X, area.Right, y, weight, OverlayColours.Rows.At(opacity));
            if (row % Tenth != 0 || row == 0) continue;
            var number = row.ToString(CultureInfo.InvariantCulture);
            pen.Label(number, new PtPoint(area.X - pen.WidthOf(number, Numbers) - new Pt(2_000), y), Numbers, OverlayColours.Rows);
        }

        for (var column = 0; column < grid.Columns.Length; column++)
        {
            var (left, width) = (grid.Columns[column].Left, grid.Columns[column].Width);
            pen.Fill(new PtRect(left, area.Y, width, area.Height), OverlayColours.Columns.At(18));
            pen.Fill(new PtRect(left, area.Y, Hair, area.Height), OverlayColours.Columns.At(200));
            pen.Fill(new PtRect(left + width - Hair, area.Y, Hair, area.Height), OverlayColours.Columns.At(200));
            var number = (column + 1).ToString(CultureInfo.InvariantCulture);
            var place = new PtPoint(left + (width - pen.WidthOf(number, Numbers)) / 2, area.Bottom + Numbers + new Pt(1_000));
            pen.Label(number, place, Numbers, OverlayColours.Columns);
        }

        pen.Frame(area, Line, OverlayColours.TypeArea);
    }
}
