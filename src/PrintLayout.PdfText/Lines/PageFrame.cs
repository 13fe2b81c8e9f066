using PrintLayout.Geometry;
using PrintLayout.Pages;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.PdfText.Lines;

/// <summary>Converts places of a PDF page (y up) to thousandths of a point from the top left corner of its crop box, y down.</summary>
internal sealed class PageFrame
{
    private readonly double _height;

    public PageFrame(Page page)
    {
        // PdfPig gives places from the lower left corner of the crop box.
        _height = page.Height;
        var sheet = new PtRect(Pt.Zero, Pt.Zero, Length(page.Width), Length(page.Height));
        var crop = page.CropBox.Bounds;
        Boxes = new PageBoxes(sheet, Box(page, "BleedBox", crop) ?? sheet, Box(page, "TrimBox", crop) ?? sheet);
    }

    /// <summary>Its boxes.</summary>
    public PageBoxes Boxes { get; }

    public static Pt Length(double points) =>
        new((int)Math.Clamp(Math.Round(points * 1000, MidpointRounding.AwayFromZero), int.MinValue / 4, int.MaxValue / 4));

    public PtPoint Point(PdfPoint point) => new(Length(point.X), Length(_height - point.Y));

    public PtRect Rect(PdfRectangle box) =>
        PtRect.FromEdges(Length(box.Left), Length(_height - box.Top), Length(box.Right), Length(_height - box.Bottom));

    private PtRect? Box(Page page, string name, PdfRectangle crop)
    {
        if (!page.Dictionary.TryGet(NameToken.Create(name), out var token)
            || token is not ArrayToken { Data: [NumericToken left, NumericToken bottom, NumericToken right, NumericToken top] })
            return null;
        return Rect(new PdfRectangle(
            left.Double - crop.Left, bottom.Double - crop.Bottom, right.Double - crop.Left, top.Double - crop.Bottom));
    }
}
