using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Images.Magick;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Production.Plates;

namespace PrintLayout.Tests.Preflight;

/// <summary>
/// The sum of inks as printed: for each way in which ink comes on ink, a page that has too much of it and one that has not.
/// </summary>
public sealed class PrintedInkTests
{
    private const string Jpeg = "/Type /XObject /Subtype /Image /Width 64 /Height 64 /BitsPerComponent 8 /ColorSpace /DeviceCMYK "
        + "/Filter /DCTDecode";

    private static readonly MagickImageDecoder Decoder = new();

    /// <summary>Three inks of 90 % over one another, each of them well within the limit.</summary>
    public static string Stack { get; } = Inks("20 30 40 30 re f");

    [Fact]
    public void Inks_that_overprint_one_another_are_summed() => Assert.Equal(["PL6709"], Found(pdf => pdf.Content = Stack));

    [Fact]
    public void Inks_that_knock_one_another_out_are_not() =>
        Assert.Empty(Found(pdf => pdf.Content = Stack.Replace("/OP gs", string.Empty, StringComparison.Ordinal)));

    /// <summary>9 by 9 points are 10 square millimetres, 12 by 12 are 18.</summary>
    [Theory]
    [InlineData("20 30 9 9 re f", 0)]
    [InlineData("20 30 13 13 re f", 1)]
    [InlineData("20 30 9 9 re 40 30 9 9 re f", 0)]
    public void Small_areas_do_no_harm(string area, int findings) =>
        Assert.Equal(findings, Found(pdf => pdf.Content = Inks(area)).Length);

    [Fact]
    public void Marks_outside_the_bleed_do_not_count() =>
        Assert.Empty(Found(pdf => pdf.Content = Inks("0 0 4 100 re f")));

    [Theory]
    [InlineData(240, 1)]
    [InlineData(100, 0)]
    public void The_inks_of_a_jpeg_are_summed(byte ink, int findings) => Assert.Equal(findings, Found(pdf =>
    {
        var samples = new byte[64 * 64 * 4];
        Array.Fill(samples, ink);
        var data = Decoder.ToJpeg(new DecodedImage(64, 64, ImageColour.Cmyk, samples, null, null), 95, out _)!;
        pdf.With(20, Jpeg + (IsAdobe(data) ? " /Decode [1 0 1 0 1 0 1 0]" : string.Empty), data).Resources = "/XObject << /I 20 0 R >>";
        pdf.Content = "q 15 0 0 15 30 40 cm /I Do Q\n";
    }).Length);

    [Theory]
    [InlineData("Multiply", 1)]
    [InlineData("Normal", 0)]
    public void Inks_that_multiply_are_summed(string mode, int findings) => Assert.Equal(findings, Found(pdf =>
    {
        pdf.States += $" /B << /BM /{mode} >>";
        pdf.Page += " /Group << /S /Transparency /CS /DeviceCMYK >>";
        pdf.Content = "0.9 0.9 0 0 k 20 30 40 30 re f /B gs 0 0 0.9 0.4 k 20 30 40 30 re f\n";
    }).Length);

    private static string Inks(string area) => $"/OP gs 0.9 0 0 0 k {area} 0 0.9 0 0 k {area} 0 0 0.9 0 k {area}\n";

    private static bool IsAdobe(byte[] jpeg) => jpeg.AsSpan().IndexOf("Adobe"u8) >= 0;

    private static string[] Found(Action<PressPdf> change)
    {
        var pdf = new PressPdf(PreflightProfile.X4);
        change(pdf);
        var check = new PlateCheck { Pictures = new PlatePictures(Decoder, null) };
        var report = PdfPreflight.Check(pdf.ToBytes(), new PreflightOptions { Plates = check });
        return [.. report.Findings.Select(finding => finding.Rule.Code)];
    }
}
