using PrintLayout.Geometry;
using PrintLayout.PdfText.Lines;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Content;

namespace PrintLayout.PdfText.Marks;

/// <summary>
/// Converts places in the space of a page (points, y up) to thousandths of a point from the top left corner of its crop box as it is shown.
/// </summary>
/// <param name="page">The page.</param>
internal sealed class MarkPlaces(Page page)
{
    private readonly (double Left, double Bottom, double Right, double Top) _crop =
        (page.CropBox.Bounds.Left, page.CropBox.Bounds.Bottom, page.CropBox.Bounds.Right, page.CropBox.Bounds.Top);

    private readonly int _turn = page.Rotation.Value;

    /// <summary>A place on the page as it is shown.</summary>
    public PtRect Rect(Area area)
    {
        var (x1, y1) = Turned(area.Left, area.Bottom);
        var (x2, y2) = Turned(area.Right, area.Top);
        return PtRect.FromEdges(
            PageFrame.Length(Math.Min(x1, x2)), PageFrame.Length(Math.Min(y1, y2)),
            PageFrame.Length(Math.Max(x1, x2)), PageFrame.Length(Math.Max(y1, y2)));
    }

    /// <summary>A point on the page as it is shown: to the right, and down.</summary>
    public (double X, double Y) Turned(double x, double y) => _turn switch
    {
        90 => (y - _crop.Bottom, x - _crop.Left),
        180 => (_crop.Right - x, y - _crop.Bottom),
        270 => (_crop.Top - y, _crop.Right - x),
        _ => (x - _crop.Left, _crop.Top - y),
    };
}
