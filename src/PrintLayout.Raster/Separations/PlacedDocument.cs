using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images.Documents;
using PrintLayout.Images.Headers;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;

namespace PrintLayout.Raster.Separations;

/// <summary>A placed page of a document in inks, at the pixels of the page or at every few of them.</summary>
internal sealed class PlacedDocument
{
    // The whole document is in memory, with two bytes for each plate and pixel.
    private const int MostPpi = 400;
    private const long MostPixels = 150_000_000;
    private const double MilliAnInch = 72_000;

    private readonly DocumentPlates _plates;
    private readonly int _step;

    private PlacedDocument(DocumentPlates plates, int step) => (_plates, _step) = (plates, step);

    /// <summary>Names of its inks.</summary>
    public IEnumerable<string> Inks => _plates.Plates.Select(plate => plate.Name).Where(name => name.Length > 0);

    /// <summary>Draws a placed page; null when there is none.</summary>
    /// <param name="page">The page that it is placed on.</param>
    /// <param name="item">The document.</param>
    /// <param name="documents">Draws it; null when there is no such thing.</param>
    /// <param name="ppi">Pixels per inch of the page.</param>
    /// <param name="sink">Receives PL5025 for what the plates lack.</param>
    public static PlacedDocument? Draw(PageDisplayList page, PlacedImage item, IDocumentSeparator? documents, int ppi, IDiagnosticSink sink)
    {
        var step = Math.Max(1, (ppi + MostPpi - 1) / MostPpi);
        var area = item.Area;
        double Pixels(Pt length) => length.Milli * (double)ppi / MilliAnInch / step;
        var media = page.Boxes.Media;
        var (left, top) = ((int)Math.Floor(Math.Max(0, Pixels(area.X))), (int)Math.Floor(Math.Max(0, Pixels(area.Y))));
        var right = (int)Math.Ceiling(Math.Min(Pixels(area.Right), Pixels(media.Width))) + 1;
        var bottom = (int)Math.Ceiling(Math.Min(Pixels(area.Bottom), Pixels(media.Height))) + 1;
        if (right <= left || bottom <= top) return null;
        ImageFault? fault = null;
        var grid = new DocumentGrid(left, top, right - left, bottom - top)
        {
            BoxX = Pixels(item.Whole.X),
            BoxY = Pixels(item.Whole.Y),
            BoxWidth = Pixels(item.Whole.Right) - Pixels(item.Whole.X),
            BoxHeight = Pixels(item.Whole.Bottom) - Pixels(item.Whole.Y),
        };
        if ((long)grid.Width * grid.Height > MostPixels || documents is null || item.Image.TryRead(out fault) is not { } data
            || documents.Separate(data, item.Image.Page ?? DocumentPage.First, grid, out fault) is not { } plates)
        {
            sink.Report(Lacking(item, $"the plates lack {item.Image.Path}: its place is bare paper on all of them"));
            return null;
        }

        foreach (var what in plates.NotDrawn) sink.Report(Lacking(item, $"the plates lack a part of {item.Image.Path}: {what}"));
        return new PlacedDocument(plates, step);
    }

    /// <summary>What the document leaves on a row of the page, and how much of what lies below shows.</summary>
    /// <param name="name">The name of the plate.</param>
    /// <param name="row">The row of the page.</param>
    public (ArraySegment<byte> Amounts, ArraySegment<byte> Shows) RowOf(string name, int row)
    {
        var grid = _plates.Grid;
        var plate = _plates.Of(name);
        var start = Math.Clamp(row / _step - grid.Top, 0, grid.Height - 1) * grid.Width;
        return (new ArraySegment<byte>(plate.Amounts, start, grid.Width), new ArraySegment<byte>(plate.Shows, start, grid.Width));
    }

    /// <summary>Where a column of the page is in a row of the document.</summary>
    public int ColumnOf(int column) => Math.Clamp(column / _step - _plates.Grid.Left, 0, _plates.Grid.Width - 1);

    private static Diagnostic Lacking(PlacedImage item, string message) => Diagnostic.Warning(
        DiagnosticCodes.DocumentNotSeparated, item.Source, message,
        "separate the press file instead, such as by Ghostscript's tiffsep; the press file has the page itself");
}
