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
/// The images of a file, shared by all its pages: the same content is written once, whatever its file names, unless a later page needs more
/// pixels of it. An image is written at its first use, so <see cref="For"/> must not be called while another object is open.
/// </summary>
internal sealed class ImageXObjects(PdfBuffer pdf, PdfImageOptions? options, IDiagnosticSink diagnostics)
{
    // A few dark pixels in ten thousand are the noise of JPEG, not a fault of the separation.
    private const int NoisePerMille = 1;

    // From one pixel in a hundred on, the paper does not dry and ink sets off onto the next sheet: such an image is refused.
    private const int RefusedPerMille = 10;

    // By identity, in the order in which they were written.
    private readonly Dictionary<string, List<WrittenImage>> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PixelSize?> _wanted = new(StringComparer.Ordinal);
    private ImageStreams? _streams;
    private int _count;
    private int _inkLimit = PageDisplayList.NewsprintInkLimit;
    private ImmutableArray<string> _spots = [];
    private CmykConversion? _cmyk;

    /// <summary>Whether an image could not be written; the file must not be written then.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The standard of the file.</summary>
    public PdfStandard Standard { get; init; }

    /// <summary>The identifier of its output condition; null for none.</summary>
    public string? Condition { get; init; }

    /// <summary>Notes what images of the next page are held against. Of one that it has in several sizes, the largest is written.</summary>
    /// <param name="page">The page.</param>
    public void Begin(PageDisplayList page)
    {
        _inkLimit = page.InkLimit;
        _cmyk = options is { } given && (given.ConvertsCmyk ?? page.Cmyk.IsConverted)
            ? new CmykConversion(page.Cmyk.Assumed, given.OutputProfile)
            : null;
        _wanted.Clear();
        foreach (var placed in page.Items.OfType<PlacedImage>().GroupBy(item => item.Image.Identity, StringComparer.Ordinal))
            _wanted.Add(placed.Key, PlacedImage.LargestAt(placed, options?.MostPpi ?? 0));

        if (page.Items.Any(item => item is PlacedImage { Image.Header.IsDocument: true })) _spots = SpotsOf(page);
    }

    /// <summary>
    /// The XObject of an image; null when it cannot be read (PL1001), decoded or converted (PL5005), which is reported once.
    /// </summary>
    public ImageXObject? For(PlacedImage item)
    {
        var written = Find(item);
        CheckInk(item, written);
        return written.Image;
    }

    private WrittenImage Find(PlacedImage item)
    {
        var identity = item.Image.Identity;
        var wanted = _wanted[identity];
        // Pages of one file may differ in what they wish of CMYK.
        var key = _cmyk is { } conversion && item.Image.Header.Colour == ImageColour.Cmyk
            ? $"{identity} {conversion.Identity}"
            : identity;
        if (!_written.TryGetValue(key, out var all)) _written.Add(key, all = []);
        // What an earlier page has with as many pixels or more serves here too.
        foreach (var one in all)
        {
            if (one.Size is not { } there || (wanted is { } pixels && pixels.FitsIn(there))) return one;
        }

        var made = Write(item, wanted);
        HasFailed |= made.Image is null;
        all.Add(made);
        return made;
    }

    /// <summary>Writes an image.</summary>
    /// <param name="item">The image on the page.</param>
    /// <param name="size">The pixels that are kept; null for all.</param>
    private WrittenImage Write(PlacedImage item, PixelSize? size)
    {
        if (options is null)
        {
            return Fail(item, new ImageFault(
                ImageFaultKind.Unsupported,
                "cannot be written: this program was built without an image decoder",
                "use the printlayout command"));
        }

        if (item.Image.TryRead(out var fault) is not { } data) return Fail(item, fault!);
        return item.Image.Header.IsDocument ? WriteDocument(item, data) : WritePixels(item, data, size);
    }

    private WrittenImage WritePixels(PlacedImage item, byte[] data, PixelSize? size)
    {
        var header = item.Image.Header;
        var isConverted = options!.Colours == ImageColourPolicy.Inks && header.Colour == ImageColour.Rgb;
        var isCopied = header.Format == ImageFormat.Jpeg && size is null && !isConverted;
        // Of what is copied the pixels are decoded only to find damage; where inks are summed, all of them.
        var least = isCopied && header.Colour != ImageColour.Cmyk ? new PixelSize(1, 1)
            : size ?? new PixelSize(header.Width, header.Height);
        if (options.Decoder.DecodeAtLeast(header, data, least, out var fault) is not { } image) return Fail(item, fault!);
        if (size is { } fewer) image = ImageScaling.Down(image, fewer);
        if (options.Colours == ImageColourPolicy.Inks) image = ImageFlattening.OnPaper(image);
        if (isConverted)
        {
            if (ToInks(item, image, out fault) is not { } inks) return Fail(item, fault!);
            image = inks;
        }
        else if (_cmyk is not null)
        {
            image = _cmyk.Of(header, image, options.Decoder, out var verdict);
            if (verdict is not null) diagnostics.Report(item.Judged(verdict));
            isConverted = verdict is { IsConverted: true };
            isCopied &= !isConverted;
        }

        byte[]? jpeg = null;
        if (header.Format == ImageFormat.Jpeg && !isCopied && options.JpegQuality > 0)
        {
            jpeg = options.Decoder.ToJpeg(image, options.JpegQuality, out fault);
            if (jpeg is null) return Fail(item, fault!);
            if (size is not null && !isConverted && !SavesEnough(jpeg, data))
            {
                (jpeg, size, isCopied) = (null, null, true);
                var whole = new PixelSize(header.Width, header.Height);
                if (image.Colour == ImageColour.Cmyk && options.Decoder.DecodeAtLeast(header, data, whole, out fault) is { } all)
                    image = all;
            }
        }

        ReportUnusedProfile(item, image);
        var ink = image.Colour == ImageColour.Cmyk ? new ImageInk(image.Samples) : null;
        _streams ??= new ImageStreams(pdf);
        var space = image.Colour == ImageColour.Rgb ? _streams.Profile(ProfileOf(item, image)) : default(PdfRef?);
        if (isCopied) return Written(size, _streams.WriteJpeg(header, data, space), hasSoftMask: false, ink);
        var length = pdf.Length;
        var reference = jpeg is null ? _streams.Write(image, space) : _streams.WriteJpeg(HeaderOf(jpeg), jpeg, space);
        if (size is not null) ReportBroughtDown(item, image, (data.Length, pdf.Length - length));
        return Written(size, reference, image.Alpha is not null, ink);
    }

    // Coding a picture again costs some of it. For less than a quarter of its bytes it goes to press as it is.
    private static bool SavesEnough(byte[] jpeg, byte[] file) => jpeg.Length * 4L <= JpegCopy.WithoutExtras(file).Length * 3L;

    private static ImageHeader HeaderOf(byte[] jpeg) =>
        ImageHeaderReader.Read(jpeg, new ImageLimits(jpeg.Length, int.MaxValue, int.MaxValue)).Header
        ?? throw new InvalidOperationException("a decoder coded a JPEG that cannot be read");

    private WrittenImage Written(PixelSize? size, PdfRef reference, bool hasSoftMask, ImageInk? ink = null) =>
        new(size, new ImageXObject(_count++, reference, hasSoftMask)) { Ink = ink };

    private WrittenImage WriteDocument(PlacedImage item, byte[] data)
    {
        var fault = new ImageFault(
            ImageFaultKind.Unsupported, "cannot be written: this program was built without a reader of documents",
            "use the printlayout command");
        if (options!.Documents is not { } documents || documents.Copy(data, item.Image.Page!.Value, out fault) is not { } form)
            return Fail(item, fault!);
        options.Inspector?.Inspect(
            new DocumentArrival(item, data, form) { Standard = Standard, Condition = Condition, InkLimit = _inkLimit, Spots = _spots },
            diagnostics);
        return Written(null, DocumentXObjects.Write(pdf, form), form.HasTransparency);
    }

    private static ImmutableArray<string> SpotsOf(PageDisplayList page) =>
    [
        .. page.Items.Select(item => ItemInk.Of(item).Spot).OfType<SpotInk>().Select(spot => spot.Name)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private void ReportBroughtDown(PlacedImage item, DecodedImage image, (long File, long Press) bytes)
    {
        var header = item.Image.Header;
        diagnostics.Report(Diagnostic.Info(
            DiagnosticCodes.ImageBroughtDown,
            item.Source,
            FormattableString.Invariant($"the image {item.Image.Path} has {header.Width} × {header.Height} pixels, ")
                + FormattableString.Invariant($"{item.EffectivePpi} per inch at its size on the page; ")
                + FormattableString.Invariant($"it goes to press with {image.Width} × {image.Height}, ")
                + FormattableString.Invariant($"{(bytes.Press + 1023) / 1024} KB in place of {(bytes.File + 1023) / 1024} KB"),
            "--image-ppi says how many are kept per inch, 0 for all"));
    }

    private void ReportUnusedProfile(PlacedImage item, DecodedImage image)
    {
        if (image.Colour == ImageColour.Rgb || image.Profile is not { } profile) return;
        if (options!.OutputProfile is { } output && profile.AsSpan().SequenceEqual(output)) return;
        diagnostics.Report(Diagnostic.Info(
            DiagnosticCodes.ImageProfileUnused,
            item.Source,
            $"the image {item.Image.Path} has an ICC profile for {(image.Colour == ImageColour.Grey ? "grey" : "CMYK")}, which is not "
                + "used: its numbers go to the plates as they are",
            "if it was separated for another paper, separate it again for this press, or place it as RGB"));
    }

    private DecodedImage? ToInks(PlacedImage item, DecodedImage image, out ImageFault? fault)
    {
        if (ScreenImage.IgnoresProfile(item.Image.Header, image)) diagnostics.Report(item.ProfileIgnored());
        return PressImage.Of(image, options!.Decoder, options.OutputProfile, out fault);
    }

    private byte[] ProfileOf(PlacedImage item, DecodedImage image)
    {
        if (ScreenImage.IgnoresProfile(item.Image.Header, image)) diagnostics.Report(item.ProfileIgnored());
        return ScreenImage.ProfileOf(image) ?? ImageProfile.Srgb;
    }

    // Reported again only where a page sets a lower limit than those before it.
    private void CheckInk(PlacedImage item, WrittenImage written)
    {
        if (written.Ink is not { } ink || written.InkLimit <= _inkLimit) return;
        written.InkLimit = _inkLimit;
        var over = ink.OverPerMille(_inkLimit);
        if (over <= NoisePerMille) return;
        diagnostics.Report(new Diagnostic(
            DiagnosticCodes.ImageInkSum,
            over >= RefusedPerMille ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            item.Source,
            FormattableString.Invariant($"{over / 10m:0.#} % of the pixels of the image {item.Image.Path} carry more than ") +
            FormattableString.Invariant($"{_inkLimit / 10} % ink, at most {ink.Most / 10} %"),
            ["separate it again with the profile of the press, or place it as RGB"]));
    }

    private WrittenImage Fail(PlacedImage item, ImageFault fault)
    {
        var code = fault.Kind == ImageFaultKind.Unreadable ? DiagnosticCodes.FileUnreadable : DiagnosticCodes.ImageNotDecoded;
        diagnostics.Report(Diagnostic.Error(code, item.Source, $"the image {item.Image.Path} {fault.Message}", fault.Hint));
        return new WrittenImage(null, null);
    }

    /// <summary>An image as it was written.</summary>
    /// <param name="size">The pixels that were kept; null for all.</param>
    /// <param name="image">The XObject; null when it could not be written.</param>
    private sealed class WrittenImage(PixelSize? size, ImageXObject? image)
    {
        public PixelSize? Size => size;

        public ImageXObject? Image => image;

        /// <summary>Its ink, where its pixels are ink; else null.</summary>
        public ImageInk? Ink { get; init; }

        /// <summary>The lowest limit that its ink was checked against.</summary>
        public int InkLimit { get; set; } = int.MaxValue;
    }
}
