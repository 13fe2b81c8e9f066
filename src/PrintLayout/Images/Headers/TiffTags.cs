using System.Buffers.Binary;

namespace PrintLayout.Images.Headers;

/// <summary>
/// The first directory of a TIFF structure (TIFF 6.0, section 2), which Exif uses too. A tag is read when it is requested.
/// </summary>
internal readonly ref struct TiffTags
{
    /// <summary>ImageWidth: number of pixels in a row.</summary>
    public const int Width = 256;

    /// <summary>ImageLength: number of rows.</summary>
    public const int Height = 257;

    /// <summary>BitsPerSample.</summary>
    public const int BitsPerSample = 258;

    /// <summary>Compression; 1 means none.</summary>
    public const int Compression = 259;

    /// <summary>PhotometricInterpretation: the colour space of the samples.</summary>
    public const int Photometric = 262;

    /// <summary>StripOffsets: byte offset of each strip.</summary>
    public const int StripOffsets = 273;

    /// <summary>Orientation, 1 to 8; see <see cref="ImageOrientation"/>.</summary>
    public const int Orientation = 274;

    /// <summary>SamplesPerPixel.</summary>
    public const int SamplesPerPixel = 277;

    /// <summary>StripByteCounts: length of each strip in bytes.</summary>
    public const int StripByteCounts = 279;

    /// <summary>XResolution: pixels per unit in a row.</summary>
    public const int ResolutionX = 282;

    /// <summary>ResolutionUnit: 2 is the inch, 3 the centimetre.</summary>
    public const int ResolutionUnit = 296;

    /// <summary>TileOffsets: byte offset of each tile.</summary>
    public const int TileOffsets = 324;

    /// <summary>TileByteCounts: length of each tile in bytes.</summary>
    public const int TileByteCounts = 325;

    /// <summary>ExtraSamples: meaning of samples beyond those of the colour space.</summary>
    public const int ExtraSamples = 338;

    /// <summary>The image resources of Photoshop, among them its paths.</summary>
    public const int PhotoshopResources = 34377;

    /// <summary>The embedded ICC profile.</summary>
    public const int Profile = 34675;

    // More than the strips of any image that can be placed, so that a false count does not cost memory.
    private const int MostValues = 1 << 20;
    private const int EntryLength = 12;
    private const int TypeByte = 1;
    private const int TypeShort = 3;
    private const int TypeLong = 4;
    private const int TypeRational = 5;
    private const int TypeUndefined = 7;

    private readonly ReadOnlySpan<byte> _data;
    private readonly bool _isLittle;
    private readonly int _first;
    private readonly int _count;

    private TiffTags(ReadOnlySpan<byte> data, bool isLittle, int first, int count)
    {
        _data = data;
        _isLittle = isLittle;
        _first = first;
        _count = count;
    }

    /// <summary>Whether there is a directory.</summary>
    public bool IsPresent => _count > 0;

    /// <summary>Finds the first directory. It counts as not present when it reaches beyond the data.</summary>
    public static TiffTags ReadFirst(ReadOnlySpan<byte> data)
    {
        var isLittle = data.StartsWith("II*\0"u8);
        if ((!isLittle && !data.StartsWith("MM\0*"u8)) || data.Length < 8) return default;
        var first = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(data[4..]) : BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        if (first < 8 || first > data.Length - 2) return default;
        var at = data[(int)first..];
        int count = isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
        return count * EntryLength > at.Length - 2 ? default : new TiffTags(data, isLittle, (int)first + 2, count);
    }

    /// <summary>Whether the directory has a tag.</summary>
    public bool Has(int tag) => Find(tag) >= 0;

    /// <summary>The first value of a tag of whole numbers; null when it is missing or of another type.</summary>
    public long? Number(int tag) => Numbers(tag, 1) is [var value, ..] ? value : null;

    /// <summary>The first value of a tag, when it is at most 65,535; otherwise null.</summary>
    public int? Short(int tag) => Number(tag) is { } value and <= ushort.MaxValue ? (int)value : null;

    /// <summary>The values of a tag of whole numbers; null when they are missing or reach beyond the data.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="most">The most values to read.</param>
    public long[]? Numbers(int tag, int most = MostValues)
    {
        var entry = Find(tag);
        if (entry < 0) return null;
        var type = UInt16(entry + 2);
        var size = type switch { TypeByte or TypeUndefined => 1, TypeShort => 2, TypeLong => 4, _ => 0 };
        long count = UInt32(entry + 4);
        if (size == 0 || count == 0) return null;
        var at = count * size <= 4 ? (long)entry + 8 : UInt32(entry + 8);
        if (at + count * size > _data.Length) return null;
        var values = new long[(int)Math.Min(count, most)];
        for (var i = 0; i < values.Length; i++)
        {
            var place = (int)at + i * size;
            values[i] = size switch { 1 => _data[place], 2 => UInt16(place), _ => UInt32(place) };
        }

        return values;
    }

    /// <summary>The bytes of a tag; empty when it is missing, of another type, or reaches beyond the data.</summary>
    /// <param name="tag">The tag.</param>
    public ReadOnlySpan<byte> Bytes(int tag)
    {
        var entry = Find(tag);
        if (entry < 0 || UInt16(entry + 2) is not (TypeByte or TypeUndefined)) return [];
        long count = UInt32(entry + 4);
        var at = count <= 4 ? (long)entry + 8 : UInt32(entry + 8);
        return at + count > _data.Length ? [] : _data.Slice((int)at, (int)count);
    }

    /// <summary>Horizontal resolution in pixels per inch; null when it is missing or has no unit.</summary>
    public int? Ppi()
    {
        var entry = Find(ResolutionX);
        if (entry < 0 || UInt16(entry + 2) != TypeRational) return null;
        var at = UInt32(entry + 8);
        if (at > _data.Length - 8) return null;
        long over = UInt32((int)at);
        long under = UInt32((int)at + 4);
        if (under == 0) return null;
        var ppi = Short(ResolutionUnit) switch
        {
            null or 2 => (over + under / 2) / under,
            3 => (over * 254 + under * 50) / (under * 100),
            _ => 0,
        };
        return ppi is > 0 and < 100_000 ? (int)ppi : null;
    }

    private int Find(int tag)
    {
        for (var i = 0; i < _count; i++)
        {
            if (UInt16(_first + i * EntryLength) == tag) return _first + i * EntryLength;
        }

        return -1;
    }

    private int UInt16(int at) =>
        _isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(_data[at..]) : BinaryPrimitives.ReadUInt16BigEndian(_data[at..]);

    private uint UInt32(int at) =>
        _isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(_data[at..]) : BinaryPrimitives.ReadUInt32BigEndian(_data[at..]);
}
