using System.Buffers.Binary;

namespace PrintLayout.Tests.Hostile;

/// <summary>
/// Font files that are missing, cut off, garbled or none: told where the manifest declares the face, and the page is set in the face behind
/// it.
/// </summary>
[Slow]
public sealed class HostileFontTests
{
    private const int Unreadable = 4;
    private const string Place = "faces/fonts.yaml:2:3";

    public static TheoryData<string, string> Files => new()
    {
        { "missing", "does not exist" },
        { "folder", "is a folder, a pipe or a device" },
        { "empty", "is empty" },
        { "words", "is not a TrueType or OpenType font" },
        { "cut off in its directory", "is cut off inside its table of tables" },
        { "cut off at half", "is cut off: its table" },
        { "offsets beyond the end", "is cut off: its table" },
        { "collection of no faces", "has no face number 0" },
        { "collection that points outside", "is cut off before its table of tables" },
        { "no tables", "has no tables for face number 0" },
        { "web font", "is not a TrueType or OpenType font" },
        { "no glyphs", "holds no glyphs" },
        { "no outlines", "has no outlines" },
        { "no character map", "has no character map of Unicode" },
        { "a character map of Big5", "has no character map of Unicode" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_font_that_cannot_be_used_ends_with_the_code_of_unreadable_input(string kind, string words)
    {
        using var edition = new HostileEdition();
        var folder = edition.Small.PathOf("faces");
        edition.Small.Write("faces/fonts.yaml", "faces:\n  Bad: { file: bad.ttf }\nroles:\n  body: [Bad]\n");
        if (kind == "folder") Directory.CreateDirectory(Path.Combine(folder, "bad.ttf"));
        else if (kind != "missing") File.WriteAllBytes(Path.Combine(folder, "bad.ttf"), Make(kind));
        Assert.Equal(Unreadable, edition.Small.Render(settings => settings with { Fonts = TestFonts.Bundled with { Folders = [folder] } }));
        Assert.Contains($"{Place}: error PL2001", edition.Small.Messages, StringComparison.Ordinal);
        Assert.Contains(words, edition.Small.Messages, StringComparison.Ordinal);
        Assert.Contains("hint: ", edition.Small.Messages, StringComparison.Ordinal);
        Assert.Equal(["A1.pdf", "A1.png", "A2.pdf", "A2.png"], edition.Small.Files());
    }

    private static byte[] Make(string kind)
    {
        var font = File.ReadAllBytes(Path.Combine(TestPaths.Root, "tests/PrintLayout.Fuzz/Corpus/serif.ttf"));
        return kind switch
        {
            "words" => [.. "this is not a font at all, only words in a file"u8],
            "cut off in its directory" => font[..40],
            "cut off at half" => font[..(font.Length / 2)],
            "offsets beyond the end" => Offset(font, 0xFFFFFFF0),
            "collection of no faces" => [.. "ttcf"u8, 0, 1, 0, 0, 0, 0, 0, 0, .. font],
            "collection that points outside" => [.. "ttcf"u8, 0, 1, 0, 0, 0, 0, 0, 1, 0x7F, 0xFF, 0xFF, 0xFF],
            "no tables" => [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            "web font" => [.. "wOF2"u8, .. font],
            "no glyphs" => Renamed(font, "maxp"u8),
            "no outlines" => Renamed(font, "glyf"u8),
            "no character map" => Renamed(font, "cmap"u8),
            "a character map of Big5" => OfBig5(font),
            _ => [],
        };
    }

    private static byte[] Offset(byte[] font, uint offset)
    {
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(12 + 8), offset);
        return font;
    }

    // The number of the encoding of each map of Windows; the maps of the platform Unicode become those of Windows.
    private static byte[] OfBig5(byte[] font)
    {
        var map = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(font.AsSpan().IndexOf("cmap"u8) + 8));
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(map + 2)); i++)
            BinaryPrimitives.WriteInt32BigEndian(font.AsSpan(map + 4 + i * 8), 3 << 16 | 4);
        return font;
    }

    private static byte[] Renamed(byte[] font, ReadOnlySpan<byte> tag)
    {
        font[font.AsSpan().IndexOf(tag)] = (byte)'x';
        return font;
    }
}
