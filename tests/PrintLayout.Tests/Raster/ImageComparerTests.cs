using CsCheck;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Raster.Comparison;
using PrintLayout.Raster.Png;
using PrintLayout.Tests.Pages;

namespace PrintLayout.Tests.Raster;

/// <summary>What the comparer must see on a newspaper page, and what it must not see.</summary>
[Slow]
public sealed class ImageComparerTests(SeedPages seeds) : IClassFixture<SeedPages>
{
    [Theory]
    [InlineData(72)]
    [InlineData(100)]
    [InlineData(150)]
    public void A_lost_comma_is_caught_and_found(int ppi)
    {
        var (page, place) = WithoutComma(seeds.A2);
        var comparison = ImageComparer.Compare(Draw(seeds.A2, ppi), Draw(page, ppi));

        Assert.Equal(ImageDifferences.Places, comparison.Differences);
        var found = Assert.Single(comparison.Places);
        var (x, y) = (place.X.Milli * ppi / 72_000, place.Y.Milli * ppi / 72_000);
        Assert.InRange(x, found.X - 9 * ppi / 72, found.Right);
        Assert.InRange(y, found.Y - 4, found.Bottom + 4);
        // A comma: the picture as a whole stays what it was.
        Assert.InRange(comparison.Similarity, 999_000, 999_999);
        Assert.InRange(comparison.WorstSimilarity, 0, 800_000);
        Assert.InRange(comparison.DifferingShare, 1, 50);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(-1, -1)]
    public void A_shift_by_one_pixel_is_caught(int right, int down)
    {
        var page = Draw(seeds.A2, 100);
        var comparison = ImageComparer.Compare(page, Moved(page, right, down));
        Assert.True(comparison.Differences.HasFlag(ImageDifferences.Places));
        Assert.True(comparison.ChangedPixels > 10_000, comparison.ToString());
    }

    [Fact]
    public void One_line_shifted_by_one_pixel_is_caught_where_it_is()
    {
        // A line of the page moves by 0.72 pt: a pixel at 100 ppi.
        var at = seeds.A2.Items.Select((item, i) => (item, i))
            .Where(p => p.item is GlyphRun { Role: ItemRole.Body, Text.Length: > 8 }).ElementAt(40).i;
        var run = (GlyphRun)seeds.A2.Items[at];
        var moved =
            seeds.A2 with { Items = seeds.A2.Items.SetItem(at, run with { Origin = run.Origin with { X = run.Origin.X + new Pt(720) } }) };
        var comparison = ImageComparer.Compare(Draw(seeds.A2, 100), Draw(moved, 100));
        Assert.Equal(ImageDifferences.Places, comparison.Differences);
        Assert.InRange(Assert.Single(comparison.Places).Height, 3, 16);
    }

    [Theory]
    [InlineData(80, 100)]
    [InlineData(100, 80)]
    [InlineData(0, 20)]
    public void A_changed_tint_is_caught(int before, int after)
    {
        // 8 % of black is a level of 235, 10 % is 230: less than the eight levels that make a pixel differ.
        var (old, now) = (Draw(Tinted(before), 100), Draw(Tinted(after), 100));
        var comparison = ImageComparer.Compare(old, now);
        Assert.Equal(ImageDifferences.Places, comparison.Differences);
        Assert.Equal(0, comparison.DifferingPixels);
        var place = Assert.Single(comparison.Places);

        // The tint of 80 by 40 pt from 20, 20 is 111 by 56 pixels at 28, 28; four pixels of its edge, as far as the smoothing reaches, may
        // count as antialiasing.
        Assert.InRange(place.X, 27, 32);
        Assert.InRange(place.Right, 134, 140);
    }

    [Fact]
    public void A_changed_hue_of_one_lightness_is_caught()
    {
        var (old, now) = (Flat(200, 120, 120), Flat(140, 151, 120));
        Assert.Equal(ImageDifferences.Places, ImageComparer.Compare(old, now).Differences);
        Assert.Equal(1_000_000, ImageComparer.Compare(old, now).Similarity);
    }

    [Theory]
    [InlineData(72)]
    [InlineData(100)]
    [InlineData(200)]
    public void Edges_a_quarter_of_a_pixel_further_are_antialiasing(int ppi)
    {
        // All type and all rules a quarter of a pixel to the right and down: what another program's rounding does at most.
        var quarter = new Pt(72_000 / ppi / 4);
        var moved = seeds.A2 with { Items = [.. seeds.A2.Items.Select(item => Moved(item, quarter))] };
        var comparison = ImageComparer.Compare(Draw(seeds.A2, ppi), Draw(moved, ppi));
        Assert.True(comparison.IsAlike, comparison.ToString());
        Assert.True(comparison.DifferingPixels > 10_000, comparison.ToString());
    }

    [Fact]
    public void Noise_of_a_few_levels_at_edges_is_antialiasing()
    {
        var page = Draw(seeds.A2, 100);
        var samples = page.Samples.ToArray();
        for (var i = 0; i < samples.Length; i++)
        {
            // A fixed scatter of −6 to 6 on every grey that is neither paper nor solid ink.
            if (samples[i] is > 20 and < 235) samples[i] = (byte)(samples[i] + (i * 7919L % 13) - 6);
        }

        var comparison = ImageComparer.Compare(page, PixelImage.OfRgb(page.Width, page.Height, samples));
        Assert.True(comparison.IsAlike, comparison.ToString());
        Assert.Equal(6, comparison.MaximumDifference);
        Assert.Equal(0, comparison.DifferingPixels);
        Assert.False(comparison.IsIdentical);
    }

    [Fact]
    public void A_page_is_identical_with_itself_under_every_tolerance()
    {
        var page = Draw(seeds.TabloidFront, 72);
        foreach (var tolerance in new[] { ImageTolerance.Default, ImageTolerance.Exact })
        {
            var comparison = ImageComparer.Compare(page, Draw(seeds.TabloidFront, 72), tolerance);
            Assert.True(comparison.IsIdentical && comparison.IsAlike);
            Assert.Equal((0, 0L, 0L, 1_000_000, 1_000_000), (comparison.MaximumDifference, comparison.DifferingPixels,
                comparison.ChangedPixels, comparison.Similarity, comparison.WorstSimilarity));
            Assert.Empty(comparison.Places);
        }
    }

    [Fact]
    public void Exact_sees_a_single_level()
    {
        var comparison = ImageComparer.Compare(Flat(200, 200, 200), WithPixel(Flat(200, 200, 200), 17, 33, 201), ImageTolerance.Exact);
        Assert.Equal((1, 1L), (comparison.MaximumDifference, comparison.DifferingPixels));
        Assert.True(comparison.Differences.HasFlag(ImageDifferences.Share));
    }

    [Fact]
    public void Another_size_is_a_finding_and_what_lies_beyond_is_a_place()
    {
        var (old, now) = (PixelImage.OfRgb(40, 30, White(40 * 30)), PixelImage.OfRgb(40, 33, White(40 * 33)));
        var comparison = ImageComparer.Compare(old, now);
        Assert.Equal(ImageDifferences.Size | ImageDifferences.Places, comparison.Differences);
        Assert.Equal([new PixelRect(0, 30, 40, 3)], comparison.Places);
        Assert.Equal(120, comparison.ChangedPixels);
        Assert.StartsWith("40 × 30 pixels became 40 × 33: ", comparison.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_says_every_number_and_every_limit()
    {
        var now = WithBlock(Flat(200, 200, 200), 16, 32);
        var tolerance = new ImageTolerance { MaximumDifferingShare = 50, MaximumChangedPixels = 0, MinimumSimilarity = 999_999 };
        var comparison = ImageComparer.Compare(Flat(200, 200, 200), now, tolerance);
        Assert.Equal(ImageDifferences.Places | ImageDifferences.Share | ImageDifferences.Similarity, comparison.Differences);

        // 8 × 8 pixels of 64 × 64.
        Assert.Matches(
            @"^64 × 64 pixels: \d+ pixels in 1 places changed beyond 4 levels and an edge shift of 0\.7 pixel \(at most 0\); "
                + @"largest difference 200 of 255; 0\.015625 of pixels differ by more than 8 levels \(at most 0\.00005\); "
                + @"similarity 0\.\d+ \(at least 0\.999999\), at worst 0\.\d+$",
            comparison.ToString());
    }

    [Fact]
    public void Similarity_is_that_of_the_paper_by_another_way_of_counting() =>
        Gen.Byte.Array[64].Select(Gen.Byte.Array[64]).Sample((a, b) =>
        {
            // One window: means, variances and covariance of the definition, in doubles.
            var (x, y) = (a.Average(v => v), b.Average(v => v));
            var (xx, yy) = (a.Average(v => (v - x) * (v - x)), b.Average(v => (v - y) * (v - y)));
            var xy = a.Zip(b, (p, q) => (p - x) * (q - y)).Average();
            const double C1 = 0.01 * 255 * 0.01 * 255, C2 = 0.03 * 255 * 0.03 * 255;
            var expected = (2 * x * y + C1) * (2 * xy + C2) / ((x * x + y * y + C1) * (xx + yy + C2));

            var comparison = ImageComparer.Compare(Grey(a), Grey(b));
            Assert.InRange(comparison.Similarity, expected * 1e6 - 2, expected * 1e6 + 2);
            Assert.Equal(comparison.Similarity, comparison.WorstSimilarity);
        });

    [Fact]
    public void The_difference_picture_shows_old_in_red_new_in_blue_and_frames_the_place()
    {
        var old = WithBlock(Flat(255, 255, 255), 10, 10);
        var now = WithBlock(Flat(255, 255, 255), 40, 40);
        var picture = DifferencePicture.Of(old, now, ImageComparer.Compare(old, now));
        Assert.Equal((204, 20, 20), Rgb(picture, 12, 12));
        Assert.Equal((0, 72, 208), Rgb(picture, 42, 42));
        Assert.Equal((255, 255, 255), Rgb(picture, 60, 5));
        Assert.Contains(Enumerable.Range(0, 64), x => Rgb(picture, x, 12) == (255, 140, 0));
    }

    [Fact]
    public void A_picture_comes_back_from_its_png()
    {
        var page = Draw(seeds.TabloidFront, 50);
        using var file = new MemoryStream();
        page.WritePng(file, 50);
        Assert.Equal(page.Samples, PixelImage.TryDecode(file.ToArray())!.Samples);
        Assert.Null(PixelImage.TryDecode("no picture"u8));
        Assert.Null(PixelImage.TryDecode(file.ToArray().AsSpan(0, (int)file.Length / 2)));
    }

    private static PixelImage Draw(PageDisplayList page, int ppi) => PixelImage.TryDecode(Picture.Bytes(page, ppi))!;

    private static (PageDisplayList Page, PtPoint Place) WithoutComma(PageDisplayList page)
    {
        var at = page.Items.Select((item, i) => (item, i))
            .First(p => p.item is GlyphRun { Role: ItemRole.Body } run && run.Text.Contains('，', StringComparison.Ordinal)).i;
        var run = (GlyphRun)page.Items[at];
        var comma = run.Glyphs.First(glyph => glyph.TextLength > 0 && run.Text[glyph.TextStart] == '，');
        var place = new PtPoint(run.Origin.X + comma.X, run.Origin.Y + comma.Y);
        return (page with { Items = page.Items.SetItem(at, run with { Glyphs = run.Glyphs.Remove(comma) }) }, place);
    }

    private static DisplayItem Moved(DisplayItem item, Pt by) => item switch
    {
        GlyphRun run => run with { Origin = new PtPoint(run.Origin.X + by, run.Origin.Y + by) },
        FilledRect fill => fill with { Area = fill.Area with { X = fill.Area.X + by, Y = fill.Area.Y + by } },
        StrokedRect frame => frame with { Area = frame.Area with { X = frame.Area.X + by, Y = frame.Area.Y + by } },
        _ => item,
    };

    private static PixelImage Moved(PixelImage image, int right, int down)
    {
        var samples = White(image.Width * image.Height);
        for (var y = Math.Max(0, down); y < Math.Min(image.Height, image.Height + down); y++)
        {
            var row = image.Samples.Slice((y - down) * image.Width * 3, image.Width * 3);
            var to = samples.AsSpan(y * image.Width * 3, image.Width * 3);
            if (right >= 0) row[..^(right * 3)].CopyTo(to[(right * 3)..]);
            else row[(-right * 3)..].CopyTo(to);
        }

        return PixelImage.OfRgb(image.Width, image.Height, samples);
    }

    private static PageDisplayList Tinted(int perMille) =>
        PageSamples.Page(PageSamples.Fill(ItemRole.Background, PageSamples.Rect(20, 20, 80, 40)) with { Ink = Ink.BlackTint(perMille) });

    private static byte[] White(int pixels) => [.. Enumerable.Repeat((byte)255, pixels * 3)];

    private static PixelImage Flat(byte red, byte green, byte blue) =>
        PixelImage.OfRgb(64, 64, [.. Enumerable.Range(0, 64 * 64 * 3).Select(i => (i % 3) switch { 0 => red, 1 => green, _ => blue })]);

    private static PixelImage Grey(byte[] greys) => PixelImage.OfRgb(8, 8, [.. greys.SelectMany(g => new[] { g, g, g })]);

    private static PixelImage WithPixel(PixelImage image, int x, int y, byte grey)
    {
        var samples = image.Samples.ToArray();
        samples.AsSpan((y * image.Width + x) * 3, 3).Fill(grey);
        return PixelImage.OfRgb(image.Width, image.Height, samples);
    }

    private static PixelImage WithBlock(PixelImage image, int left, int top)
    {
        for (var y = top; y < top + 8; y++)
        {
            for (var x = left; x < left + 8; x++) image = WithPixel(image, x, y, 0);
        }

        return image;
    }

    private static (int Red, int Green, int Blue) Rgb(PixelImage image, int x, int y) =>
        (image.Samples[(y * image.Width + x) * 3], image.Samples[(y * image.Width + x) * 3 + 1],
            image.Samples[(y * image.Width + x) * 3 + 2]);
}
