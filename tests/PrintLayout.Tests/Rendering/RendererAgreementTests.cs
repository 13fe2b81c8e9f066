using PrintLayout.Cli.Runs;
using PrintLayout.Production.Requests;
using SkiaSharp;

namespace PrintLayout.Tests.Rendering;

/// <summary>The PDF drawn by Poppler and the proof drawn by Skia must be the same page.</summary>
[Slow]
public sealed class RendererAgreementTests(DrawnByPoppler drawn) : IClassFixture<DrawnByPoppler>
{
    /// <summary>Three rows of the grid, so that a square in a story always holds lines of it.</summary>
    private const int Side = 36;

    /// <summary>
    /// Greys of 255. Both draw the area that an outline covers, so what differs after averaging is rounding and the width of
    /// hairlines; 1.2 is seen. Text a quarter too pale, as Skia's gamma for screens makes it, gave 5.4.
    /// </summary>
    private const double MostDifference = 2;

    /// <summary>Hairlines that meet give 9. Body text covers a fifth of its square, so text that is not there gives 45 and more.</summary>
    private const double MostInSquare = 15;

    /// <summary>The smallest story of the page: a check that sees it missing sees any other.</summary>
    private const string SmallestStory = "hisense";

    [Fact]
    public void Poppler_and_Skia_draw_the_same_page()
    {
        var (page, proof) = (drawn.Page, GreyPicture.OfPng(drawn.Seed.Png));
        // 390 × 540 mm are 1105.5 × 1530.7 points; a program may round a broken pixel up or down.
        Assert.InRange(proof.Width, 1105, 1106);
        Assert.InRange(proof.Height, 1530, 1531);
        Assert.InRange(page.Width - proof.Width, -1, 1);
        Assert.InRange(page.Height - proof.Height, -1, 1);
        Assert.InRange(page.MeanDifference(proof), 0, MostDifference);
        Assert.InRange(page.WorstSquare(proof, Side), 0, MostInSquare);
    }

    [Fact]
    public void A_line_wiped_out_of_the_proof_is_noticed()
    {
        using var proof = SKBitmap.Decode(drawn.Seed.Png);
        using (var canvas = new SKCanvas(proof))
        using (var white = new SKPaint { Color = SKColors.White })
            canvas.DrawRect(60, 900, 110, 36, white);
        using var png = proof.Encode(SKEncodedImageFormat.Png, 100);
        Assert.True(drawn.Page.WorstSquare(GreyPicture.OfPng(png.ToArray()), Side) > MostInSquare);
    }

    [Fact]
    public void A_page_without_its_smallest_story_is_noticed()
    {
        var without = GreyPicture.OfPng(WithoutStory(SmallestStory));
        Assert.True(drawn.Page.MeanDifference(without) > MostDifference);
        Assert.True(drawn.Page.WorstSquare(without, Side) > 2 * MostInSquare);
    }

    /// <summary>The proof of the sample page when one of its stories is taken off it.</summary>
    private static byte[] WithoutStory(string story)
    {
        var root = Directory.CreateTempSubdirectory("printlayout-").FullName;
        try
        {
            CopyFiles("layouts", root);
            CopyFiles("seeds/a2", root);
            File.WriteAllText(Path.Combine(root, "printlayout.yaml"), "{}\n");
            Edit(Path.Combine(root, "seeds/a2/edition.yaml"), text => string.Concat(text.Split($"      - articles/{story}.md\n")));
            const string Module = "  - article: ";
            Edit(Path.Combine(root, "layouts/a2.yaml"), text => string.Join(
                Module, text.Split(Module).Where(module => !module.StartsWith(story, StringComparison.Ordinal))));
            using var output = new StringWriter();
            using var errors = new StringWriter();
            var settings = new RenderRequest(
                [Path.Combine(root, "seeds/a2/edition.yaml")], Path.Combine(root, "out"), SeedRendering.Ppi, TestFonts.Bundled);
            Assert.True(new RenderRun(settings, output, errors).Execute() == 0, errors.ToString());
            Assert.Contains("A2: 4 stories, ", errors.ToString(), StringComparison.Ordinal);
            return File.ReadAllBytes(Path.Combine(root, "out", "A2.png"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void CopyFiles(string folder, string root)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(TestPaths.Root, folder), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(root, Path.GetRelativePath(TestPaths.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static void Edit(string file, Func<string, string> change)
    {
        var before = File.ReadAllText(file);
        var after = change(before);
        Assert.NotEqual(before, after);
        File.WriteAllText(file, after);
    }
}
