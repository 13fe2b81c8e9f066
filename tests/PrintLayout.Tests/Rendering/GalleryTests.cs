using PrintLayout.Cli;

namespace PrintLayout.Tests.Rendering;

/// <summary>
/// The gallery of module forms against small pictures of its pages, which were looked at when they were taken
/// (layouts/gallery/reference; see the README there for how).
/// </summary>
public sealed class GalleryTests : IDisposable
{
    private const int Ppi = 40;

    // The references hold 32 greys, so a page differs a little from its own.
    private const double MostInTheMean = 2;
    private const double MostInASquare = 6;
    private const int Square = 24;
    private readonly string _output = Directory.CreateTempSubdirectory("printlayout-").FullName;

    [Fact]
    public void Every_form_looks_as_it_did_when_it_was_approved()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var settings = new RenderSettings(
            [Path.Combine(TestPaths.Root, "layouts/gallery/edition.yaml")], _output, Ppi, TestFonts.Bundled);
        Assert.Equal(0, new RenderRun(settings, output, errors).Execute());
        Assert.All(["G1", "G2", "G3"], page =>
        {
            var now = GreyPicture.OfPng(File.ReadAllBytes(Path.Combine(_output, page + ".png")));
            var then = GreyPicture.OfPng(File.ReadAllBytes(Path.Combine(TestPaths.Root, "layouts/gallery/reference", page + ".png")));
            Assert.Equal((then.Width, then.Height), (now.Width, now.Height));
            Assert.InRange(then.MeanDifference(now), 0, MostInTheMean);
            Assert.InRange(then.WorstSquare(now, Square), 0, MostInASquare);
        });
    }

    public void Dispose() => Directory.Delete(_output, recursive: true);
}
