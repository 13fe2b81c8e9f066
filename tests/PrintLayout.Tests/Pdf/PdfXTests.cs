using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pdf.Colour;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Standards;
using UglyToad.PdfPig;

namespace PrintLayout.Tests.Pdf;

/// <summary>What PDF/X-4 and PDF/X-1a ask of a whole file; docs/pdfx.md is the list.</summary>
public sealed class PdfXTests : IDisposable
{
    private readonly FontFace _song = PdfSample.Open("NotoSerifSC-Regular.ttf");

    public static TheoryData<PdfStandard> Standards => [PdfStandard.X4, PdfStandard.X1a];

    public void Dispose() => _song.Dispose();

    [Theory]
    [InlineData(PdfStandard.None, "%PDF-1.6\n")]
    [InlineData(PdfStandard.X4, "%PDF-1.6\n")]
    [InlineData(PdfStandard.X1a, "%PDF-1.4\n")]
    public void The_header_names_the_version_the_standard_builds_on(PdfStandard standard, string header) =>
        Assert.StartsWith(header, Encoding.Latin1.GetString(PdfSample.Write(Of(standard), Page())), StringComparison.Ordinal);

    [Fact]
    public void X4_packs_objects_and_X1a_writes_a_plain_table()
    {
        var x4 = Encoding.Latin1.GetString(PdfSample.Write(PdfSample.X4, Page()));
        Assert.Contains("/Type/ObjStm", x4, StringComparison.Ordinal);
        Assert.Contains("/Type/XRef", x4, StringComparison.Ordinal);
        Assert.DoesNotContain("trailer", x4, StringComparison.Ordinal);
        var x1a = Encoding.Latin1.GetString(PdfSample.Write(PdfSample.X1a, Page()));
        Assert.DoesNotContain("/ObjStm", x1a, StringComparison.Ordinal);
        Assert.DoesNotContain("/XRef", x1a, StringComparison.Ordinal);
        Assert.Contains("\ntrailer\n", x1a, StringComparison.Ordinal);
    }

    [Fact]
    public void X4_carries_one_intent_with_its_profile()
    {
        var file = PdfSample.WriteReadable(PdfSample.X4, Page());
        Assert.Single(Regex.Matches(file, "/S /GTS_PDFX\n"));
        Assert.Contains("/OutputConditionIdentifier (CGATS TR 002)\n", file, StringComparison.Ordinal);
        Assert.Contains("/RegistryName (http://www.color.org)\n", file, StringComparison.Ordinal);
        var profile = Regex.Match(file, @"/DestOutputProfile (\d+) 0 R").Groups[1].Value;
        var stream = Regex.Match(
            file, $@"\n{profile} 0 obj\n<<\n  /N 4\n  /Filter /ASCIIHexDecode\n  /Length \d+\n>>\nstream\n([0-9A-F\n]+)>\nendstream");
        var embedded = Convert.FromHexString(stream.Groups[1].Value.Replace("\n", string.Empty, StringComparison.Ordinal));
        Assert.Equal(File.ReadAllBytes(Path.Combine(TestPaths.Root, "profiles/newsprint-tr002.icc")), embedded);
    }

    [Fact]
    public void X1a_names_a_registered_condition_and_needs_no_profile()
    {
        var file = PdfSample.WriteReadable(PdfSample.X1a, Page());
        Assert.Contains("/OutputConditionIdentifier (CGATS TR 002)\n", file, StringComparison.Ordinal);
        Assert.Contains("/RegistryName (http://www.color.org)\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("DestOutputProfile", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_without_a_registered_name_says_so_by_naming_no_registry()
    {
        var own = PdfSample.X4 with { Condition = PdfSample.Newsprint with { Identifier = "Plant 3", Info = "Our coldset" } };
        var file = PdfSample.WriteReadable(own, Page());
        Assert.Contains("/OutputConditionIdentifier (Plant 3)\n  /OutputCondition (Our coldset)\n  /Info (Our coldset)\n", file,
            StringComparison.Ordinal);
        Assert.DoesNotContain("RegistryName", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_standard_without_what_it_needs_is_misuse()
    {
        void Refuse(PdfDocumentOptions options) =>
            Assert.Throws<ArgumentException>(() => PdfDocumentWriter.Write([Page()], options, Stream.Null, new DiagnosticBag()));
        Refuse(PdfSample.X4 with { Condition = null });
        Refuse(PdfSample.X4 with { Condition = PdfSample.Newsprint with { Profile = null } });
        Refuse(PdfSample.X1a with { Condition = new OutputCondition("Plant 3", "unregistered", null) });
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void Info_and_metadata_say_the_same(PdfStandard standard)
    {
        var written = new DateTime(2026, 1, 19, 22, 5, 7, DateTimeKind.Utc);
        using var pdf = PdfDocument.Open(PdfSample.Write(Of(standard) with { Written = written }, Page()));
        Assert.True(pdf.TryGetXmpMetadata(out var metadata));
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(metadata.GetXmlBytes()));
        string Value(string name) => xmp.Descendants().Single(e => e.Name.LocalName == name).Value;
        Assert.Equal(pdf.Information.Title, Value("title"));
        Assert.Equal("D:20260119220507Z", pdf.Information.CreationDate);
        foreach (var date in new[] { "CreateDate", "ModifyDate", "MetadataDate" }) Assert.Equal("2026-01-19T22:05:07Z", Value(date));
        Assert.Equal("False", Value("Trapped"));
        Assert.Matches("^uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", Value("DocumentID"));
        Assert.Equal("1", Value("VersionID"));
        Assert.Equal("default", Value("RenditionClass"));
        var version = xmp.Descendants().Single(e => e.Name.LocalName == "GTS_PDFXVersion");
        var info = PdfSample.WriteReadable(Of(standard), Page());
        Assert.Contains("/Trapped /False\n", info, StringComparison.Ordinal);
        if (standard == PdfStandard.X4)
        {
            Assert.Equal(("http://www.npes.org/pdfx/ns/id/", "PDF/X-4"), (version.Name.NamespaceName, version.Value));
            Assert.DoesNotContain("/GTS_PDFXVersion", info, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains("/GTS_PDFXVersion (PDF/X-1a:2003)\n", info, StringComparison.Ordinal);
            Assert.Equal("PDF/X-1a:2003", version.Value);
        }
    }

    [Fact]
    public void The_document_id_follows_the_content()
    {
        static string Id(PageDisplayList page) =>
            Regex.Match(PdfSample.WriteReadable(PdfSample.X4, page), "DocumentID>uuid:([^<]+)<").Groups[1].Value;
        var (first, second) = (Page(), PdfSample.Page(PdfSample.Run(_song, "另一版")));
        Assert.Equal(Id(first), Id(first));
        Assert.NotEqual(Id(first), Id(second));
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void Nothing_forbidden_is_in_a_file(PdfStandard standard)
    {
        var file = PdfSample.WriteReadable(Of(standard), Page());
        Assert.DoesNotMatch(
            new Regex(
                "/(Encrypt|JavaScript|JS|AA|OpenAction|Annots|EmbeddedFiles|AcroForm|OCProperties|SMask|CA|ca|BM|Group|TR2?|HTP|BG2?|UCR2?|"
                    + "Alternates|OPI|Ref|PS|LZWDecode|DeviceRGB|CalRGB|Lab|ICCBased|ArtBox|CropBox)\\b"),
            file);
        Assert.DoesNotMatch(new Regex("\\d (rg|RG|g|G)\n"), file);
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void Four_programs_read_a_file_without_a_word(PdfStandard standard)
    {
        var pdf = PdfSample.Write(Of(standard), Page(), Page());
        Assert.Contains(
            "No syntax or stream encoding errors found", OutsideTool.Run(pdf, "qpdf", "--check", "{}"), StringComparison.Ordinal);
        Assert.Empty(OutsideTool.Run(pdf, "gs", "-q", "-dBATCH", "-dNOPAUSE", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", "{}"));
        OutsideTool.Run(pdf, "mutool", "draw", "-q", "-F", "txt", "{}");
        Assert.Contains("PDF version", OutsideTool.Run(pdf, "pdfinfo", "-box", "{}"), StringComparison.Ordinal);
        Assert.Equal("版面版面", OutsideTool.PopplerText(pdf));
    }

    [Fact]
    public void Ghostscript_takes_the_embedded_profile_as_its_press()
    {
        // Solid black through the profile's own tables to Lab and back to light: dark grey, as newsprint black is, not 0.
        var pdf = PdfSample.Write(PdfSample.X4, PdfSample.Page(PdfSample.Box(0, 0, 200_000, 100_000, Ink.SolidBlack)));
        var target = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ppm");
        try
        {
            OutsideTool.Run(pdf, "gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=ppmraw", "-dUsePDFX3Profile", "-dRenderIntent=1", "-r72",
                $"-sOutputFile={target}", "{}");
            var pixel = File.ReadAllBytes(target)[^3..];
            Assert.All(pixel, value => Assert.InRange(value, 20, 110));
        }
        finally
        {
            File.Delete(target);
        }
    }

    private static PdfDocumentOptions Of(PdfStandard standard) => standard switch
    {
        PdfStandard.X4 => PdfSample.X4,
        PdfStandard.X1a => PdfSample.X1a,
        _ => new PdfDocumentOptions(),
    };

    private PageDisplayList Page() => PdfSample.Page(
        PdfSample.Box(0, 0, 50_000, 10_000, new Ink(0, 1000, 850, 50)), PdfSample.Run(_song, "版面"));
}
