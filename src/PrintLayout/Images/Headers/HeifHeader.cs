using System.Buffers.Binary;

namespace PrintLayout.Images.Headers;

/// <summary>
/// Reads the boxes of a HEIF or AVIF file (ISO/IEC 23008-12; AV1 Image File Format): the size of its main picture as a reader shows it,
/// which is how it is decoded, and the colours that it says it has.
/// </summary>
internal static class HeifHeader
{
    private const int FullBoxHead = 4;
    private const int MostProperties = 4096;

    // Transfer characteristics of ITU-T H.273: PQ and HLG are for screens that are brighter than white.
    private const int Pq = 16;
    private const int Hlg = 18;

    /// <summary>Reads the header of such a file.</summary>
    /// <param name="data">The whole file.</param>
    public static ImageReading Read(ReadOnlySpan<byte> data)
    {
        if (IsoBox.Find(data, "meta"u8, out var isCut) is not { IsEmpty: false } meta)
            return ImageReading.Of(isCut ? ImageFault.CutOff("inside a box") : ImageFault.Damaged("it has no picture"));
        // Pixels mostly lie in the last box; one that is cut off is told by its length.
        if (isCut) return ImageReading.Of(ImageFault.CutOff("inside a box"));
        meta = meta[Math.Min(FullBoxHead, meta.Length)..];
        if (IsoBox.Find(data, "mdat"u8, out _).IsEmpty && IsoBox.Find(meta, "idat"u8, out _).IsEmpty)
            return ImageReading.Of(ImageFault.CutOff("before its pixels"));
        var item = MainItem(IsoBox.Find(meta, "pitm"u8, out _));
        var properties = IsoBox.Find(meta, "iprp"u8, out _);
        var indices = PropertiesOf(item, IsoBox.Find(properties, "ipma"u8, out _));
        return Main(FormatOf(data)!.Value, IsoBox.Find(properties, "ipco"u8, out _), indices);
    }

    /// <summary>The format by the brands of a file; null for films and for files of other kinds.</summary>
    /// <param name="data">The file.</param>
    public static ImageFormat? FormatOf(ReadOnlySpan<byte> data)
    {
        if (data.Length < 16 || !data[4..].StartsWith("ftyp"u8)) return null;
        var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(data), (uint)data.Length);
        ImageFormat? found = null;
        for (var at = 8; at + 4 <= length; at += 4)
        {
            // Between the main brand and the others stands a version.
            if (at == 12) continue;
            var brand = data.Slice(at, 4);
            if (brand.SequenceEqual("avif"u8)) return ImageFormat.Avif;
            if (brand.SequenceEqual("heic"u8) || brand.SequenceEqual("heix"u8) || brand.SequenceEqual("mif1"u8)) found ??= ImageFormat.Heic;
        }

        return found;
    }

    private static uint MainItem(ReadOnlySpan<byte> pitm) => pitm.Length switch
    {
        >= 8 when pitm[0] > 0 => BinaryPrimitives.ReadUInt32BigEndian(pitm[FullBoxHead..]),
        >= 6 => BinaryPrimitives.ReadUInt16BigEndian(pitm[FullBoxHead..]),
        _ => 0,
    };

    /// <summary>The properties of an item in their order, as numbers from 1 (ISO/IEC 14496-12, ItemPropertyAssociationBox).</summary>
    private static List<int> PropertiesOf(uint item, ReadOnlySpan<byte> ipma)
    {
        var found = new List<int>();
        if (ipma.Length < 8) return found;
        var (idLength, isWide) = (ipma[0] < 1 ? 2 : 4, (ipma[3] & 1) != 0);
        var left = BinaryPrimitives.ReadUInt32BigEndian(ipma[4..]);
        for (var at = 8; left > 0 && at + idLength + 1 <= ipma.Length; left--)
        {
            var id = idLength == 2 ? BinaryPrimitives.ReadUInt16BigEndian(ipma[at..]) : BinaryPrimitives.ReadUInt32BigEndian(ipma[at..]);
            int count = ipma[at + idLength];
            at += idLength + 1;
            for (; count > 0 && at + (isWide ? 2 : 1) <= ipma.Length; count--, at += isWide ? 2 : 1)
            {
                // The first bit says that a reader must know the property.
                if (id == item) found.Add(isWide ? BinaryPrimitives.ReadUInt16BigEndian(ipma[at..]) & 0x7FFF : ipma[at] & 0x7F);
            }

            if (found.Count > 0) break;
        }

        return found;
    }

    /// <summary>What the properties of the main picture say of it. Turning, mirroring and cropping are done when it is decoded.</summary>
    private static ImageReading Main(ImageFormat format, ReadOnlySpan<byte> properties, List<int> indices)
    {
        var (width, height, hasProfile) = (0L, 0L, false);
        (int Primaries, int Transfer)? named = null;
        foreach (var index in indices)
        {
            var body = IsoBox.At(properties, index, MostProperties, out var type);
            if (type == IsoBox.Code("ispe"u8) && body.Length >= 12)
                (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(body[4..]), BinaryPrimitives.ReadUInt32BigEndian(body[8..]));
            else if (type == IsoBox.Code("irot"u8) && body is [var turns, ..] && (turns & 1) != 0) (width, height) = (height, width);
            else if (type == IsoBox.Code("clap"u8) && body.Length >= 16) (width, height) = (Side(body), Side(body[8..]));
            else if (type == IsoBox.Code("colr"u8) && body.StartsWith("nclx"u8) && body.Length >= 8)
                named = (BinaryPrimitives.ReadUInt16BigEndian(body[4..]), BinaryPrimitives.ReadUInt16BigEndian(body[6..]));
            else if (type == IsoBox.Code("colr"u8)) hasProfile = true;
        }

        if (width is < 1 or > int.MaxValue || height is < 1 or > int.MaxValue)
            return ImageReading.Of(ImageFault.Damaged("its header makes no sense"));
        return ColourFault(named, hasProfile) is { } fault
            ? ImageReading.Of(fault)
            : ImageReading.Of(new ImageHeader(format, (int)width, (int)height, ImageColour.Rgb, 8) { HasProfile = hasProfile });
    }

    /// <summary>A side of a crop, a fraction.</summary>
    private static long Side(ReadOnlySpan<byte> body)
    {
        long over = BinaryPrimitives.ReadUInt32BigEndian(body);
        long under = BinaryPrimitives.ReadUInt32BigEndian(body[4..]);
        return under == 0 ? 0 : over / under;
    }

    /// <summary>
    /// Colours that are told by numbers (ITU-T H.273) and are not about those of sRGB would look dull: without a profile they are not known
    /// to what follows.
    /// </summary>
    private static ImageFault? ColourFault((int Primaries, int Transfer)? named, bool hasProfile)
    {
        if (named is not var (primaries, transfer) || hasProfile) return null;
        if (transfer is Pq or Hlg)
        {
            return ImageFault.Unsupported(
                "is a picture for bright screens (HDR)", "save it as a JPEG, which maps it to the colours of paper");
        }

        return primaries is 1 or 2 or 5 or 6 or 7
            ? null
            : ImageFault.Unsupported(
                FormattableString.Invariant($"has wide colours without a profile (primaries {primaries})"),
                "save it as a JPEG with its profile");
    }
}
