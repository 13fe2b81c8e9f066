using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Documents;
using PrintLayout.Images.Headers;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;

namespace PrintLayout.Raster.Separations;

/// <summary>The images of one page in inks, each content once, with the pixels and the conversion that the press file has.</summary>
internal sealed class PlateImages
{
    private readonly Dictionary<PlacedImage, PlacedDocument> _documents = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, DecodedImage> _byIdentity = new(StringComparer.Ordinal);

    private PlateImages()
    {
    }

    /// <summary>Decodes and converts the images of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="options">The press.</param>
    /// <param name="decoder">Decodes images; null when there is none.</param>
    /// <param name="documents">Draws placed pages of documents; null when there is none.</param>
    /// <param name="ppi">Pixels per inch in which placed pages are drawn.</param>
    /// <param name="sink">
    /// Receives PL5005 for each image that cannot be decoded or converted, and PL5025 for what the plates lack of placed pages.
    /// </param>
    public static PlateImages Of(
        PageDisplayList page, SeparationOptions options, IImageDecoder? decoder, IDocumentSeparator? documents, int ppi,
        IDiagnosticSink sink)
    {
        var images = new PlateImages();
        foreach (var item in page.Items.OfType<PlacedImage>())
        {
            if (!item.Image.Header.IsDocument) continue;
            if (PlacedDocument.Draw(page, item, documents, ppi, sink) is { } document) images._documents[item] = document;
        }

        foreach (var placed in page.Items.OfType<PlacedImage>().GroupBy(item => item.Image.Identity, StringComparer.Ordinal))
        {
            var item = placed.First();
            if (item.Image.Header.IsDocument) continue;
            if (InInks(item, PlacedImage.LargestAt(placed, options.ImagePpi), options, decoder, sink) is { } image)
                images._byIdentity.Add(item.Image.Identity, image);
        }

        return images;
    }

    /// <summary>The pixels of an image; null when there are none.</summary>
    public DecodedImage? Find(PlacedImage item) => _byIdentity.GetValueOrDefault(item.Image.Identity);

    /// <summary>The plates of a placed page; null when there are none.</summary>
    public PlacedDocument? FindDocument(PlacedImage item) => _documents.GetValueOrDefault(item);

    /// <summary>Names of the inks of all placed pages, in no order.</summary>
    public IEnumerable<string> DocumentInks => _documents.Values.SelectMany(document => document.Inks);

    private static DecodedImage? InInks(
        PlacedImage item, PixelSize? size, SeparationOptions options, IImageDecoder? decoder, IDiagnosticSink sink)
    {
        var header = item.Image.Header;
        ImageFault? fault = new(
            ImageFaultKind.Unsupported,
            "cannot be separated: this program was built without an image decoder",
            "use the printlayout command");
        if (decoder is null || item.Image.TryRead(out fault) is not { } data) return Fail();
        if (decoder.DecodeAtLeast(header, data, size ?? new PixelSize(header.Width, header.Height), out fault) is not { } image)
            return Fail();
        if (size is { } fewer) image = ImageScaling.Down(image, fewer);
        if (options.LaysOnPaper) image = PressImage.OnPaper(image);
        if (options.Cmyk is { } cmyk)
        {
            // As with proofs: the press file tells what became of the image, plates only what did not.
            image = cmyk.Of(header, image, decoder, out var verdict);
            if (verdict is { IsConverted: false }) sink.Report(item.Judged(verdict));
        }

        if (ScreenImage.IgnoresProfile(header, image)) sink.Report(item.ProfileIgnored());
        return PressImage.Of(image, decoder, options.OutputProfile, out fault) ?? Fail();

        DecodedImage? Fail()
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.ImageNotDecoded, item.Source, $"the image {item.Image.Path} {fault!.Message}", fault.Hint));
            return null;
        }
    }
}
