using System.Collections.Immutable;
using PrintLayout.Preflight.Plates.Pixels;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Plates;

/// <summary>Draws the media box of a page upright on plates.</summary>
internal static class PageSeparator
{
    private const double PointsPerInch = 72;
    private const double MostPixels = 150_000_000;

    // Edges that meet inside a pixel are drawn as parts of it, one after the other; in finer pixels fewer do.
    private const int FinePpi = 144;

    /// <summary>Draws a page.</summary>
    /// <param name="shared">The file.</param>
    /// <param name="page">The page.</param>
    /// <param name="ppi">Pixels per inch.</param>
    /// <returns>The plates; null for a page without a size, or of too many pixels.</returns>
    public static SeparatedPage? Draw(PainterFile shared, PdfPage page, int ppi)
    {
        if (page.Media is not { Width: > 0, Height: > 0 } media) return null;
        var unit = shared.File.Number(page.Dictionary, "UserUnit") is { } given and > 0 ? given : 1;
        var turns = (((int)(page.Rotation / 90) % 4) + 4) % 4;
        var scale = ppi * unit / PointsPerInch;
        var (across, down) = turns % 2 == 0 ? (media.Width, media.Height) : (media.Height, media.Width);
        var fine = Math.Max(1, (FinePpi + ppi - 1) / ppi);
        if (across * down * scale * scale * fine * fine is not (> 0 and < MostPixels)) return null;
        var (width, height) = (Nearest(across * scale), Nearest(down * scale));
        var painter = new PagePainter(
            shared, new PixelArea(0, 0, width * fine, height * fine), ToPixels(media, turns, scale * fine), isGroup: false);
        painter.Draw(page, media);
        return new SeparatedPage(page.Number, page.Label, width, height, PlatesOf(painter, width, height, fine))
        {
            NotDrawn = [.. painter.NotDrawn],
        };
    }

    /// <summary>From the space of a page to pixels, y down, with the box upright in the corner.</summary>
    public static Matrix ToPixels(Area box, int turns, double scale) => turns switch
    {
        1 => new Matrix(0, scale, scale, 0, -box.Bottom * scale, -box.Left * scale),
        2 => new Matrix(-scale, 0, 0, scale, box.Right * scale, -box.Bottom * scale),
        3 => new Matrix(0, -scale, -scale, 0, box.Top * scale, box.Right * scale),
        _ => new Matrix(scale, 0, 0, -scale, -box.Left * scale, box.Top * scale),
    };

    private static int Nearest(double length) => Math.Max(1, (int)(length + 0.5));

    private static ImmutableArray<SeparatedPlate> PlatesOf(PagePainter painter, int width, int height, int fine)
    {
        var made = ImmutableArray.CreateBuilder<SeparatedPlate>();
        var row = new byte[width * fine];
        var sums = new int[width];
        var whole = fine * fine;
        for (var plate = 0; plate < painter.Plates.Count; plate++)
        {
            if (plate == InkPlates.Others) continue;
            var amounts = new byte[width * height];
            for (var y = 0; y < height; y++)
            {
                Array.Clear(sums);
                for (var part = 0; part < fine; part++)
                {
                    painter.Surface.ReadAmounts(plate, y * fine + part, 0, row);
                    for (var x = 0; x < row.Length; x++) sums[x / fine] += row[x];
                }

                for (var x = 0; x < width; x++) amounts[y * width + x] = (byte)((sums[x] + whole / 2) / whole);
            }

            made.Add(new SeparatedPlate(painter.Plates[plate], plate >= InkPlates.FirstSpot, amounts));
        }

        var process = made.Where(plate => !plate.IsSpot);
        return [.. process, .. made.Where(plate => plate.IsSpot).OrderBy(plate => plate.Name, StringComparer.Ordinal)];
    }
}
