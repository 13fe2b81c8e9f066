using System.Runtime.InteropServices;
using HarfBuzzSharp;
using PrintLayout.Fonts;
using PrintLayout.Fonts.Subsetting;

namespace PrintLayout.Tests.Fonts;

public sealed class SubsetTests
{
    [Theory]
    [InlineData("NotoSerifSC-Regular.ttf")]
    [InlineData("LXGWWenKai-Regular.ttf")]
    public void A_subset_has_the_glyphs_asked_for_in_that_order_and_with_their_widths(string file)
    {
        using var face = FontFace.TryOpen(TestPaths.Font(file), 0, out _);
        Assert.NotNull(face);
        var glyphs = "说Ai。é".Select(c => face.TryGetGlyph(c, out var glyph) ? glyph : 0).ToArray();
        Assert.DoesNotContain(0u, glyphs);

        using var subset = FontSubsetter.TrySubset(face, glyphs);

        Assert.NotNull(subset);
        Assert.Equal([1, 2, 3, 4, 5], subset.NewIds);
        using var program = Open(subset.Program.ToArray(), out var font);
        using (font)
        {
            for (var i = 0; i < glyphs.Length; i++)
            {
                Assert.Equal(face.AdvanceOf(glyphs[i]), font.GetHorizontalGlyphAdvance((uint)i + 1));
                Assert.True(font.TryGetGlyphExtents((uint)i + 1, out var ink));
                Assert.Equal(
                    face.InkBoxOf(glyphs[i]), new InkBox(ink.XBearing, ink.YBearing + ink.Height, ink.XBearing + ink.Width, ink.YBearing));
            }
        }
    }

    [Fact]
    public void A_subset_holds_only_the_tables_that_a_pdf_reader_needs()
    {
        using var face = FontFace.TryOpen(TestPaths.Font("NotoSerifSC-Regular.ttf"), 0, out _);
        Assert.NotNull(face);
        Assert.True(face.TryGetGlyph('一', out var glyph));
        using var subset = FontSubsetter.TrySubset(face, [glyph]);
        Assert.NotNull(subset);
        using var program = Open(subset.Program.ToArray(), out var font);
        font.Dispose();
        Assert.Empty(program.Tables.Select(t => t.ToString())
            .Except(["glyf", "head", "hhea", "hmtx", "loca", "maxp", "cvt ", "fpgm", "prep"]));
        Assert.Equal(2, program.GlyphCount);
        Assert.InRange(subset.Program.Length, 100, 1_500);
    }

    [Fact]
    public void Notdef_keeps_its_place_and_unknown_glyphs_become_notdef()
    {
        using var face = FontFace.TryOpen(TestPaths.Font("NotoSansSC-Regular.ttf"), 0, out _);
        Assert.NotNull(face);
        Assert.True(face.TryGetGlyph('一', out var glyph));
        using var subset = FontSubsetter.TrySubset(face, [0, glyph, 65_000]);
        Assert.NotNull(subset);
        Assert.Equal([0, 1, 0], subset.NewIds);
    }

    /// <summary>A font program as HarfBuzz reads it.</summary>
    internal static Face Open(byte[] program, out Font font)
    {
        var pinned = GCHandle.Alloc(program, GCHandleType.Pinned);
        var blob = new Blob(pinned.AddrOfPinnedObject(), program.Length, MemoryMode.Duplicate);
        pinned.Free();
        var face = new Face(blob, 0);
        font = new Font(face);
        font.SetScale(face.UnitsPerEm, face.UnitsPerEm);
        font.SetFunctionsOpenType();
        return face;
    }
}
