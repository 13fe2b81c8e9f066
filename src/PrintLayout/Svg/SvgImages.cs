using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Headers;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Svg;

/// <summary>The images of a file as <c>data:</c> addresses.</summary>
internal sealed class SvgImages(SvgOptions options, IDiagnosticSink sink)
{
    private const int MostPpi = 300;

    private readonly Dictionary<string, DecodedImage?> _drawn = new(StringComparer.Ordinal);

    /// <summary>Whether an image could not be written; the file must not be written then.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>
    /// The pixels of a page of a document; null when nothing draws it. The painter is asked once: its answer may change, as when it takes
    /// too long, and a document that was not drawn has its box.
    /// </summary>
    /// <param name="document">The document with the page.</param>
    public DecodedImage? Drawn(ImageFile document)
    {
        if (!_drawn.TryGetValue(document.Identity, out var pixels))
            _drawn.Add(document.Identity, pixels = options.Documents?.Paint(document));
        return pixels;
    }

    /// <summary>The address of an image; null when it cannot be read (PL1001) or decoded (PL5005), which is reported.</summary>
    public string? AddressOf(PlacedImage item)
    {
        if (item.Image.Header.IsDocument)
        {
            return Drawn(item.Image) is { } drawn
                ? "data:image/png;base64," + Convert.ToBase64String(ScreenPixels.Pack(drawn, ImageOrientation.Upright, options.Paper, null))
                : null;
        }

        var fault = new ImageFault(
            ImageFaultKind.Unsupported,
            "cannot be drawn: this program was built without an image decoder",
            "use the printlayout command");
        var (least, size) = LeastOf(item);
        if (options.Decoder is { } decoder
            && item.Image.TryRead(out fault) is { } data
            && decoder.DecodeAtLeast(item.Image.Header, data, least, out fault) is { } whole
            && (size is { } fewer ? ImageScaling.Down(whole, fewer) : whole) is { } decoded
            && OnPaper(OnPress(item, decoded, decoder), decoder, out fault) is { } image)
        {
            if (ScreenImage.IgnoresProfile(item.Image.Header, decoded)) sink.Report(item.ProfileIgnored());
            return Address(item.Image.Header, data, image);
        }

        HasFailed = true;
        var code = fault!.Kind == ImageFaultKind.Unreadable ? DiagnosticCodes.FileUnreadable : DiagnosticCodes.ImageNotDecoded;
        sink.Report(Diagnostic.Error(code, item.Source, $"the image {item.Image.Path} {fault.Message}", fault.Hint));
        return null;
    }

    // The press file tells what became of the image, with all its pixels; a proof only what did not.
    private DecodedImage OnPress(PlacedImage item, DecodedImage image, IImageDecoder by)
    {
        if (options.Cmyk is not { } cmyk) return image;
        var converted = cmyk.Of(item.Image.Header, image, by, out var verdict);
        if (verdict is { IsConverted: false }) sink.Report(item.Judged(verdict));
        return converted;
    }

    // A browser converts by the profile. Where colours are mixed with those of the paper, that must happen before.
    private DecodedImage? OnPaper(DecodedImage image, IImageDecoder by, out ImageFault? fault)
    {
        fault = null;
        return options.Paper == ProofPaper.Plain ? image : ScreenImage.Of(image, by, out fault);
    }

    // Of what is copied the pixels are decoded only to find damage. What is converted is a proof: it keeps the pixels of a press file.
    private (PixelSize Decoded, PixelSize? Kept) LeastOf(PlacedImage item)
    {
        var header = item.Image.Header;
        if (IsCopied(header)) return (new PixelSize(1, 1), null);
        var kept = item.SizeAt(MostPpi);
        return (kept ?? new PixelSize(header.Width, header.Height), kept);
    }

    private bool IsCopied(ImageHeader header) =>
        options.Paper == ProofPaper.Plain
        && header.Format == ImageFormat.Jpeg
        && header.Colour != ImageColour.Cmyk
        && header.Orientation.Tag == ImageOrientation.Upright.Tag;

    // Browsers show grey and RGB JPEG as they are. Images that must be turned, are CMYK or are shown on newsprint are converted here.
    private string Address(ImageHeader header, byte[] data, DecodedImage image)
    {
        var profile = ScreenImage.ProfileOf(image);
        return IsCopied(header)
            ? "data:image/jpeg;base64," + Convert.ToBase64String(JpegCopy.WithoutExtras(data, keepsProfile: profile is not null))
            : "data:image/png;base64," + Convert.ToBase64String(ScreenPixels.Pack(image, header.Orientation, options.Paper, profile));
    }
}
