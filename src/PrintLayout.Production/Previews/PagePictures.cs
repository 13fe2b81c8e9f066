using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Overlays;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.House;
using PrintLayout.Production.Press;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Writers;
using PrintLayout.Svg;

namespace PrintLayout.Production.Previews;

/// <summary>Draws pages for the screen when they are asked for: as SVG with real text, and their plates as PNG.</summary>
/// <remarks>For many threads.</remarks>
public sealed class PagePictures
{
    private readonly RenderRequest _request;
    private readonly MagickImageDecoder _images = new();
    private readonly DocumentPainter _painter;
    private readonly PressColours _press;

    /// <summary>Pictures for a rendering.</summary>
    /// <param name="request">What was asked for: its press gives the colours.</param>
    public PagePictures(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        _request = request;
        _painter = new DocumentPainter(_images);
        _press = new PressColours(request,
            new OutputConditionRequest(request.Standard, BundledFiles.NewsprintProfile, request.Icc, request.Condition));
    }

    /// <summary>A page as SVG with real text; null when a face or picture of it cannot be embedded.</summary>
    /// <param name="page">The page.</param>
    /// <param name="overlay">What is drawn over it.</param>
    /// <param name="paper">What the inks are shown on.</param>
    /// <param name="prefix">Start of the names inside, since pictures of one document share them.</param>
    public byte[]? Svg(PageDisplayList page, OverlayLayers overlay, ProofPaper paper, string prefix)
    {
        var sink = new DiagnosticBag();
        using var output = new MemoryStream();
        var options = new SvgOptions
        {
            Paper = paper,
            Prefix = prefix,
            Overlay = overlay == OverlayLayers.None ? null : ProofOverlay.Of(page, overlay),
            Decoder = _images,
            Cmyk = _press.Of(page, sink),
            Documents = _painter,
        };
        return SvgWriter.Write(page, options, output, sink) ? output.ToArray() : null;
    }

    /// <summary>The plates of a page by name, as <c>render -f sep</c> writes them: C, M, Y, K, spot inks, and the sum of inks.</summary>
    /// <param name="page">The page.</param>
    /// <param name="ppi">Pixels per inch.</param>
    public IReadOnlyDictionary<string, byte[]> Plates(PageDisplayList page, int ppi)
    {
        var sink = new DiagnosticBag();
        var plates = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var writers = PageWriters.Of(_request with { Formats = [SeparationFileWriter.Name], Ppi = ppi }, sink);
        if (writers is null) return plates;
        using var files = new MadeFiles();
        const string place = "p." + SeparationFileWriter.Name;
        foreach (var writer in writers.All) writer.Write(page, place, files, sink, new StageClock());
        foreach (var (path, bytes) in files.All) plates[path[2..^4]] = bytes.ToArray();
        return plates;
    }
}
