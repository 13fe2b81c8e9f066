using System.Collections.Immutable;
using PrintLayout.Images.Documents;
using PrintLayout.Preflight.Plates;
using PrintLayout.Preflight.Plates.Pixels;

namespace PrintLayout.PdfText.Placing;

/// <summary>Draws a placed page on plates, with how much of what lies below shows.</summary>
internal static class PlacedPlates
{
    private const double Milli = 1000;

    /// <summary>Draws a page.</summary>
    /// <param name="shared">The file.</param>
    /// <param name="page">The page with its box.</param>
    /// <param name="grid">Where the box lies among the pixels.</param>
    public static DocumentPlates Draw(PainterFile shared, PlacedPage page, DocumentGrid grid)
    {
        var (across, down) = (grid.BoxWidth / (page.Width / Milli), grid.BoxHeight / (page.Height / Milli));
        var place = new Preflight.Structure.Matrix(across, 0, 0, -down, grid.BoxX, grid.BoxY + grid.BoxHeight);
        var area = new PixelArea(grid.Left, grid.Top, grid.Left + grid.Width, grid.Top + grid.Height);
        var painter = new PagePainter(shared, area, Preflight.Structure.Matrix.Of(page.Matrix).Then(place), isGroup: true);
        painter.Draw(page.Page, page.Area);
        var plates = ImmutableArray.CreateBuilder<DocumentPlate>();
        for (var plate = 0; plate < painter.Plates.Count; plate++)
        {
            var (amounts, shows) = (new byte[grid.Width * grid.Height], new byte[grid.Width * grid.Height]);
            for (var y = 0; y < grid.Height; y++)
            {
                painter.Surface.ReadAmounts(plate, grid.Top + y, grid.Left, amounts.AsSpan(y * grid.Width, grid.Width));
                painter.Surface.ReadShows(plate, grid.Top + y, grid.Left, shows.AsSpan(y * grid.Width, grid.Width));
            }

            plates.Add(new DocumentPlate(painter.Plates[plate], amounts, shows));
        }

        return new DocumentPlates(grid, plates.ToImmutable()) { NotDrawn = [.. painter.NotDrawn] };
    }
}
