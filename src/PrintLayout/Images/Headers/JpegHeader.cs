using System.Buffers.Binary;
using PrintLayout.Images.Clipping;

namespace PrintLayout.Images.Headers;

/// <summary>
/// Reads the markers of a JPEG (ITU-T T.81): frame, Adobe's marker, Exif, JFIF, ICC profile. Checks that the file is complete.
/// </summary>
internal static class JpegHeader
{
    /// <summary>Reads the header of a JPEG.</summary>
    /// <param name="data">The whole file.</param>
    /// <param name="mostScans">The most scans that it may have.</param>
    public static ImageReading Read(ReadOnlySpan<byte> data, int mostScans)
    {
        ImageHeader? header = null;
        var extras = default(Extras);
        var scans = 0;
        var segments = new JpegSegments(data);
        while (segments.MoveNext())
        {
            var marker = segments.Current.Marker;
            var body = segments.Body;
            if (IsFrame(marker))
            {
                if (header is not null) return ImageReading.Of(ImageFault.Damaged("it has two frames"));
                var frame = Frame(marker, body);
                if (frame.Header is null) return frame;
                header = frame.Header;
            }
            else if (marker == JpegSegments.StartOfScan && ++scans > mostScans)
                return ImageReading.Of(ImageFault.Damaged(FormattableString.Invariant($"it has more than {mostScans} scans")));
            else extras.Read(marker, body);
        }

        if (!segments.IsComplete) return ImageReading.Of(ImageFault.CutOff("before its end"));
        if (header is null || scans == 0) return ImageReading.Of(ImageFault.Damaged("it has no pixels"));
        return ImageReading.Of(extras.AddTo(header));
    }

    // C4, C8 and CC are in the same range, but are not frames.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static ImageReading Frame(byte marker, ReadOnlySpan<byte> body)
    {
        const string Hint = "save it as an ordinary JPEG with 8 bits a sample";
        if (body.Length < 6) return ImageReading.Of(ImageFault.Damaged("its frame makes no sense"));
        // A PDF may hold baseline, extended and progressive Huffman coding (ISO 32000-1, 7.4.8).
        if (marker > 0xC2)
            return ImageReading.Of(ImageFault.Unsupported("is a lossless, hierarchical or arithmetic JPEG, which a PDF cannot hold", Hint));
        if (body[0] != 8)
        {
            return ImageReading.Of(ImageFault.Unsupported(
                FormattableString.Invariant($"is a JPEG with {body[0]} bits a sample, which a PDF cannot hold"), Hint));
        }

        var height = BinaryPrimitives.ReadUInt16BigEndian(body[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(body[3..]);
        ImageColour? colour = body[5] switch { 1 => ImageColour.Grey, 3 => ImageColour.Rgb, 4 => ImageColour.Cmyk, _ => null };
        return colour is { } known && body.Length == 6 + 3 * body[5]
            ? ImageReading.Of(new ImageHeader(ImageFormat.Jpeg, width, height, known, 8) { HasRgbSamples = IsNamedRgb(body) })
            : ImageReading.Of(ImageFault.Damaged("its frame makes no sense"));
    }

    // Each component is its name, its sampling and its table.
    private static bool IsNamedRgb(ReadOnlySpan<byte> body) => body[5] == 3 && (body[6], body[9], body[12]) == ('R', 'G', 'B');

    /// <summary>Properties from application segments.</summary>
    private struct Extras
    {
        /// <summary>What stands before the image resources of Photoshop. Those that are longer than a segment go on in the next.</summary>
        private static ReadOnlySpan<byte> Resources => "Photoshop 3.0\0"u8;

        private bool _adobe;
        private bool _jfif;
        private bool _profile;
        private MemoryStream? _resources;
        private int? _ppi;
        private int? _orientation;

        /// <summary>Reads a segment; segments without such properties are ignored.</summary>
        public void Read(byte marker, ReadOnlySpan<byte> body)
        {
            if (marker == 0xEE && body.StartsWith("Adobe"u8)) _adobe = true;
            else if (marker == 0xE2 && body.StartsWith("ICC_PROFILE\0"u8)) _profile = true;
            else if (marker == 0xE0 && body.StartsWith("JFIF\0"u8))
            {
                _jfif = true;
                if (body.Length >= 12) _ppi ??= JfifPpi(body);
            }
            else if (marker == 0xED && body.StartsWith(Resources)) (_resources ??= new MemoryStream()).Write(body[Resources.Length..]);
            else if (marker == 0xE1 && body.StartsWith("Exif\0\0"u8))
            {
                var tags = TiffTags.ReadFirst(body[6..]);
                _orientation ??= tags.Short(TiffTags.Orientation);
                _ppi ??= tags.Ppi();
            }
        }

        /// <summary>A header with the properties added.</summary>
        public readonly ImageHeader AddTo(ImageHeader header) => header with
        {
            HasAdobeMarker = _adobe,
            HasRgbSamples = header.HasRgbSamples && !_adobe && !_jfif,
            HasProfile = _profile,
            Clip = _resources is { } resources ? PhotoshopResources.ClipIn(resources.ToArray()) : null,
            Ppi = _ppi,
            Orientation = ImageOrientation.Of(_orientation),
        };

        private static int? JfifPpi(ReadOnlySpan<byte> body)
        {
            int density = BinaryPrimitives.ReadUInt16BigEndian(body[8..]);
            return (body[7], density) switch
            {
                (_, 0) => null,
                (1, _) => density,
                (2, _) => (density * 254 + 50) / 100,
                _ => null,
            };
        }
    }
}
