using PrintLayout.Fonts;
using PrintLayout.Pages.Inks;
using PrintLayout.Pdf.Document;

namespace PrintLayout.Tests.Pdf;

/// <summary>Type drawn as paths.</summary>
[Slow]
public sealed class PdfOutlineTests : IDisposable
{
    private readonly FontFace _song = PdfSample.Open("NotoSerifSC-Regular.ttf");

    public void Dispose() => _song.Dispose();

    [Fact]
    public void There_are_no_fonts_and_each_glyph_is_written_once()
    {
        var file = PdfSample.WriteReadable(
            PdfSample.X1a with { OutlinesType = true }, PdfSample.Page(PdfSample.Run(_song, "一二一 二")),
            PdfSample.Page(PdfSample.Run(_song, "二")));
        Assert.DoesNotContain("/Font", file, StringComparison.Ordinal);
        Assert.DoesNotContain("BT\n", file, StringComparison.Ordinal);
        Assert.Equal(2, file.Split("/Subtype /Form\n").Length - 1);
        Assert.Contains("q 9 0 0 9 20 50 cm /G1 Do Q\n", file, StringComparison.Ordinal);
        Assert.Equal(3, file.Split("/G2 Do").Length - 1);
    }

    [Fact]
    public void Ink_and_overprint_are_those_of_type()
    {
        var content = PdfSample.WriteReadable(
            new PdfDocumentOptions { OutlinesType = true },
            PdfSample.Page(PdfSample.Box(0, 0, 100_000, 100_000, Ink.BlackTint(300)), PdfSample.Run(_song, "黑"),
                PdfSample.Run(_song, "白", y: 80_000, ink: Ink.Paper)));
        var type = PdfSample.Content(
            PdfSample.Box(0, 0, 100_000, 100_000, Ink.BlackTint(300)), PdfSample.Run(_song, "黑"),
            PdfSample.Run(_song, "白", y: 80_000, ink: Ink.Paper));
        static IEnumerable<string> States(string text) =>
            text.Split('\n').Where(line => line.EndsWith(" gs", StringComparison.Ordinal) || line.EndsWith(" k", StringComparison.Ordinal));
        Assert.Equal(States(type), States(content));
        Assert.Equal(5, States(content).Count());
    }

    [Theory]
    [InlineData("NotoSerifSC-Regular.ttf", false)]
    [InlineData("LXGWWenKai-Regular.ttf", false)]
    [InlineData("LXGWWenKai-Regular.ttf", true)]
    public void Three_programs_draw_them_as_they_draw_the_type(string file, bool isRotated)
    {
        using var face = PdfSample.Open(file);
        var run = PdfSample.Run(face, "字汇Regular，", x: 100_000, y: 12_000, size: 7_000) with { IsRotated = isRotated };
        var type = PdfSample.Write(PdfSample.Page(run));
        var outlines = PdfSample.Write(new PdfDocumentOptions { OutlinesType = true }, PdfSample.Page(run));
        var elsewhere = PdfSample.Write(PdfSample.Page(run with { Origin = new(new(101_000), new(12_000)) }));
        foreach (var program in Drawn.Programs)
        {
            var drawn = Drawn.By(program, type);
            Assert.InRange(drawn.MeanDifference(Drawn.By(program, outlines)), 0, drawn.MeanDifference(Drawn.By(program, elsewhere)) / 4);
        }
    }

    [Fact]
    public void A_face_that_forbids_embedding_may_be_drawn()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ttf");
        var bytes = File.ReadAllBytes(TestPaths.Font("NotoSansSC-Regular.ttf"));
        var record = bytes.AsSpan().IndexOf("OS/2"u8);
        bytes[System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(record + 8)) + 9] = 2;
        File.WriteAllBytes(path, bytes);
        try
        {
            using var face = FontFace.TryOpen(path, 0, out _)!;
            Assert.Equal(2, face.Tables.EmbeddingRights);
            Assert.NotEmpty(PdfSample.Write(new PdfDocumentOptions { OutlinesType = true }, PdfSample.Page(PdfSample.Run(face, "可"))));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
