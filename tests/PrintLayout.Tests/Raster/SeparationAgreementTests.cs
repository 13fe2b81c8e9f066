using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.PdfText.Placing;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Plates;
using PrintLayout.Raster.Separations;
using PrintLayout.Sources;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Raster;

/// <summary>Our plates of real pages have the ink that Ghostscript finds in their press files.</summary>
[Slow]
public sealed class SeparationAgreementTests
{
    private const int Ppi = 72;
    private const double Most = 0.02;

    /// <summary>
    /// Ghostscript inks a dot that a fill touches anywhere, so at 1200 dots an inch thin rules get some per cent too much. Dots are as
    /// small as it can make them.
    /// </summary>
    private const int Fineness = 8;

    private static readonly MagickImageDecoder Decoder = new();

    [Theory]
    [InlineData("seeds/a2", "A2", 150)]
    [InlineData("layouts/gallery", "G1", 150)]
    [InlineData("layouts/gallery", "G2", 150)]
    [InlineData("layouts/gallery", "G3", 150)]
    [InlineData("layouts/gallery", "G4", 150)]
    [InlineData("layouts/gallery", "G5", 150)]
    [InlineData("layouts/gallery", "G6", 150)]
    [InlineData("layouts/gallery", "G7", 150)]
    [InlineData("layouts/gallery", "G8", 150)]
    [InlineData("layouts/gallery", "G9", 150)]
    [InlineData("layouts/gallery", "G10", 300)]
    [InlineData("layouts/gallery", "G21", 150)]
    [InlineData("layouts/gallery", "G22", 150)]
    public void The_mean_ink_of_each_plate_and_the_largest_sum_are_those_of_ghostscript(string folder, string name, int ppi)
    {
        using var edition = EditionRenderer.Render(
            Path.Combine(TestPaths.Root, folder, "edition.yaml"), TestFonts.Bundled, LayoutLimits.Default);
        var page = edition.Pages.Single(made => made.Name == name).Made!.Page;
        var profile = PdfSample.Newsprint.Profile!.Bytes.ToArray();
        var options = new SeparationOptions(Ppi) { OutputProfile = profile, LaysOnPaper = true, ImagePpi = PdfImageOptions.DefaultPpi };
        var documents = new PdfDocumentReader { Pictures = new PlatePictures(Decoder, profile) };
        var ours = Separated.Of(page, options, Decoder, documents: documents);
        Assert.Empty(ours.Findings);
        var press = PdfSample.X1a with { Images = new PdfImageOptions(Decoder) { OutputProfile = profile, Documents = documents } };
        using var pdf = new MemoryStream();
        Assert.True(PdfDocumentWriter.Write([page], press, pdf, new DiagnosticBag()));
        var theirs = Plates.Of(pdf.ToArray(), ppi, Fineness);
        Assert.True(ours.MeanOf("Black") > 10, "the page has type");
        foreach (var plate in ours.Names.Where(plate => plate != "ink"))
        {
            var mean = theirs.MeanOf(plate);
            Assert.InRange(ours.MeanOf(plate), mean * (1 - Most), (mean + theirs.RoundingOf(plate)) * (1 + Most));
        }

        Assert.InRange(ours.MostInk, theirs.MostInk * (1 - Most), theirs.MostInk * (1 + Most));
    }
}
