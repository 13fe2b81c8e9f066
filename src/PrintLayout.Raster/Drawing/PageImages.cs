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
    public static PageImages Of(PageDisplayList page, IImageDecoder? decoder, IDocumentPainter? documents, IDiagnosticSink sink)
    {
        var images = new PageImages();
        foreach (var item in page.Items.OfType<PlacedImage>().DistinctBy(item => item.Image.Identity))
        {
            if (item.Image.Header.IsDocument)
            {
                if (documents?.Paint(item.Image) is { } drawn) images._byDigest.Add(item.Image.Identity, drawn);
                continue;
            }

            if (images.TryAdd(item, decoder, sink, out var fault)) continue;
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.ImageNotDecoded, item.Source, $"the image {item.Image.Path} {fault!.Message}", fault.Hint));
        }

        return images;
    }

    /// <summary>The pixels of an image; null when it could not be decoded.</summary>
    public DecodedImage? Find(PlacedImage item) => _byDigest.GetValueOrDefault(item.Image.Identity);

    private bool TryAdd(PlacedImage item, IImageDecoder? decoder, IDiagnosticSink sink, out ImageFault? fault)
    {
        fault = new ImageFault(
            ImageFaultKind.Unsupported,
            "cannot be drawn: this program was built without an image decoder",
            "use the printlayout command");
        if (decoder is null || item.Image.TryRead(out fault) is not { } data) return false;
        if (decoder.Decode(item.Image.Header, data, out fault) is not { } decoded) return false;
        if (ScreenImage.Of(decoded, decoder, out fault) is not { } image) return false;
        if (ScreenImage.IgnoresProfile(item.Image.Header, decoded)) sink.Report(item.ProfileIgnored());
        _byDigest.Add(item.Image.Identity, image);
        return true;
    }
}
