using System.Buffers.Binary;
using ImageMagick;
using PrintLayout.Tests.Images;
using PrintLayout.Tests.Rendering;

namespace PrintLayout.Tests.Hostile;

/// <summary>
/// Images that are cut off, lie about their size or are none: told where the article names them, and the other page comes out.
/// </summary>
[Slow]
public sealed class HostileImageTests
{
    private const string Named = "---\nheadline: 头条\nfigures:\n  - image: photo.img\n    kind: chart\n---\n"
        + "新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻新闻。\n";
    private const string Place = "one.md:4:12";

    public static TheoryData<string, string, int> Files => new()
    {
        { "empty", "PL5001", 1 },
        { "words", "PL5001", 1 },
        { "gif", "PL5001", 1 },
        { "jpeg cut off", "PL5001", 1 },
        { "jpeg of one byte", "PL5001", 1 },
        { "jpeg without rows", "PL5001", 1 },
        { "jpeg of 300 scans", "PL5001", 1 },
        { "png cut off", "PL5001", 1 },
        { "png of no width", "PL5001", 1 },
        { "png bomb", "PL1009", 4 },
        { "png with a chunk of 2 GB", "PL5001", 1 },
        { "tiff cut off", "PL5001", 1 },
        { "tiff of fewer pixels", "PL5001", 1 },
        { "tiff whose directory is elsewhere", "PL5001", 1 },
        { "tiff of 65535 entries", "PL5001", 1 },
        { "tiff bomb", "PL1009", 4 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void An_image_that_cannot_be_placed_is_told_where_it_is_named(string kind, string code, int exit)
    {
        using var edition = Edition(Make(kind));
        edition.Expect(exit, $"{code} {Place}");
    }

    [Fact]
    public void A_tiff_whose_directories_run_in_a_circle_is_read_once()
    {
        var file = Tiff();
        var first = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(4));
        var count = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(first));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(first + 2 + count * 12), first);
        var decoder = new PrintLayout.Images.Magick.MagickImageDecoder();
        var image = decoder.Decode(TestImages.HeaderOf(file), file, out var fault);
        // Either is an answer; going round for ever is none.
        Assert.True(image is { Width: 40, Height: 30 } || fault is { Kind: PrintLayout.Images.Headers.ImageFaultKind.Damaged });
    }

    [Theory]
    [InlineData("missing", "PL1001", 4)]
    [InlineData("folder", "PL1001", 4)]
    public void An_image_that_is_no_file_is_told(string kind, string code, int exit)
    {
        using var edition = Edition([]);
        edition.Small.Remove("photo.img");
        if (kind == "folder") Directory.CreateDirectory(edition.Small.PathOf("photo.img"));
        edition.Expect(exit, $"{code} {Place}");
    }

    [Fact]
    public void An_image_that_lies_inside_keeps_its_page_back_and_no_other()
    {
        var lying = (new PngMaker(400, 300, 0, 8) { Sample = (x, y, _) => (x + y) & 255, ClaimedWidth = 410 }).Make();
        using var edition = Edition(lying);
        Assert.Equal(1, edition.Small.Render());
        Assert.Contains("error PL5005", edition.Small.Messages, StringComparison.Ordinal);
        Assert.Equal(["A2.pdf", "A2.png"], edition.Small.Files());
    }

    private static HostileEdition Edition(byte[] image)
    {
        var edition = new HostileEdition();
        edition.Small.Write("one.md", Named).Write("photo.img", image);
        edition.Small.Write("page.yaml", SmallEdition.Layout("one", "1-2", "1-26") + "    figure: { columns: 1-2, rows: 14 }\n"
            + SmallEdition.Module("two", "3-4", "1-12"));
        return edition;
    }

    private static byte[] Jpeg() => TestImages.File(MagickFormat.Jpeg, 40, 30, (x, y) => [(byte)(x * y)]);

    private static byte[] Png(int? claimed = null) =>
        (new PngMaker(40, 30, 0, 8) { Sample = (x, y, _) => x * y & 255, ClaimedWidth = claimed }).Make();

    private static byte[] Tiff() => TestImages.File(MagickFormat.Tiff, 40, 30, (x, y) => [(byte)(x * y)]);

    private static byte[] Make(string kind) => kind switch
    {
        "words" => [.. "this is a letter to the editor"u8],
        "gif" => [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0],
        "jpeg cut off" => Jpeg()[..^40],
        "jpeg of one byte" => [0xFF],
        "jpeg without rows" => WithHeight(Jpeg(), 0),
        "jpeg of 300 scans" => ManyScans(Jpeg()),
        "png cut off" => Png()[..^20],
        "png of no width" => Png(0),
        "png bomb" => Png(29_999) is var bomb ? Taller(bomb) : [],
        "png with a chunk of 2 GB" => LongChunk(Png()),
        "tiff cut off" => Tiff()[..^200],
        "tiff of fewer pixels" => Tag(Tiff(), 257, 4_000),
        "tiff whose directory is elsewhere" => [.. Tiff()[..4], 0xFF, 0xFF, 0xFF, 0x7F, .. Tiff()[8..]],
        "tiff of 65535 entries" => ManyEntries(Tiff()),
        "tiff bomb" => Tag(
            Tag(TestImages.File(MagickFormat.Tiff, 40, 30, (x, y) => [(byte)(x * y)], CompressionMethod.LZW), 256, 65_000), 257, 65_000),
        _ => [],
    };

    private static byte[] WithHeight(byte[] jpeg, ushort height)
    {
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]) + 5), height);
        return jpeg;
    }

    private static byte[] ManyScans(byte[] jpeg)
    {
        var scan = jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        var piece = jpeg[scan..^2];
        return [.. jpeg[..scan], .. Enumerable.Repeat(piece, 300).SelectMany(p => p), 0xFF, 0xD9];
    }

    private static byte[] Taller(byte[] png)
    {
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 29_999);
        return png;
    }

    private static byte[] LongChunk(byte[] png)
    {
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(8 + 12 + 13), 0x7FFFFFFF);
        return png;
    }

    private static byte[] Tag(byte[] tiff, ushort tag, int value)
    {
        var first = BinaryPrimitives.ReadInt32LittleEndian(tiff.AsSpan(4));
        for (var i = 0; i < BinaryPrimitives.ReadUInt16LittleEndian(tiff.AsSpan(first)); i++)
        {
            var entry = tiff.AsSpan(first + 2 + i * 12, 12);
            if (BinaryPrimitives.ReadUInt16LittleEndian(entry) != tag) continue;
            // LONG, so that the value has room.
            BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], 4);
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], value);
        }

        return tiff;
    }

    private static byte[] ManyEntries(byte[] tiff)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(BinaryPrimitives.ReadInt32LittleEndian(tiff.AsSpan(4))), ushort.MaxValue);
        return tiff;
    }
}
