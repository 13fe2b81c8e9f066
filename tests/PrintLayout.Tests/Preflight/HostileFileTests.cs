using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using CsCheck;
using PrintLayout.Diagnostics;
using PrintLayout.PdfText;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Preflight;

/// <summary>Whatever the bytes are, preflight answers, soon, and never with "fit" for what it could not read.</summary>
[Slow]
public sealed class HostileFileTests
{
    private static readonly byte[] Plain = new PressPdf(PreflightProfile.X1a).ToBytes();
    private static readonly byte[] Packed = Own();

    public static TheoryData<string> Circles => [.. CircleFiles.All.Keys];

    [Fact]
    public void Bytes_that_are_no_pdf_are_refused() => Gen.Byte.Array[0, 400].Sample(bytes => !Check(bytes).IsFit, iter: 200, threads: 1);

    [Fact]
    public void Changed_bytes_never_stop_the_program() => Gen.Select(
        Gen.Bool, Gen.Select(Gen.Double[0, 1], Gen.Byte).Array[1, 40]).Sample(
            (isPacked, changes) =>
            {
                var bytes = (byte[])(isPacked ? Packed : Plain).Clone();
                foreach (var (where, value) in changes) bytes[(int)(where * (bytes.Length - 1))] = value;
                Check(bytes);
            },
            iter: 150,
            threads: 1);

    [Fact]
    public void Changed_words_never_stop_the_program()
    {
        // Changes where they hurt: numbers, names and marks of the plain file's structure, not the profile's bytes.
        string[] words = ["0", "-1", "99999999999999999999", "2147483648", "1e400", "<<", ">>", "[", "]", "(", "stream", "endobj",
            "R", "/Kids", "3 0 R", "2 0 R", "null", "<", "%"];
        var file = Encoding.Latin1.GetString(Plain);
        var profile = file.IndexOf("\n8 0 obj", StringComparison.Ordinal);
        var behind = file.IndexOf("\n9 0 obj", StringComparison.Ordinal);
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], Gen.Int[0, words.Length - 1]).Array[1, 6].Sample(
            changes =>
            {
                var changed = file[..profile] + file[behind..];
                foreach (var (where, length, which) in changes)
                {
                    var at = (int)(where * (changed.Length - 1));
                    changed = changed[..at] + words[which] + changed[Math.Min(changed.Length, at + length)..];
                }

                Check(Encoding.Latin1.GetBytes(changed));
            },
            iter: 200,
            threads: 1);
    }

    [Fact]
    public void A_file_that_was_cut_off_is_not_fit()
    {
        for (var i = 1; i < 20; i++) Assert.False(Check(Plain[..(Plain.Length * i / 20)]).IsFit, $"cut at {i}/20");
    }

    [Fact]
    public void Circles_end()
    {
        Expect("PL6006", pdf => pdf.With(
            20, "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 20 0 R >> >>", "/X Do").Resources = Draw(pdf));
        Expect("PL6001", pdf => pdf.Pages = "/Type /Pages /Count 1 /Kids [2 0 R]");
        Expect("PL6007", pdf =>
        {
            for (var i = 20; i < 60; i++)
                pdf.With(i, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {i + 1} 0 R >> >>", "/X Do");
            pdf.With(60, "/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "n").Resources = Draw(pdf);
        });
        Expect(null, pdf => pdf.With(20, "[/Indexed 20 0 R 1 <00>]", (byte[]?)null).Resources = "/ColorSpace << /A 20 0 R >>");
        Expect(null, pdf => pdf.With(20, "20 0 R", (byte[]?)null).Resources = "/ColorSpace << /A 20 0 R >>");
    }

    [Fact]
    public void Forms_that_multiply_are_stopped()
    {
        Expect("PL6007", pdf =>
        {
            var tenTimes = string.Concat(Enumerable.Repeat("/X Do ", 10));
            for (var i = 20; i < 35; i++)
                pdf.With(i, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {i + 1} 0 R >> >>", tenTimes);
            pdf.With(35, "/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "n").Resources = Draw(pdf);
        });
    }

    [Fact]
    public void Depth_ends()
    {
        Expect("PL6006", pdf => pdf.Content += new string('[', 200_000) + "\n");
        Expect("PL6006", pdf => pdf.Content += string.Concat(Enumerable.Repeat("q ", 2_000)) + "\n");
        Expect(null, pdf => pdf.With(20, new string('[', 100_000) + new string(']', 100_000), (byte[]?)null).Catalog += " /Deep 20 0 R");
        Expect(null, pdf => pdf.Catalog +=
            $" /Deep {string.Concat(Enumerable.Repeat("<< /A ", 20_000))} 1 {string.Concat(Enumerable.Repeat(">>", 20_000))}");
    }

    [Fact]
    public void A_stream_that_unpacks_to_gigabytes_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        using (var flate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 400; i++) flate.Write(zeros);
        }

        Expect("PL6006", pdf => pdf.With(4, "/Filter /FlateDecode", packed.ToArray()));
    }

    [Theory]
    [InlineData("/W [1 4 1]", "/W [1 4 2147483648]")]
    [InlineData("/W [1 4 1]", "/W [99999999999999999999 4 1]")]
    [InlineData("/W [1 4 1]", "/#57 [ 1 %x\n 99999 1 ]")]
    [InlineData("/W [1 4 1]", "/W [1 1e9 1]")]
    [InlineData("/Index [1 1", "/Index [1 2147483647")]
    [InlineData("/Index [1 1", "/Index [1 99999999999999999999")]
    [InlineData("/Index [1 1", "/Index [1 -1")]
    [InlineData("/Index [1 1", "/Index [1 1e400")]
    public void A_table_of_objects_that_lies_about_its_size_is_made_anew(string old, string with)
    {
        var file = Encoding.Latin1.GetString(new PressPdf(PreflightProfile.X4) { IsPacked = true }.ToBytes());
        Assert.Contains(old, file, StringComparison.Ordinal);
        var report = Check(Encoding.Latin1.GetBytes(file.Replace(old, with, StringComparison.Ordinal)));
        Assert.False(report.IsFit);
        Assert.Contains("PL6008", report.Findings.Select(finding => finding.Rule.Code));
    }

    [Theory]
    [MemberData(nameof(Circles))]
    public void What_leads_back_to_itself_ends_soon_in_preflight_and_in_diff(string name)
    {
        var bytes = CircleFiles.All[name];
        var clock = Stopwatch.StartNew();
        var report = Check(bytes);
        var bag = new DiagnosticBag();
        var pages = PdfPageReader.Read(bytes, "file.pdf", bag);
        // Alone each takes less than a second; the tests run beside others.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
        Assert.True(report.Pages > 0 || !report.IsFit, "no pages, and fit");
        Assert.NotEqual(pages.IsEmpty, bag.Count == 0);
        var words = string.Join('\n', report.Findings.Select(finding => finding.Message).Concat(bag.Select(finding => finding.Message)));
        Assert.DoesNotContain("Exception", words, StringComparison.Ordinal);
        Assert.DoesNotContain("against all expectation", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lengths refer to each other", "PL6008", "streams are not as long as they say")]
    [InlineData("kids that are their parents", null, "")]
    [InlineData("a table that is older than itself", "PL6008", "lead in a circle")]
    [InlineData("forms that draw each other", "PL6006", "draws itself")]
    [InlineData("a pattern of itself", "PL6006", "paints itself")]
    [InlineData("arrays deep in arrays", "PL6007", "a hundred deep")]
    [InlineData("zeros in zeros", "PL6006", "cannot be read")]
    [InlineData("forms that unpack to gigabytes", "PL6007", "unpack to more than the limit")]
    [InlineData("forms that unpack to gigabytes on the way", "PL6007", "unpack to more than the limit")]
    [InlineData("an object beyond all files", "PL6001", "it has no document catalog")]
    [InlineData("a hundred thousand objects that are not there", "PL6008", "is not where its table of objects says")]
    [InlineData("no pages", "PL6001", "the file has no pages")]
    public void What_leads_back_to_itself_is_named(string name, string? code, string words)
    {
        var findings = Check(CircleFiles.All[name]).Findings;
        if (code is not null)
            Assert.Contains(findings, finding => finding.Rule.Code == code && finding.Message.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("forms that draw each other", "its forms draw each other in a circle")]
    [InlineData("forms that multiply", "a page has more operators than the limit")]
    [InlineData("a font below itself", "values of it lead in a circle")]
    [InlineData("no pages", "it has no pages")]
    [InlineData("forms that unpack to gigabytes", "its streams unpack to more than the limit")]
    [InlineData("forms that unpack to gigabytes on the way", "its streams unpack to more than the limit")]
    [InlineData("an object beyond all files", "it has no document catalog")]
    public void What_diff_cannot_read_is_named(string name, string words)
    {
        var bag = new DiagnosticBag();
        Assert.Empty(PdfPageReader.Read(CircleFiles.All[name], "file.pdf", bag));
        Assert.EndsWith(words, Assert.Single(bag).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Widths_of_a_font_are_no_table_of_objects()
    {
        var pdf = new PressPdf(PreflightProfile.X4).With(20, "<< /W [1 [500 1000] 60000 65535 1000.5] >>", (byte[]?)null);
        Assert.DoesNotContain("PL6001", Check(pdf.ToBytes()).Findings.Select(finding => finding.Rule.Code));
    }

    private static string Draw(PressPdf pdf)
    {
        pdf.Content += "/X Do\n";
        return "/XObject << /X 20 0 R >>";
    }

    private static void Expect(string? code, Action<PressPdf> spoil)
    {
        var pdf = new PressPdf(PreflightProfile.X4);
        spoil(pdf);
        var clock = Stopwatch.StartNew();
        var report = Check(pdf.ToBytes());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
        if (code is not null) Assert.Contains(code, report.Findings.Select(finding => finding.Rule.Code));
    }

    private static PreflightReport Check(byte[] bytes) => PdfPreflight.Check(bytes, new PreflightOptions());

    private static byte[] Own()
    {
        using var song = PdfSample.Open("NotoSerifSC-Regular.ttf");
        return PdfSample.Write(PdfSample.X4, PdfSample.Page(PdfSample.Run(song, "新闻")));
    }
}
