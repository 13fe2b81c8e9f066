using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Audit;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Proofs;

namespace PrintLayout.Svg;

/// <summary>
/// Writes a page as one SVG file at its physical size: type as text with embedded fonts, or as outlines. One unit of the picture is a
/// point, from the top left corner of the media box, y down. The same page and options give the same bytes, on any thread. Colours are
/// those of the PNG proof; overprint is not shown.
/// </summary>
public static class SvgWriter
{
    /// <summary>Writes the file, or nothing at all when a font or an image cannot be embedded.</summary>
    /// <param name="page">The page.</param>
    /// <param name="options">What is shown, and how type is drawn.</param>
    /// <param name="output">Where the file goes, in UTF-8. It is written in one piece at the end and not closed.</param>
    /// <param name="sink">Receives PL4002 for each face, and PL5005 or PL1001 for each image, that cannot be embedded.</param>
    /// <returns>Whether the file was written; when not, the reasons were reported as errors.</returns>
    /// <exception cref="NotSupportedException">The page holds an item of a kind that this writer does not support.</exception>
    public static bool Write(PageDisplayList page, SvgOptions options, Stream output, IDiagnosticSink sink)
    {
        var region = options.Region ?? page.Boxes.Media;
        var images = new SvgImages(options, sink);
        page = DocumentBoxes.In(page, document => images.Drawn(document.Image) is not null, sink);
        var drawing = new SvgPage(options, images, sink);
        foreach (var item in page.Items)
        {
            if (options.Region is null || InkAuditPiece.Of(item) is { } piece && piece.Bounds.Overlaps(region)) drawing.Add(item);
        }

        if (options.Overlay is { } overlay) drawing.Add(overlay);
        var file = new SvgMarkup();
        WriteHead(file, page, options, region);
        drawing.Write(file);
        if (drawing.HasFailed) return false;
        file.Raw("</svg>\n");
        output.Write(Encoding.UTF8.GetBytes(file.ToString()));
        return true;
    }

    private static void WriteHead(SvgMarkup file, PageDisplayList page, SvgOptions options, PtRect region)
    {
        file.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        if (options.OutlineText) file.Raw(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        file.Raw(" width=\"").Number(Mm.FromPt(region.Width).Micro, 3).Raw("mm\"")
            .Raw(" height=\"").Number(Mm.FromPt(region.Height).Micro, 3).Raw("mm\" viewBox=\"");
        file.Length(region.X).Raw(" ").Length(region.Y).Raw(" ").Length(region.Width).Raw(" ").Length(region.Height).Raw("\"");
        file.Attribute("xml:lang", page.Language).Attribute("lang", page.Language).Raw(" xml:space=\"preserve\">\n");
        file.Raw("<title>").Text(page.Title).Raw("</title>\n<desc>").Text(page.Name).Raw(", ")
            .Text(page.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Raw("</desc>\n");
        if (!options.HasPaper) return;
        file.Raw("<rect").Attribute("x", region.X).Attribute("y", region.Y)
            .Attribute("width", region.Width).Attribute("height", region.Height)
            .Attribute("fill", SvgStyles.HexOf(ScreenColour.OfPaper(options.Paper))).Raw("/>\n");
    }
}
