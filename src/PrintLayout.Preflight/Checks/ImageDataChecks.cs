using System.Globalization;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Filters;
using PrintLayout.Preflight.Findings;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Checks;

/// <summary>The data of images: whether it is whole, and how much ink it asks for. Each is unpacked once, whatever draws it.</summary>
internal sealed class ImageDataChecks : MarkCheck
{
    private const double Rounding = 0.5;

    private readonly Dictionary<IToken, (string Fault, double Ink)> _images = new(ReferenceEqualityComparer.Instance);

    public override void Drawn(PageContext page, GraphicsState state, ImageMark image)
    {
        if (image.Data is { } inline && image.Bytes is { } bytes && inline.Length < bytes)
            page.Report(PreflightRules.ImageData, image.Place, Short(inline.Length, bytes));
        if (image.Stream is not { } stream || !page.IsOnSheet(image.Place)) return;
        if (!_images.TryGetValue(stream, out var known)) known = _images[stream] = Read(page, stream, image);
        if (known.Fault.Length > 0) page.Report(PreflightRules.ImageData, image.Place, known.Fault);
        if (known.Ink > page.Options.InkLimit + Rounding)
        {
            page.Report(PreflightRules.ImageInkSum, image.Place, string.Create(
                CultureInfo.InvariantCulture,
                $"one pixel in a hundred of an image has {known.Ink:0} % of ink, the limit is {page.Options.InkLimit} %"));
        }
    }

    private static (string Fault, double Ink) Read(PageContext page, StreamToken stream, ImageMark image)
    {
        var data = page.File.Data(stream);
        switch (data)
        {
            case { Fault: UnpackFault.TooLong }:
                page.Report(PreflightRules.Limits, image.Place, "an image unpacks to more than the limit");
                return (string.Empty, 0);
            case { Left: "DCTDecode" or "DCT" }:
                return (JpegHead.FaultOf(data.Bytes.Span, image) ?? string.Empty, 0);
            case { Fault: UnpackFault.NotUnpacked }:
                return (string.Empty, 0);
        }

        var fault = image.Bytes is { } bytes && data.Bytes.Length < bytes ? Short(data.Bytes.Length, bytes)
            : data.Fault == UnpackFault.Damaged ? "the data of an image is damaged"
            : string.Empty;
        var decode = page.File.Numbers(page.File.Entry(stream.StreamDictionary, "Decode"));
        return (fault, image.IsMask ? 0 : ImageInk.MostBut(data.Bytes, image, decode));
    }

    private static string Short(int found, double expected) => string.Create(
        CultureInfo.InvariantCulture, $"an image has {found} bytes of data instead of {expected:0}");
}
