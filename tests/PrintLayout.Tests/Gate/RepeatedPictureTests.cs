using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate;
using SkiaSharp;

namespace PrintLayout.Tests.Gate;

public sealed class RepeatedPictureTests
{
    private const string Figure = "figures: [{ kind: photo, image: ";

    public static TheoryData<string> Changes => ["same", "scaled", "compressed", "cropped", "cropped at one side", "as png"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_picture_that_is_there_twice_is_found(string change)
    {
        using var whole = Scene(1);
        using var paper = Paper(Jpeg(whole, 92), Changed(whole, change));
        var found = paper.AssertOne(DiagnosticCodes.PictureTwice);
        Assert.EndsWith("two.md", found.Span.File, StringComparison.Ordinal);
        Assert.Contains(change == "same" ? "is the same as" : "is nearly the same as", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Two_pictures_of_one_place_are_two(int moment)
    {
        using var one = Scene(1);
        using var other = Scene(moment);
        using var paper = Paper(Jpeg(one, 92), Jpeg(other, 92));
        paper.AssertNone(DiagnosticCodes.PictureTwice);
    }

    [Fact]
    public void Even_pictures_are_not_taken_for_each_other()
    {
        using var one = Plain(200);
        using var other = Plain(198);
        using var paper = Paper(Jpeg(one, 92), Jpeg(other, 92));
        paper.AssertNone(DiagnosticCodes.PictureTwice);
    }

    [Fact]
    public void A_picture_of_the_last_days_is_found_and_a_portrait_of_them_is_not()
    {
        using var scene = Scene(1);
        using var face = Scene(9);
        using var paper = Paper(Jpeg(scene, 92), Jpeg(face, 92));
        paper.Plan = "gate: { archive: archive.txt }\n";
        paper.EditionDate = "2026-11-26";
        Assert.Empty(GateRun.Record(paper.Judge()));
        paper.EditionDate = "2026-11-28";
        paper.Write("one.jpg", Changed(scene, "cropped"));
        paper.Write("two.md", $"---\nheadline: 二\nfigures: [{{ kind: portrait, image: two.jpg }}]\n---\n\n文。\n");
        var found = paper.AssertOne(DiagnosticCodes.PictureAgain);
        Assert.Contains("2026-11-26 on page A1, with one, nearly the same", found.Message, StringComparison.Ordinal);
    }

    private static GateFolder Paper(byte[] one, byte[] two)
    {
        var paper = new GateFolder().Story("A1", "one", "一", "文。", Figure + "one.jpg }]\n")
            .Story("A2", "two", "二", "文。", Figure + "two.jpg }]\n");
        return paper.Write("one.jpg", one).Write("two.jpg", two);
    }

    private static byte[] Changed(SKBitmap whole, string change)
    {
        var (width, height) = (whole.Width, whole.Height);
        switch (change)
        {
            case "scaled":
                var fine = new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear);
                using (var small = whole.Resize(new SKSizeI(width * 2 / 5, height * 2 / 5), fine)) return Jpeg(small, 90);
            case "compressed":
                return Jpeg(whole, 25);
            case "cropped":
                return Cut(whole, new SKRectI(width * 3 / 100, height * 2 / 100, width * 96 / 100, height * 97 / 100));
            case "cropped at one side":
                return Cut(whole, new SKRectI(0, 0, width * 94 / 100, height));
            case "as png":
                using (var image = SKImage.FromBitmap(whole)) return image.Encode(SKEncodedImageFormat.Png, 100).ToArray();
            default:
                return Jpeg(whole, 92);
        }
    }

    private static byte[] Cut(SKBitmap whole, SKRectI part)
    {
        using var cut = new SKBitmap();
        Assert.True(whole.ExtractSubset(cut, part));
        using var copy = cut.Copy();
        return Jpeg(copy, 85);
    }

    private static byte[] Jpeg(SKBitmap picture, int quality)
    {
        using var image = SKImage.FromBitmap(picture);
        return image.Encode(SKEncodedImageFormat.Jpeg, quality).ToArray();
    }

    private static SKBitmap Plain(byte grey)
    {
        var bitmap = new SKBitmap(300, 200);
        bitmap.Erase(new SKColor(grey, grey, grey));
        return bitmap;
    }

    /// <summary>A street with houses: the houses and the sky stay, people and cars are elsewhere at each moment.</summary>
    private static SKBitmap Scene(int moment)
    {
        var bitmap = new SKBitmap(600, 400);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(new SKColor(170, 200, 230));
        using var paint = new SKPaint();
        void Box(int x, int y, int width, int height, byte red, byte green, byte blue)
        {
            paint.Color = new SKColor(red, green, blue);
            canvas.DrawRect(x, y, width, height, paint);
        }

        Box(0, 280, 600, 120, 90, 90, 95);
        Box(20, 90, 130, 200, 150, 110, 80);
        Box(170, 130, 90, 160, 200, 190, 170);
        Box(400, 60, 160, 230, 120, 70, 60);
        for (var window = 0; window < 12; window++) Box(410 + (window % 4 * 38), 80 + (window / 4 * 60), 20, 30, 240, 230, 150);
        var seed = (uint)moment * 2_654_435_761;
        for (var body = 0; body < 9; body++)
        {
            seed = (seed * 1_664_525) + 1_013_904_223;
            var (x, tall) = ((int)(seed >> 8) % 560, 60 + ((int)(seed >> 20) % 90));
            Box(Math.Abs(x), 380 - tall, 34, tall, (byte)(seed >> 3), (byte)(seed >> 11), (byte)(seed >> 19));
        }

        return bitmap;
    }
}
