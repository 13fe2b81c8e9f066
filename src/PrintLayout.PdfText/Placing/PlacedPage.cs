using System.Globalization;
using PrintLayout.Geometry;
using PrintLayout.Images.Headers;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.PdfText.Placing;

/// <summary>
/// A page of a PDF with the box of it that is placed, and with what it inherits from the page tree (ISO 32000-1 §7.7.3.4).
/// </summary>
/// <param name="Page">The page.</param>
/// <param name="Area">The box in the axes of the page, inside the media box.</param>
/// <param name="Turns">Quarter turns clockwise by which it is shown.</param>
/// <param name="Unit">Points in a unit of its axes (<c>/UserUnit</c>).</param>
/// <param name="HasBox">Whether the page has the box that was asked for.</param>
internal sealed record PlacedPage(PdfPage Page, Area Area, int Turns, double Unit, bool HasBox)
{
    private const int MostPages = 10_000;

    // From a hundredth of a point, below which nothing is printed, to a hundred metres.
    private const double LeastSide = 0.01;
    private const double MostSide = 283_465;

    /// <summary>Width of the upright box, in thousandths of a point.</summary>
    public int Width => Milli(Turns % 2 == 0 ? Area.Width : Area.Height);

    /// <summary>Height of the upright box, in thousandths of a point.</summary>
    public int Height => Milli(Turns % 2 == 0 ? Area.Height : Area.Width);

    /// <summary>The transformation that turns the page upright and puts the lower left corner of the box at 0, 0.</summary>
    public double[] Matrix => Turns switch
    {
        1 => [0, -Unit, Unit, 0, -Area.Bottom * Unit, Area.Right * Unit],
        2 => [-Unit, 0, 0, -Unit, Area.Right * Unit, Area.Top * Unit],
        3 => [0, Unit, -Unit, 0, Area.Top * Unit, -Area.Left * Unit],
        _ => [Unit, 0, 0, Unit, -Area.Left * Unit, -Area.Bottom * Unit],
    };

    /// <summary>Finds a page.</summary>
    /// <param name="file">The file.</param>
    /// <param name="asked">The page and its box.</param>
    /// <param name="fault">Why there is none; null on success.</param>
    public static PlacedPage? Find(PdfObjects file, DocumentPage asked, out ImageFault? fault)
    {
        var pages = PageTreeReader.Read(file, Math.Min(asked.Number, MostPages));
        if (pages.Count < asked.Number)
        {
            fault = pages.Count == 0
                ? new ImageFault(ImageFaultKind.Damaged, "is a PDF without pages", "save it anew from the program that made it")
                : new ImageFault(
                    ImageFaultKind.Unsupported,
                    string.Create(CultureInfo.InvariantCulture, $"has {pages.Count} pages, and page {asked.Number} is asked for"),
                    string.Create(CultureInfo.InvariantCulture, $"write page: 1 to {pages.Count}"));
            return null;
        }

        var page = pages[asked.Number - 1];
        if (page.Media is not { } media)
        {
            fault = new ImageFault(ImageFaultKind.Damaged, "has a page without a media box", "save it anew from the program that made it");
            return null;
        }

        var crop = Box(page.Crop, media) ?? media;
        var own = asked.Box switch
        {
            PageBox.Media => media,
            PageBox.Crop => crop,
            _ => Box(Area.Of(file.Numbers(file.Entry(page.Dictionary, $"{asked.Box}Box"))), media),
        };
        var turns = (((int)(page.Rotation / 90) % 4) + 4) % 4;
        var unit = file.Number(page.Dictionary, "UserUnit") is { } given and > 0 ? given : 1;
        var found = new PlacedPage(page, own ?? crop, turns, unit, own is not null);
        fault = found.IsSound ? null : new ImageFault(
            ImageFaultKind.Damaged, "has a page of no size that can be placed", "save it anew, or place another box of it");
        return fault is null ? found : null;
    }

    private bool IsSound => IsSide(Area.Width * Unit) && IsSide(Area.Height * Unit);

    private static bool IsSide(double side) => side is >= LeastSide and <= MostSide;

    private static Area? Box(Area? given, Area media) =>
        given is { } box && box.Intersect(media) is { Width: > 0, Height: > 0 } seen ? seen : null;

    private int Milli(double length) => (int)Math.Round(length * Unit * 1000);
}
