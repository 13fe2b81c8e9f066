namespace PrintLayout.Images.Headers;

/// <summary>
/// Reads the header of an image file without decoding pixels. Any bytes may be given: a file that is cut off, contradicts itself or
/// is too large gives a fault with a reason, never an exception.
/// </summary>
internal static class ImageHeaderReader
{
    /// <summary>Reads the header of a file.</summary>
    /// <param name="data">The whole file.</param>
    /// <param name="limits">The limits on its size.</param>
    /// <returns>The header, or the fault for which there is none.</returns>
    public static ImageReading Read(ReadOnlySpan<byte> data, ImageLimits limits)
    {
        if (data.IsEmpty) return ImageReading.Of(ImageFault.Unsupported("is empty", "fetch the file again"));
        var reading = Dispatch(data, limits);
        return reading.Header is { } header && SizeFault(header, limits) is { } fault ? ImageReading.Of(fault) : reading;
    }

    /// <summary>The format that usually has the extension of a file name; null for other extensions.</summary>
    /// <param name="path">The file name or path.</param>
    public static ImageFormat? FormatOfName(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JPG" or ".JPEG" or ".JPE" => ImageFormat.Jpeg,
        ".PNG" => ImageFormat.Png,
        ".TIF" or ".TIFF" => ImageFormat.Tiff,
        ".WEBP" => ImageFormat.Webp,
        ".AVIF" => ImageFormat.Avif,
        ".HEIC" or ".HEIF" => ImageFormat.Heic,
        ".SVG" => ImageFormat.Svg,
        ".PDF" => ImageFormat.Pdf,
        _ => null,
    };

    private static ImageReading Dispatch(ReadOnlySpan<byte> data, ImageLimits limits) => ImageSignature.FormatOf(data) switch
    {
        ImageFormat.Jpeg => JpegHeader.Read(data, limits.Scans),
        ImageFormat.Png => PngHeader.Read(data),
        ImageFormat.Tiff => TiffHeader.Read(data),
        ImageFormat.Webp => WebpHeader.Read(data),
        ImageFormat.Avif or ImageFormat.Heic => HeifHeader.Read(data),
        _ => ImageReading.Of(
            ImageFault.Unsupported($"is not an image that can be placed{Guess(data)}", "save it as JPEG, PNG, TIFF or SVG")),
    };

    private static string Guess(ReadOnlySpan<byte> data)
    {
        if (ImageSignature.Unplaced(data) is { } name) return $" (it is {name})";
        if (data.StartsWith("%PDF"u8)) return " (it is a PDF)";
        if (data.StartsWith("RIFF"u8)) return " (it is a sound or a film)";
        return data.Length > 12 && data[4..].StartsWith("ftyp"u8) ? " (it is a film, or a HEIF of a kind that is not read)" : string.Empty;
    }

    private static ImageFault? SizeFault(ImageHeader header, ImageLimits limits)
    {
        if (header.Width < 1 || header.Height < 1) return ImageFault.Damaged("it says that it has no pixels");
        var most = limits.PixelsOf(header.Format);
        if (header.Width <= limits.Side && header.Height <= limits.Side && (long)header.Width * header.Height <= most) return null;
        return ImageFault.TooLarge(
            FormattableString.Invariant($"says that it has {header.Width} × {header.Height} pixels; ")
            + FormattableString.Invariant($"at most {most / 1_000_000} million, {limits.Side} a side, are placed"));
    }
}
