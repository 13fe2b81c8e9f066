using PrintLayout.Fonts.Subsetting;
using PrintLayout.Testing.SyntheticFont;
using PrintLayout.Tests.Pdf;
using UglyToad.PdfPig;

namespace PrintLayout.Tests.SyntheticFont;

/// <summary>The face that makes text tests exact is itself what it says.</summary>
public sealed class SyntheticFaceTests
{
    [Theory]
    [InlineData('汉', 1000, 0, 1000)]
    [InlineData('A', 500, 50, 450)]
    [InlineData('7', 500, 50, 450)]
    [InlineData('-', 500, 50, 450)]
    [InlineData(' ', 250, 0, 0)]
    [InlineData('（', 1000, 600, 900)]
    [InlineData('”', 1000, 100, 400)]
    [InlineData('。', 1000, 100, 350)]
    [InlineData('？', 1000, 100, 350)]
    [InlineData('·', 1000, 450, 550)]
    [InlineData('—', 1000, 0, 1000)]
    [InlineData('…', 1000, 0, 1000)]
    [InlineData('⸺', 2000, 0, 2000)]
    [InlineData(0x20000, 1000, 0, 1000)]
    public void A_glyph_has_its_advance_and_its_ink_in_the_proper_half(int codePoint, int advance, int left, int right)
    {
        using var face = SyntheticFace.Open();
        Assert.Equal(1000, face.UnitsPerEm);
        Assert.True(face.TryGetGlyph(codePoint, out var glyph));
        Assert.Equal(advance, face.AdvanceOf(glyph));
        var ink = face.InkBoxOf(glyph);
        Assert.Equal((left, right), (ink.Left, ink.Right));
    }

    [Fact]
    public void The_variants_differ_where_they_say()
    {
        using var centred = SyntheticFace.Open(SyntheticVariant.CentredStops);
        Assert.True(centred.TryGetGlyph('。', out var stop));
        Assert.Equal((400, 600), (centred.InkBoxOf(stop).Left, centred.InkBoxOf(stop).Right));
        using var companion = SyntheticFace.Open(SyntheticVariant.Companion);
        Assert.False(companion.TryGetGlyph('汉', out _));
        Assert.True(companion.TryGetGlyph('“', out var quote));
        Assert.Equal(250, companion.AdvanceOf(quote));
    }

    [Fact]
    public void The_same_bytes_come_every_time_and_tables_say_what_the_writer_meant()
    {
        Assert.Equal(SyntheticFace.Bytes(SyntheticVariant.Mainland), SyntheticFace.Bytes(SyntheticVariant.Mainland));
        using var face = SyntheticFace.Open();
        Assert.Equal("SyntheticMainland", face.Name);
        Assert.True(face.Tables.Outlines == PrintLayout.Fonts.OutlineFormat.TrueType);
        Assert.Equal((880, -120), (face.Tables.TypoAscent, face.Tables.TypoDescent));
        Assert.Equal((880, -120), (face.Tables.LineAscent, face.Tables.LineDescent));
        Assert.Equal((500, 700), (face.Tables.XHeight, face.Tables.CapHeight));
        Assert.Equal((400, 0), (face.Tables.WeightClass, face.Tables.EmbeddingRights));
    }

    [Fact]
    public void Vertical_forms_are_reached_through_the_feature_and_advance_an_em_downwards()
    {
        using var face = SyntheticFace.Open();
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16("汉（）、。“");
        buffer.Direction = HarfBuzzSharp.Direction.TopToBottom;
        buffer.Script = HarfBuzzSharp.Script.Han;
        face.HbFont.Shape(buffer);
        var glyphs = buffer.GlyphInfos.Select(info => info.Codepoint).ToArray();
        Assert.True(face.TryGetGlyph('汉', out var han));
        Assert.Equal(han, glyphs[0]);
        Assert.All("（）、。“".Zip(glyphs[1..]), pair =>
        {
            Assert.True(face.TryGetGlyph(pair.First, out var upright));
            Assert.NotEqual(upright, pair.Second);
        });
        Assert.Equal(5, glyphs[1..].Distinct().Count());
        Assert.All(buffer.GlyphPositions, position => Assert.Equal(-1000, position.YAdvance));
    }

    [Fact]
    public void It_is_subset_and_its_text_comes_back_out_of_a_PDF()
    {
        using var face = SyntheticFace.Open();
        Assert.True(face.TryGetGlyph('汉', out var han));
        using var subset = FontSubsetter.TrySubset(face, [han]);
        Assert.NotNull(subset);
        var bytes = PdfSample.Write(PdfSample.Page(PdfSample.Run(face, "汉字A1，。")));
        using var document = PdfDocument.Open(bytes);
        Assert.Equal("汉字A1，。", string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value)));
    }
}
