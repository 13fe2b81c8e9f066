using PrintLayout.Diagnostics;
using PrintLayout.Pdf.Standards;
using PrintLayout.Production.Faces;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Rendering;

/// <summary>Faces that do not come with the program, by <c>--font-path</c>.</summary>
[Slow]
public sealed class OwnFaceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("faces-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The body of the sample page from Debian's fonts-noto-cjk, a collection of CFF faces, in both standards.</summary>
    [Theory]
    [InlineData(PdfStandard.X4)]
    [InlineData(PdfStandard.X1a)]
    public void The_sample_page_set_from_a_collection_is_sound_and_reads_as_the_manuscript(PdfStandard standard)
    {
        SystemFaces.Require(SystemFaces.NotoSerif);
        Manifest("{ file: NotoSerifCJK-Regular.ttc, index: 2 }", "body: [Own]");
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var settings = new PrintLayout.Production.Requests.RenderRequest(
            [SeedRendering.Edition], Path.Combine(_folder, "out"), 36, TestFonts.Bundled with { Folders = [_folder, SystemFaces.NotoFolder] })
        { Standard = standard };
        Assert.True(new PrintLayout.Cli.Runs.RenderRun(settings, output, errors).Execute() == 0, errors.ToString());
        var pdf = File.ReadAllBytes(Path.Combine(_folder, "out", "A2.pdf"));
        Assert.InRange(pdf.Length, 100_000, 450 * 1024);
        Assert.Matches("NotoSerifCJKsc-Regular-Identity-H +CID Type 0C", OutsideTool.Run(pdf, "pdffonts", "{}"));
        OutsideTool.Run(pdf, "qpdf", "--check", "{}");
        var expected = SeedPageTests.ExpectedText();
        Assert.Equal(expected, OutsideTool.PopplerText(pdf));
        Assert.Equal(expected, OutsideTool.MuPdfText(pdf));
        var plates = Plates.Of(pdf, 72);
        Assert.Equal(["Black"], plates.Names.Where(plates.HasInk));
    }

    [Fact]
    public void A_file_that_the_manifest_names_is_found_in_the_folder()
    {
        using var edition = new SmallEdition().Write("printlayout.yaml", "fonts: fonts.yaml\n").Write("fonts.yaml", ManifestOf("{ file: NotoSerifSC-Regular.ttf }", AllRoles));
        Assert.Equal(4, edition.Render());
        Assert.Contains("PL2001", edition.Messages, StringComparison.Ordinal);
        var code = edition.Render(settings => settings with { Fonts = settings.Fonts with { Folders = [_folder, Path.Combine(TestPaths.Root, "fonts")] } });
        Assert.True(code == 0, edition.Messages);
    }

    [Fact]
    public void The_faces_of_a_folders_manifest_go_before_those_of_the_role()
    {
        File.Copy(TestPaths.Font("LXGWWenKai-Regular.ttf"), Path.Combine(_folder, "own.ttf"));
        Manifest("{ file: own.ttf }", "body: [Own]\n  latin: [Own]");
        using var fonts = Open(_folder, out var findings);
        Assert.Empty(findings);
        Assert.Equal(
            ["LXGWWenKai-Regular", "NotoSerifSC-Regular", "LXGWWenKai-Regular", "NotoSansSC-Regular"],
            fonts!.Resolve("body")!.Faces.Select(face => face.Name));
        Assert.Equal("NotoSerifSC-Black", fonts.Resolve("headline")!.Primary.Name);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error()
    {
        using var fonts = Open(Path.Combine(_folder, "nowhere"), out var findings);
        Assert.Null(fonts);
        Assert.Equal(DiagnosticCodes.FontUnusable, Assert.Single(findings).Code);
    }

    private const string AllRoles = "body: [Own]\n  headline: [Own]\n  headline-bold: [Own]\n  hei: [Own]\n  hei-bold: [Own]\n  kai: [Own]\n  latin: [Own]";

    private static string ManifestOf(string face, string roles) => $"faces:\n  Own: {face}\nroles:\n  {roles}\n";

    private static PrintLayout.Fonts.FontLibrary? Open(string folder, out DiagnosticBag findings) =>
        FontOpening.Open(TestFonts.Bundled with { Folders = [folder] }, findings = [], PrintLayout.Sources.LayoutLimits.Default);

    private void Manifest(string face, string roles) => File.WriteAllText(Path.Combine(_folder, "fonts.yaml"), ManifestOf(face, roles));
}
