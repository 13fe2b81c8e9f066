using System.Diagnostics;
using PrintLayout.Tests.Pdf;
using SkiaSharp;

namespace PrintLayout.Tests.Rendering;

/// <summary>The PDF drawn by Poppler and the proof drawn by Skia must be the same page.</summary>
public sealed class RendererAgreementTests(SeedRendering seed) : IClassFixture<SeedRendering>
{
    /// <summary>Side of the squares whose mean grey is compared, in pixels: a row of the grid, so that antialiasing does not count.</summary>
    private const int Tile = 12;

    /// <summary>
    /// Poppler draws a thin rule a whole pixel wide, Skia as wide as it is: 20 grey of a tile, twice that where a frame meets
    /// a rule; 34 is the most seen. Body text covers a quarter of
    /// its tile, so a line that is not there differs by 50 and more.
    /// </summary>
    private const int MostGreyDifference = 42;

    /// <summary>Poppler shows solid black ink as this grey, Skia's proofs as 0.</summary>
    private const int PopplerBlack = 33;

    [Fact]
    public void Poppler_and_Skia_draw_the_same_page()
    {
        using var proof = SKBitmap.Decode(seed.Png);
        using var page = Poppler(seed.Pdf);
        Assert.InRange(Math.Abs(proof.Width - page.Width), 0, 1);
        Assert.InRange(Math.Abs(proof.Height - page.Height), 0, 1);
        Assert.InRange(WorstTile(proof, page), 0, MostGreyDifference);
    }

    [Fact]
    public void A_line_wiped_out_of_the_proof_is_noticed()
    {
        using var proof = SKBitmap.Decode(seed.Png);
        using var page = Poppler(seed.Pdf);
        using (var canvas = new SKCanvas(proof))
        using (var white = new SKPaint { Color = SKColors.White })
            canvas.DrawRect(60, 900, 110, 36, white);
        Assert.True(WorstTile(proof, page) > MostGreyDifference);
    }

    private static SKBitmap Poppler(byte[] pdf)
    {
        OutsideTool.Require("pdftoppm");
        var start = new ProcessStartInfo("pdftoppm", ["-r", "72", "-png", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var writing = Task.Run(() =>
        {
            process.StandardInput.BaseStream.Write(pdf);
            process.StandardInput.Close();
        });
        using var picture = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(picture);
        writing.Wait();
        process.WaitForExit();
        return SKBitmap.Decode(picture.ToArray()) ?? throw new InvalidOperationException("pdftoppm gave no picture");
    }

    private static int WorstTile(SKBitmap proof, SKBitmap poppler)
    {
        var worst = 0;
        for (var y = 0; y + Tile <= Math.Min(proof.Height, poppler.Height); y += Tile)
        {
            for (var x = 0; x + Tile <= Math.Min(proof.Width, poppler.Width); x += Tile)
                worst = Math.Max(worst, Math.Abs(MeanGrey(proof, x, y) - Plain(MeanGrey(poppler, x, y))));
        }

        return worst;
    }

    private static int Plain(int grey) => (grey - PopplerBlack) * 255 / (255 - PopplerBlack);

    private static int MeanGrey(SKBitmap bitmap, int left, int top)
    {
        var sum = 0;
        for (var y = top; y < top + Tile; y++)
        {
            for (var x = left; x < left + Tile; x++)
            {
                var pixel = bitmap.GetPixel(x, y);
                sum += (pixel.Red + pixel.Green + pixel.Blue) / 3;
            }
        }

        return sum / (Tile * Tile);
    }
}
