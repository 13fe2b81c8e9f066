using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PrintLayout.Geometry;
using PrintLayout.PdfText.Placing;

namespace PrintLayout.Tests.Placing;

/// <summary>PDF files that are broken or mean harm: a fault, or a page, within bounds; never an exception.</summary>
public sealed class HostileDocumentTests
{
    private static readonly PdfDocumentReader Reader = new() { Time = TimeSpan.FromSeconds(20) };

    public static TheoryData<string> Files => [.. Made.Keys];

    private static Dictionary<string, Func<byte[]>> Made { get; } = new(StringComparer.Ordinal)
    {
        ["nothing"] = () => "%PDF-1.4\n"u8.ToArray(),
        ["noise"] = () => [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 5_000).Select(i => (byte)(i * 7919))],
        ["tree that holds itself"] = () => Page(string.Empty).With(2, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>").ToBytes(),
        ["tree of two that hold each other"] = () => Page(string.Empty)
            .With(2, "<</Type/Pages/Kids[3 0 R]/Count 9>>").With(3, "<</Type/Pages/Kids[2 0 R]/Count 9/Parent 2 0 R>>").ToBytes(),
        ["page that is its own parent"] = () => Page(string.Empty)
            .With(3, "<</Type/Page/Parent 3 0 R/Contents 4 0 R>>").ToBytes(),
        ["reference to itself"] = () => Page("/Resources 8 0 R").With(8, "8 0 R").ToBytes(),
        ["length that is its own stream"] = () => Page(string.Empty)
            .With(4, "<</Length 4 0 R>>\nstream\nq Q\nendstream").ToBytes(),
        ["length of a lie"] = () => Page(string.Empty).With(4, "<</Length 99999999>>\nstream\nq Q\nendstream").ToBytes(),
        ["negative length"] = () => Page(string.Empty).With(4, "<</Length -5>>\nstream\nq Q\nendstream").ToBytes(),
        ["table that comes before itself"] = () => [.. Page(string.Empty).ToBytes(), .. Previous()],
        ["deep arrays"] = () => Page($"/Resources<</X {new string('[', 100_000)}{new string(']', 100_000)}>>").ToBytes(),
        ["deep chain of references"] = Chain,
        ["forms that draw each other"] = () => Page("/Resources<</XObject<</A 8 0 R>>>>")
            .Stream(8, "/Subtype/Form/Resources<</XObject<</A 9 0 R>>>>", "/A Do"u8.ToArray())
            .Stream(9, "/Subtype/Form/Resources<</XObject<</A 8 0 R>>>>", "/A Do"u8.ToArray()).ToBytes(),
        ["bomb in one of two streams"] = Bomb,
        ["page without a size"] = () => Page("/TrimBox[5 5 5 5]/CropBox[9 9 9 9]").With(
            3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 0 0]/Contents 4 0 R>>").ToBytes(),
        ["page as large as the moon"] = () => Page("/UserUnit 1e30").ToBytes(),
        ["numbers of no sense"] = () => Page("/TrimBox[0 0 1e400 NaN]/Rotate 1e99").ToBytes(),
        ["cut off"] = () => Page("/TrimBox[0 0 100 50]").ToBytes()[..180],
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hostile_file_ends_in_a_fault_or_a_page_soon(string name)
    {
        var file = Made[name]();
        var clock = Stopwatch.StartNew();
        var head = Reader.ReadHead(file, DocumentPage.First, out var fault);
        Assert.Equal(head is null, fault is not null);
        var form = Reader.Copy(file, DocumentPage.First, out fault);
        Assert.Equal(form is null, fault is not null);
        if (fault is not null) Assert.False(string.IsNullOrWhiteSpace(fault.Message));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void A_page_that_is_not_there_says_how_many_there_are()
    {
        Assert.Null(Reader.ReadHead(Page(string.Empty).ToBytes(), new DocumentPage(3, PageBox.Trim), out var fault));
        Assert.Equal("has 1 pages, and page 3 is asked for", fault!.Message);
    }

    private static RawPdf Page(string entries) => RawPdf.OnePage(entries, "0 0 10 10 re f");

    private static byte[] Previous() =>
        Encoding.ASCII.GetBytes("\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 5/Root 1 0 R/Prev 500>>\nstartxref\n500\n%%EOF\n");

    private static byte[] Chain()
    {
        var file = Page("/Resources<</X 10 0 R>>");
        for (var i = 10; i < 20_000; i++) file.With(i, FormattableString.Invariant($"[{i + 1} 0 R]"));
        return file.ToBytes();
    }

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 600; i++) deflate.Write(zeros);
        }

        return Page(string.Empty).With(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents[4 0 R 5 0 R]>>")
            .Stream(5, "/Filter/FlateDecode", packed.ToArray()).ToBytes();
    }
}
