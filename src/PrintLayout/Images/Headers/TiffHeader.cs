using PrintLayout.Images.Clipping;

namespace PrintLayout.Images.Headers;

/// <summary>Reads the first directory of a TIFF (TIFF 6.0), and checks that its strips or tiles lie inside the file.</summary>
internal static class TiffHeader
{
    private const int CompressionNone = 1;

    /// <summary>Reads the header of a TIFF.</summary>
    /// <param name="data">The whole file.</param>
    public static ImageReading Read(ReadOnlySpan<byte> data)
    {
        var tags = TiffTags.ReadFirst(data);
        if (!tags.IsPresent) return ImageReading.Of(ImageFault.CutOff("before its directory"));
        var (width, height) = (tags.Number(TiffTags.Width), tags.Number(TiffTags.Height));
        var photometric = tags.Short(TiffTags.Photometric);
        var bits = tags.Short(TiffTags.BitsPerSample) ?? 1;
        var samples = tags.Short(TiffTags.SamplesPerPixel) ?? 1;
        if (width is null or > int.MaxValue || height is null or > int.MaxValue || photometric is null)
            return ImageReading.Of(ImageFault.Damaged("its directory lacks width, height or colour"));
        if (bits is not (1 or 2 or 4 or 8 or 16))
        {
            return ImageReading.Of(ImageFault.Unsupported(
                FormattableString.Invariant($"is a TIFF with {bits} bits a sample"), "save it with 8 bits a sample"));
        }

        if (ColourOf(photometric.Value) is not var (colour, inks))
        {
            return ImageReading.Of(ImageFault.Unsupported(
                "is a TIFF in Lab or another colour space that is not placed", "convert it to CMYK, RGB or grey"));
        }

        if (samples < inks || samples > inks + 1)
        {
            return ImageReading.Of(ImageFault.Unsupported(
                FormattableString.Invariant($"is a TIFF with {samples} channels"),
                "save it without spot channels and with at most one alpha channel"));
        }

        var header = new ImageHeader(ImageFormat.Tiff, (int)width.Value, (int)height.Value, colour, bits)
        {
            HasAlpha = samples > inks,
            IsIndexed = photometric == 3,
            HasProfile = tags.Has(TiffTags.Profile),
            Orientation = ImageOrientation.Of(tags.Short(TiffTags.Orientation)),
            Ppi = tags.Ppi(),
            Clip = PhotoshopResources.ClipIn(tags.Bytes(TiffTags.PhotoshopResources)),
        };
        return PixelFault(tags, header, samples, data.Length) is { } fault ? ImageReading.Of(fault) : ImageReading.Of(header);
    }

    private static (ImageColour Colour, int Samples)? ColourOf(int photometric) => photometric switch
    {
        0 or 1 => (ImageColour.Grey, 1),
        2 or 6 => (ImageColour.Rgb, 3),
        3 => (ImageColour.Rgb, 1),
        5 => (ImageColour.Cmyk, 4),
        _ => null,
    };

    private static ImageFault? PixelFault(TiffTags tags, ImageHeader header, int samples, long fileLength)
    {
        var offsets = tags.Numbers(TiffTags.StripOffsets) ?? tags.Numbers(TiffTags.TileOffsets);
        var counts = tags.Numbers(TiffTags.StripByteCounts) ?? tags.Numbers(TiffTags.TileByteCounts);
        if (offsets is null || counts is null || offsets.Length != counts.Length)
            return ImageFault.Damaged("it does not say where its pixels are");
        var total = 0L;
        for (var i = 0; i < offsets.Length; i++)
        {
            if (offsets[i] + counts[i] > fileLength) return ImageFault.CutOff("inside its pixels");
            total += counts[i];
        }

        var needed = ((long)header.Width * header.BitsPerSample * samples + 7) / 8 * header.Height;
        return tags.Short(TiffTags.Compression) is null or CompressionNone && total < needed
            ? ImageFault.Damaged("it holds fewer pixels than it says")
            : null;
    }
}
