using CsCheck;
using ImageMagick;
using PrintLayout.Images.Clipping;
using PrintLayout.Images.Headers;

namespace PrintLayout.Tests.Images;

/// <summary>Clipping paths in the heads of pictures.</summary>
public sealed class ClippingPathTests
{
    private static readonly byte[] Jpeg = TestImages.Flat(MagickFormat.Jpeg, 40, 20, 200, 10, 10);
    private static readonly byte[] Triangle = ClipFile.Polygon((0, 0), (1000, 0), (500, 1000));

    [Fact]
    public void A_jpeg_gives_the_path_that_it_names()
    {
        var clip = TestImages.HeaderOf(ClipFile.InJpeg(Jpeg, ClipFile.Resources(Triangle))).Clip!;
        Assert.Equal(("Path 1", null), (clip.Name, clip.Fault));
        Assert.Equal(
            [(0, 0), (ImageClip.Whole, 0), (ImageClip.Whole / 2, ImageClip.Whole)], clip.Contours.Single().Select(knot => knot.At));
    }

    [Fact]
    public void Resources_may_go_on_in_the_next_segment() => Assert.Equal(
        TestImages.HeaderOf(ClipFile.InJpeg(Jpeg, ClipFile.Resources(Triangle))).Clip,
        TestImages.HeaderOf(ClipFile.InJpeg(Jpeg, ClipFile.Resources(Triangle), mostInSegment: 50)).Clip);

    [Fact]
    public void A_tiff_has_it_in_a_tag_and_magick_reads_the_same_path()
    {
        using var image = new MagickImage(TestImages.Flat(MagickFormat.Tiff, 40, 20, 200, 10, 10));
        image.SetProfile(new EightBimProfile(ClipFile.Resources(Triangle)));
        var tiff = image.ToByteArray(MagickFormat.Tiff);
        Assert.Equal(TestImages.HeaderOf(ClipFile.InJpeg(Jpeg, ClipFile.Resources(Triangle))).Clip, TestImages.HeaderOf(tiff).Clip);
        using var read = new MagickImage(ClipFile.InJpeg(Jpeg, ClipFile.Resources(Triangle)));
        var path = Assert.Single(read.Get8BimProfile()!.ClipPaths).Path.CreateNavigator()!.OuterXml;
        // Magick writes the same three corners in pixels.
        Assert.Contains("M 0 0", path, StringComparison.Ordinal);
        Assert.Contains("L 40 0", path, StringComparison.Ordinal);
        Assert.Contains("L 20 20", path, StringComparison.Ordinal);
    }

    [Fact]
    public void Curves_keep_their_control_points()
    {
        byte[] path =
        [
            .. ClipFile.Record(0, 2), .. ClipFile.Knot(1, (100, 200), (300, 400), (500, 600)), .. ClipFile.Knot(2, (0, 0), (1, 1), (2, 2)),
        ];
        var knot = TestImages.HeaderOf(ClipFile.InJpeg(Jpeg, ClipFile.Resources(path))).Clip!.Contours.Single()[0];
        Assert.Equal((100, 200, 300, 400, 500, 600), (
            Mille(knot.Before.X), Mille(knot.Before.Y), Mille(knot.At.X), Mille(knot.At.Y), Mille(knot.Behind.X), Mille(knot.Behind.Y)));

        static int Mille(int number) => (int)((((long)number * 1000) + (ImageClip.Whole / 2)) / ImageClip.Whole);
    }

    [Fact]
    public void A_path_that_is_not_named_as_clipping_path_is_none()
    {
        Assert.Null(TestImages.HeaderOf(Jpeg).Clip);
        Assert.Null(TestImages.HeaderOf(ClipFile.InJpeg(Jpeg, ClipFile.Resources(Triangle, clip: null))).Clip);
        Assert.Null(TestImages.HeaderOf(ClipFile.InJpeg(Jpeg, ClipFile.Resources(Triangle, clip: string.Empty))).Clip);
    }

    [Fact]
    public void Damaged_paths_say_what_is_wrong()
    {
        Assert.Contains("is not there", Fault(Triangle, "Path 2"), StringComparison.Ordinal);
        Assert.Contains("cut off", Fault(Triangle[..^3]), StringComparison.Ordinal);
        Assert.Contains("lacks points", Fault(Triangle[..^26]), StringComparison.Ordinal);
        Assert.Contains("lacks points", Fault([.. ClipFile.Record(0, 5), .. Triangle]), StringComparison.Ordinal);
        Assert.Contains("no contour", Fault([.. Triangle, .. ClipFile.Knot(1, default, default, default)]), StringComparison.Ordinal);
        Assert.Contains("no part", Fault([.. ClipFile.Record(77, 0), .. Triangle]), StringComparison.Ordinal);
        Assert.Contains("far beyond", Fault(ClipFile.Polygon((0, 0), (90_000, 0), (0, 500))), StringComparison.Ordinal);
        Assert.Contains("no area", Fault(ClipFile.Polygon((0, 0))), StringComparison.Ordinal);
        Assert.Contains("no area", Fault([]), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_end_in_a_path_or_a_fault() =>
        Gen.Select(Gen.Int[0, 400], Gen.Byte, Gen.Int[0, 400]).Sample((at, value, length) =>
        {
            var resources = ClipFile.Resources(Triangle);
            if (at < resources.Length) resources[at] = value;
            var clip = PhotoshopResources.ClipIn(resources.AsSpan(0, Math.Min(length, resources.Length)));
            Assert.True(clip is null || clip.Fault is null != clip.Contours.IsEmpty);
        });

    [Fact]
    public void Components_named_r_g_b_are_not_transformed_unless_a_marker_says_so()
    {
        byte[] frame = [0xFF, 0xC0, 0, 17, 8, 0, 8, 0, 8, 3, (byte)'R', 0x11, 0, (byte)'G', 0x11, 0, (byte)'B', 0x11, 0];
        byte[] rest = [.. frame, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9];
        Assert.True(Header([]).HasRgbSamples);
        Assert.False(Header([0xFF, 0xE0, 0, 9, .. "JFIF\0"u8, 1, 1]).HasRgbSamples);
        Assert.False(Header([0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]).HasRgbSamples);
        Assert.False(TestImages.HeaderOf(Jpeg).HasRgbSamples);

        ImageHeader Header(byte[] marker) => TestImages.HeaderOf([0xFF, 0xD8, .. marker, .. rest]);
    }

    private static string Fault(byte[] path, string clip = "Path 1") =>
        TestImages.HeaderOf(ClipFile.InJpeg(Jpeg, ClipFile.Resources(path, clip: clip))).Clip!.Fault!;
}
