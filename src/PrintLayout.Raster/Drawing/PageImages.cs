using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Headers;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;

namespace PrintLayout.Raster.Drawing;

/// <summary>The decoded images of one page, each content once.</summary>
internal sealed class PageImages
{
    private readonly Dictionary<string, DecodedImage> _byDigest = new(StringComparer.Ordinal);

    private PageImages()
    {
    }

    /// <summary>Decodes the images of a page. Each that cannot be decoded is reported as PL5005 and missing from the picture.</summary>
    /// <param name="page">The page.</param>
    /// <param name="ppi">Pixels per inch of the picture of the page. Images that have far more are kept with fewer.</param>
    /// <param name="cmyk">Converts CMYK images; null to show their numbers.</param>
    /// <param name="decoder">Decodes images; null when there is none.</param>
    /// <param name="documents">Draws pages of documents; null when there is none.</param>
    /// <param name="sink">Receives the findings.</param>
    public static PageImages Of(
        PageDisplayList page, int ppi, CmykConversion? cmyk, IImageDecoder? decoder, IDocumentPainter? documents, IDiagnosticSink sink)
    {
        var images = new PageImages();
        foreach (var placed in page.Items.OfType<PlacedImage>().GroupBy(item => item.Image.Identity, StringComparer.Ordinal))
        {
            var item = placed.First();
            if (item.Image.Header.IsDocument)
            {
                if (documents?.Paint(item.Image) is { } drawn) images._byDigest.Add(item.Image.Identity, drawn);
                continue;
            }

            // Twice the pixels of the page, so that each of them is the mean of four.
            if (images.TryAdd(item, PlacedImage.LargestAt(placed, 2 * ppi), decoder, cmyk, sink, out var fault)) continue;
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.ImageNotDecoded, item.Source, $"the image {item.Image.Path} {fault!.Message}", fault.Hint));
        }

        return images;
    }

    /// <summary>The pixels of an image; null when it could not be decoded.</summary>
    public DecodedImage? Find(PlacedImage item) => _byDigest.GetValueOrDefault(item.Image.Identity);

    private bool TryAdd(
        PlacedImage item, PixelSize? least, IImageDecoder? decoder, CmykConversion? cmyk, IDiagnosticSink sink, out ImageFault? fault)
    {
        fault = new ImageFault(
            ImageFaultKind.Unsupported,
            "cannot be drawn: this program was built without an image decoder",
            "use the printlayout command");
        if (decoder is null || item.Image.TryRead(out fault) is not { } data) return false;
        var header = item.Image.Header;
        var isFar = least is { } size && size.Width * 2L <= header.Width && size.Height * 2L <= header.Height;
        var needed = isFar ? least!.Value : new PixelSize(header.Width, header.Height);
        if (decoder.DecodeAtLeast(header, data, needed, out fault) is not { } decoded) return false;
        decoded = ImageScaling.Down(decoded, needed);
        if (cmyk is not null)
        {
            // The press file tells what became of the image, with all its pixels; a proof only what did not.
            decoded = cmyk.Of(header, decoded, decoder, out var verdict);
            if (verdict is { IsConverted: false }) sink.Report(item.Judged(verdict));
        }

        if (ScreenImage.Of(decoded, decoder, out fault) is not { } image) return false;
        if (ScreenImage.IgnoresProfile(header, decoded)) sink.Report(item.ProfileIgnored());
        _byDigest.Add(item.Image.Identity, image);
        return true;
    }
}
