using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Headers;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Standards;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Images;

/// <summary>
/// The images of a file, shared by all its pages: the same content is written once, whatever its file names. An image is written at its
/// first use, so <see cref="For"/> must not be called while another object is open.
/// </summary>
internal sealed class ImageXObjects(PdfBuffer pdf, PdfImageOptions? options, IDiagnosticSink diagnostics)
{
    // A few dark pixels in ten thousand are the noise of JPEG, not a fault of the separation.
    private const int NoisePerMille = 1;

    // From one pixel in a hundred on, the paper does not dry and ink sets off onto the next sheet: such an image is refused.
    private const int RefusedPerMille = 10;

    private readonly Dictionary<string, ImageXObject?> _byDigest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeldInk> _inks = new(StringComparer.Ordinal);
    private ImageStreams? _streams;
    private int _count;
    private int _inkLimit = PageDisplayList.NewsprintInkLimit;
    private ImmutableArray<string> _spots = [];

    /// <summary>Whether an image could not be written; the file must not be written then.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The standard of the file.</summary>
    public PdfStandard Standard { get; init; }

    /// <summary>The identifier of its output condition; null for none.</summary>
    public string? Condition { get; init; }

    /// <summary>Notes what images of the next page are held against.</summary>
    /// <param name="page">The page.</param>
    public void Begin(PageDisplayList page)
    {
        _inkLimit = page.InkLimit;
        if (page.Items.Any(item => item is PlacedImage { Image.Header.IsDocument: true })) _spots = SpotsOf(page);
    }

    /// <summary>
    /// The XObject of an image; null when it cannot be read (PL1001), decoded or converted (PL5005), which is reported once.
    /// </summary>
    public ImageXObject? For(PlacedImage item)
    {
        if (!_byDigest.TryGetValue(item.Image.Identity, out var made))
        {
            made = Write(item);
            HasFailed |= made is null;
            _byDigest.Add(item.Image.Identity, made);
        }

        CheckInk(item);
        return made;
    }

    private ImageXObject? Write(PlacedImage item)
    {
        if (options is null)
        {
            return Fail(item, new ImageFault(
                ImageFaultKind.Unsupported,
                "cannot be written: this program was built without an image decoder",
                "use the printlayout command"));
        }

        if (item.Image.TryRead(out var fault) is not { } data) return Fail(item, fault!);
        if (item.Image.Header.IsDocument) return WriteDocument(item, data);
        if (options.Decoder.Decode(item.Image.Header, data, out fault) is not { } image) return Fail(item, fault!);
        if (options.Colours == ImageColourPolicy.Inks) image = ImageFlattening.OnPaper(image);
        var isConverted = options.Colours == ImageColourPolicy.Inks && image.Colour == ImageColour.Rgb;
        if (isConverted)
        {
            if (ToInks(item, image, out fault) is not { } inks) return Fail(item, fault!);
            image = inks;
        }

        if (image.Colour == ImageColour.Cmyk) _inks.Add(item.Image.Sha256, new HeldInk(new ImageInk(image.Samples), int.MaxValue));
        _streams ??= new ImageStreams(pdf);
        var space = image.Colour == ImageColour.Rgb ? _streams.Profile(ProfileOf(item, image)) : default(PdfRef?);
        var reference = item.Image.Header.Format == ImageFormat.Jpeg && !isConverted
            ? _streams.WriteJpeg(image, data, item.Image.Header.HasAdobeMarker, space)
            : _streams.Write(image, space);
        return new ImageXObject(_count++, reference, image.Alpha is not null);
    }

    private ImageXObject? WriteDocument(PlacedImage item, byte[] data)
    {
        var fault = new ImageFault(
            ImageFaultKind.Unsupported, "cannot be written: this program was built without a reader of documents",
            "use the printlayout command");
        if (options!.Documents is not { } documents || documents.Copy(data, item.Image.Page!.Value, out fault) is not { } form)
            return Fail(item, fault!);
        options.Inspector?.Inspect(
            new DocumentArrival(item, data, form) { Standard = Standard, Condition = Condition, InkLimit = _inkLimit, Spots = _spots },
            diagnostics);
        return new ImageXObject(_count++, DocumentXObjects.Write(pdf, form), form.HasTransparency);
    }

    private static ImmutableArray<string> SpotsOf(PageDisplayList page) =>
    [
        .. page.Items.Select(item => item switch
        {
            GlyphRun run => run.Ink.Spot,
            FilledRect rect => rect.Ink.Spot,
            StrokedRect frame => frame.Ink.Spot,
            FilledPath path => path.Ink.Spot,
            _ => null,
        }).OfType<SpotInk>().Select(spot => spot.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private DecodedImage? ToInks(PlacedImage item, DecodedImage image, out ImageFault? fault)
    {
        if (options!.OutputProfile is not { } output)
        {
            fault = new ImageFault(
                ImageFaultKind.Unsupported,
                "is RGB and cannot be converted: the press has no ICC profile",
                "give the profile of the press, or convert the image to CMYK");
            return null;
        }

        var inks = options.Decoder.ToCmyk(image, ProfileOf(item, image), output, out fault);
        return inks is null ? null : image with { Colour = ImageColour.Cmyk, Samples = inks, Profile = null };
    }

    private byte[] ProfileOf(PlacedImage item, DecodedImage image)
    {
        if (ScreenImage.IgnoresProfile(item.Image.Header, image)) diagnostics.Report(item.ProfileIgnored());
        return ScreenImage.ProfileOf(image) ?? ImageProfile.Srgb;
    }

    // Reported again only where a page sets a lower limit than those before it.
    private void CheckInk(PlacedImage item)
    {
        if (!_inks.TryGetValue(item.Image.Sha256, out var held) || held.Limit <= _inkLimit) return;
        _inks[item.Image.Sha256] = held with { Limit = _inkLimit };
        var over = held.Ink.OverPerMille(_inkLimit);
        if (over <= NoisePerMille) return;
        diagnostics.Report(new Diagnostic(
            DiagnosticCodes.ImageInkSum,
            over >= RefusedPerMille ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            item.Source,
            FormattableString.Invariant($"{over / 10m:0.#} % of the pixels of the image {item.Image.Path} carry more than ") +
            FormattableString.Invariant($"{_inkLimit / 10} % ink, at most {held.Ink.Most / 10} %"),
            ["separate it again with the profile of the press, or place it as RGB"]));
    }

    private ImageXObject? Fail(PlacedImage item, ImageFault fault)
    {
        var code = fault.Kind == ImageFaultKind.Unreadable ? DiagnosticCodes.FileUnreadable : DiagnosticCodes.ImageNotDecoded;
        diagnostics.Report(Diagnostic.Error(code, item.Source, $"the image {item.Image.Path} {fault.Message}", fault.Hint));
        return null;
    }

    /// <summary>The ink of an image, and the lowest limit that it was checked against.</summary>
    private readonly record struct HeldInk(ImageInk Ink, int Limit);
}
