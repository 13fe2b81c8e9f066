using CsCheck;
using PrintLayout.Fonts;
using PrintLayout.Fonts.Subsetting;
using PrintLayout.Tests.Svg;

namespace PrintLayout.Tests.Fonts;

/// <summary>Fonts that stand alone with a character map of our own.</summary>
public sealed class WebFontTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_character_shows_the_glyph_it_is_given_and_no_other_has_one()
    {
        using var face = TestFonts.Open(TestFonts.Serif);
        Gen.Select(Gen.OneOf(Gen.Int[0x20, 0xD7FF], Gen.Int[0xE000, 0xFFFD], Gen.Int[0x10000, 0x10FFFF]), Gen.UInt[1, 30_000]).Array[1, 40]
            .Sample(
                pairs =>
                {
                    var map = new SortedDictionary<int, uint>();
                    foreach (var (character, glyph) in pairs)
                    {
                        // A character that is seen is not shown by a glyph without ink.
                        if (face.InkBoxOf(glyph) != default) map[character] = glyph;
                    }

                    if (map.Count == 0) return;
                    using var font = Open([.. map], face);
                    foreach (var (character, glyph) in map)
                    {
                        Assert.True(font.TryGetGlyph(character, out var found), $"U+{character:X} shows nothing, of glyph {glyph}");
                        Assert.Equal((face.InkBoxOf(glyph), face.AdvanceOf(glyph)), (font.InkBoxOf(found), font.AdvanceOf(found)));
                        Assert.Equal(map.ContainsKey(character + 1), font.TryGetGlyph(character + 1, out _));
                    }
                },
                iter: 30,
                threads: 1);
    }

    [Fact]
    public void A_CFF_face_stays_one()
    {
        using var face = SystemFaces.Open(SystemFaces.NotoSerif, SystemFaces.Mainland);
        Assert.True(face.TryGetGlyph('国', out var glyph));
        using var font = Open([new('X', glyph)], face);
        Assert.Equal(OutlineFormat.Cff, font.Tables.Outlines);
        Assert.True(font.TryGetGlyph('X', out var found));
        Assert.Equal(face.InkBoxOf(glyph), font.InkBoxOf(found));
    }

    [Fact]
    public void A_font_that_stands_alone_says_what_it_is_and_has_no_layout_tables()
    {
        using var face = TestFonts.Open(TestFonts.Serif);
        using var font = Open([new('国', 100)], face);
        Assert.Equal(
            (face.Name, face.Tables.WeightClass, face.Tables.TypoAscent), (font.Name, font.Tables.WeightClass, font.Tables.TypoAscent));
        var tables = font.HbFace.Tables.Select(tag => tag.ToString()).Order(StringComparer.Ordinal);
        Assert.Equal(["OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post"],
            tables.Where(tag => tag is not ("cvt " or "fpgm" or "prep")));
    }

    private FontFace Open(KeyValuePair<int, uint>[] map, FontFace face)
    {
        var subset = FontSubsetter.TrySubset(face, map);
        Assert.NotNull(subset);
        var path = Path.Combine(_folder, Path.GetRandomFileName() + ".otf");
        File.WriteAllBytes(path, Woff.Unpack(WebFont.Pack(subset)));
        var font = FontFace.TryOpen(path, 0, out var problem);
        Assert.True(font is not null, problem);
        return font;
    }
}
