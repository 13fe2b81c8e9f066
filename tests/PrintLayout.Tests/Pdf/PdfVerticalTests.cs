using PrintLayout.Fonts;
using PrintLayout.Pages.Items;

namespace PrintLayout.Tests.Pdf;

/// <summary>Vertical lines: Identity-V, and every glyph where the display list has it.</summary>
[Slow]
public sealed class PdfVerticalTests : IDisposable
{
    private readonly FontFace _song = PdfSample.Open("NotoSerifSC-Regular.ttf");

    public void Dispose() => _song.Dispose();

    [Fact]
    public void A_column_set_solid_needs_one_string_and_no_correction()
    {
        var content = PdfSample.Content(Column(_song, "竖排标题"));
        // Middle of the column 100, top of the first cell 100 - 12; the pen's origin is there, and an em down for each.
        Assert.Contains("/V1 9 Tf\n100 88 Td\n[<0001000200030004>]TJ\n", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Space_between_two_characters_is_taken_off_the_pen()
    {
        var content = PdfSample.Content(Column(_song, "竖排", gap: 900));
        Assert.Contains("[<0001>100<0002>]TJ\n", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_directions_share_a_font_and_its_codes()
    {
        var file = PdfSample.WriteReadable(PdfSample.Page(Column(_song, "竖排"), PdfSample.Run(_song, "横竖")));
        Assert.Contains("/Encoding /Identity-V\n", file, StringComparison.Ordinal);
        Assert.Contains("/Encoding /Identity-H\n", file, StringComparison.Ordinal);
        Assert.Equal(2, file.Split("/FontFile2 ").Length);
        Assert.Contains("[<00030001>]TJ", file, StringComparison.Ordinal);
        Assert.Contains("/DW2 [880 -1000]", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_that_are_not_an_em_high_are_listed()
    {
        using var latin = SystemFaces.Open(SystemFaces.Schoolbook);
        Assert.True(latin.TryGetGlyph('A', out var glyph));
        var file = PdfSample.WriteReadable(PdfSample.Page(Column(latin, "A")));
        var entry = $"-{latin.VerticalAdvanceOf(glyph)} {latin.AdvanceOf(glyph) / 2m:0.#} {latin.VerticalOriginOf(glyph)}";
        var found = System.Text.RegularExpressions.Regex.Match(file, "/W2 \\[\\s*1\\s*\\[\\s*(\\S+)\\s+(\\S+)\\s+([0-9]+)");
        Assert.Equal(entry, $"{found.Groups[1]} {found.Groups[2]} {found.Groups[3]}");
    }

    [Theory]
    [InlineData("“竖排”标题，共二十字。")]
    [InlineData("立一根竖题……要看！")]
    public void Three_programs_draw_it_as_they_draw_the_same_glyphs_set_one_by_one(string text)
    {
        var column = Column(_song, text, gap: 130, size: 7_000);
        var vertical = PdfSample.Write(PdfSample.Page(column));
        var level = PdfSample.Write(PdfSample.Page(column with { IsVertical = false }));
        foreach (var program in Drawn.Programs)
            Assert.InRange(Drawn.By(program, vertical).MeanDifference(Drawn.By(program, level)), 0, 0.1);
        Assert.Equal(text, OutsideTool.PopplerText(vertical));
        Assert.Equal(text, OutsideTool.MuPdfText(vertical));
    }

    [Fact]
    public void A_face_with_CFF_outlines_stands_upright_too()
    {
        using var face = SystemFaces.Open(SystemFaces.NotoSerif, SystemFaces.Mainland);
        var column = Column(face, "竖排标题", gap: 130);
        var vertical = PdfSample.Write(PdfSample.Page(column));
        var level = PdfSample.Write(PdfSample.Page(column with { IsVertical = false }));
        foreach (var program in Drawn.Programs)
            Assert.InRange(Drawn.By(program, vertical).MeanDifference(Drawn.By(program, level)), 0, 0.1);
        Assert.Equal("竖排标题", OutsideTool.PopplerText(vertical));
    }

    /// <summary>Characters below each other, their middles on x = 100 and the top of the first at y = 12.</summary>
    private static GlyphRun Column(FontFace face, string text, int gap = 0, int size = 9_000)
    {
        var run = PdfSample.Run(face, text, size: size);
        var down = 0;
        var glyphs = run.Glyphs.Select((glyph, i) =>
        {
            var place = glyph with
            {
                X = new(-size * face.AdvanceOf(glyph.GlyphId) / 2 / face.UnitsPerEm),
                Y = new(down + size * face.VerticalOriginOf(glyph.GlyphId) / face.UnitsPerEm),
            };
            down += size * face.VerticalAdvanceOf(glyph.GlyphId) / face.UnitsPerEm + gap;
            return place;
        });
        return run with { Origin = new(new(100_000), new(12_000)), Glyphs = [.. glyphs], IsVertical = true };
    }
}
