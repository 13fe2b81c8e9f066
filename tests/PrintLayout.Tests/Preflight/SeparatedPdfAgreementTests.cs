using System.Globalization;
using PrintLayout.Production.Editions;
using PrintLayout.Sources;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Preflight;

/// <summary>Plates of finished PDF files are those of Ghostscript's tiffsep.</summary>
[Slow]
public sealed class SeparatedPdfAgreementTests
{
    private const int Fineness = 4;
    private const double Most = 0.02;

    public static TheoryData<string> Samples => [.. SeparationSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_plate_of_a_page_by_hand_is_that_of_ghostscript(string name) =>
        Agree(SeparationSamples.All[name].ToBytes(), isOnePage: true);

    [Fact]
    public void Every_plate_of_our_sample_page_is_that_of_ghostscript()
    {
        using var edition = EditionRenderer.Render(
            Path.Combine(TestPaths.Root, "seeds/a2/edition.yaml"), TestFonts.Bundled, LayoutLimits.Default);
        Agree(PdfSample.Write(PdfSample.X4, edition.Pages.Single().Made!.Page));
    }

    /// <summary>Fonts of TeX: Type 1, CFF by names and by CIDs; programs that are not ours wrote them.</summary>
    [Theory]
    [InlineData("/usr/share/doc/fonts-lmodern/lm-info.pdf")]
    [InlineData("/usr/share/doc/fonts-texgyre/qtm-info.pdf")]
    [InlineData("/usr/share/doc/shared-mime-info/shared-mime-info-spec.pdf")]
    [InlineData("/usr/share/doc/libtasn1-doc/libtasn1.pdf")]
    public void Every_plate_of_documents_of_others_is_that_of_ghostscript(string path)
    {
        Assert.SkipUnless(File.Exists(path), $"{path} is not there");
        Agree(File.ReadAllBytes(path));
    }

    private static void Agree(byte[] pdf, bool isOnePage = false)
    {
        var ours = SeparatedPdfTests.Drawn(pdf);
        var theirs = Plates.Of(pdf, SeparatedPdfTests.Ppi, Fineness, isOnePage);
        foreach (var plate in ours.Plates)
        {
            var difference = theirs.MeanDifference(plate.Name, plate.Amounts, ours.Width);
            Assert.True(difference <= Most, string.Create(CultureInfo.InvariantCulture, $"{plate.Name}: {difference:P2}"));
        }
    }
}
