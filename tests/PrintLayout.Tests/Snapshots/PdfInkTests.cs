using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.PdfText;
using PrintLayout.Preflight.Findings;
using PrintLayout.Snapshots.Comparing;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Preflight;

namespace PrintLayout.Tests.Snapshots;

/// <summary>What <c>diff</c> says of inks in PDF files: values in place of colours on a screen.</summary>
public sealed class PdfInkTests : IDisposable
{
    private static readonly SpotInk Festival = new("PANTONE 186 C", 0, 1000, 810, 40);
    private readonly FontFace _song = PdfSample.Open("NotoSerifSC-Regular.ttf");

    public void Dispose() => _song.Dispose();

    [Fact]
    public void Black_of_four_inks_is_not_black()
    {
        var (old, now) = (Press(Ink.SolidBlack), Press(new Ink(750, 680, 670, 900)));
        Assert.Empty(Changes(old, old));
        Assert.Equal(
            ["line 1 of the text of the page “头条新闻” is C 75 M 68 Y 67 K 90 instead of K 100 overprinting"], Changes(old, now));
    }

    [Fact]
    public void Overprint_switched_is_told()
    {
        var file = Press(Ink.SolidBlack);
        var off = Replaced(file, "/OP true\n  /op true", "/OP null\n  /op null");
        Assert.Equal(["the text of the page is K 100 instead of K 100 overprinting"], Changes(file, off));
        var mode = Replaced(file, "/OPM 1", "/OPM 0");
        Assert.Equal(["the text of the page is K 100 overprinting (mode 0) instead of K 100 overprinting"], Changes(file, mode));
    }

    [Fact]
    public void A_renamed_spot_and_another_alternate_are_told()
    {
        var old = Tinted(Festival);
        Assert.Empty(Changes(old, Tinted(Festival)));
        Assert.Equal(
            ["1 tint of the page has PANTONE 187 C 40 % instead of PANTONE 186 C 40 %"],
            Changes(old, Tinted(Festival with { Name = "PANTONE 187 C" })));
        Assert.Equal(
            ["1 tint of the page has PANTONE 186 C 40 % with another alternate"], Changes(old, Tinted(Festival with { Magenta = 900 })));
    }

    [Fact]
    public void Another_output_condition_and_profile_are_told_once()
    {
        var page = PdfSample.Page(PdfSample.Run(_song, "头条"));
        var old = PdfSample.Write(PdfSample.X4, page, page);
        var other = PdfSample.Write(PdfSample.X4 with { Condition = PdfSample.Newsprint with { Identifier = "IFRA26" } }, page, page);
        Assert.Empty(Changes(old, old));
        Assert.Matches(
            @"^the output condition of the file is IFRA26 \(profile [0-9a-f]{8}\) instead of CGATS TR 002 \(profile [0-9a-f]{8}\)$",
            Assert.Single(Changes(old, other)));
        var none = PdfSample.Write(page, page);
        Assert.Equal(2, Changes(old, none).Length);
        Assert.Contains(
            "the press standard of the file is none instead of PDF/X-4", Changes(old, none));
    }

    [Fact]
    public void An_added_annotation_is_told_with_its_words()
    {
        var old = new PressPdf(PreflightProfile.X4).ToBytes();
        var press = new PressPdf(PreflightProfile.X4);
        press.Page += " /Annots [20 0 R]";
        var now = press.With(20, "<< /Type /Annot /Subtype /Text /Rect [30 40 50 60] /Contents (please check) >>").ToBytes();
        Assert.Empty(Changes(old, new PressPdf(PreflightProfile.X4).ToBytes()));
        var change = Assert.Single(All(old, now));
        Assert.Equal("1 annotation of the page is new", change.Sentence);
        Assert.Equal(new PtRect(new Pt(30_000), new Pt(40_000), new Pt(20_000), new Pt(20_000)), change.New);
        Assert.Equal(["1 annotation of the page has Text “seen” instead of Text “please check”"],
            Changes(now, Replaced(now, "(please check)", "(seen)        ")));
    }

    [Theory]
    [InlineData("0 0 0 1 k", "0 g     ", "K 100 (DeviceGray) instead of K 100")]
    [InlineData("0 0 0 1 k", "0 0 0 rg", "R 0 G 0 B 0 (DeviceRGB) instead of K 100")]
    [InlineData("0 0 0 1 k", "0 0 0 .8 k", "K 80 instead of K 100")]
    public void Fills_of_foreign_files_are_told_by_their_colour_space(string old, string now, string words)
    {
        var (before, after) = (new PressPdf(PreflightProfile.X4), new PressPdf(PreflightProfile.X4));
        const string Rest = " 20 20 50 20 re f\n";
        (before.Content, after.Content) = (old + Rest, now + Rest);
        Assert.Equal([$"1 tint of the page has {words}"], Changes(before.ToBytes(), after.ToBytes()));
    }

    [Fact]
    public void The_weight_and_ink_of_a_stroke_are_told()
    {
        var (before, after) = (new PressPdf(PreflightProfile.X4), new PressPdf(PreflightProfile.X4));
        before.Content = "0 0 0 1 K 0.5 w 20 30 m 70 30 l S\n";
        after.Content = "0.1 0 0 1 K 0.5 w 20 30 m 70 30 l S\n";
        Assert.Equal(
            ["1 rule of the page has C 10 K 100 at 0.5 pt instead of K 100 at 0.5 pt"], Changes(before.ToBytes(), after.ToBytes()));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void Pages_that_are_shown_turned_have_inks_too(int turn)
    {
        var (before, after) = (new PressPdf(PreflightProfile.X4), new PressPdf(PreflightProfile.X4));
        foreach (var file in new[] { before, after }) file.Page += $" /Rotate {turn} /CropBox [10 5 190 95]";
        after.Content = before.Content.Replace("BT /OP gs", "BT /OP gs 1 0 0 0 k", StringComparison.Ordinal);
        Assert.NotEqual(before.Content, after.Content);
        var findings = new DiagnosticBag();
        Assert.NotEmpty(PdfPageReader.Read(after.ToBytes(), "a.pdf", findings));
        Assert.Empty(findings);
        Assert.Empty(Changes(before.ToBytes(), before.ToBytes()));
    }

    [Fact]
    public void Inks_of_display_lists_have_the_same_words()
    {
        Assert.Equal("K 100", InkWording.Of("0 0 0 1"));
        Assert.Equal("no ink", InkWording.Of("0 0 0 0"));
        Assert.Equal("C 7.5 K 100 at 0.5 pt", InkWording.Of("0.075 0 0 1 at 0.5 pt"));
        Assert.Equal("PANTONE 186 C 40 %", InkWording.Of(Ink.OfSpot(Festival, 400).ToString()));
        Assert.Equal("PANTONE 186 C 40 % outline 0011223344556677", InkWording.Of(Ink.OfSpot(Festival, 400) + " outline 0011223344556677"));
        Assert.Equal("K 100 + no ink", InkWording.Of("0 0 0 1 + 0 0 0 0"));
        Assert.Equal("Gold 100 %, Silver 50 %", InkWording.Of("Gold 1 as alternate 00112233, Silver 0.5 as alternate 00112233"));
        Assert.Equal("K 60 (DeviceGray) overprinting", InkWording.Of("DeviceGray 0.4 overprinting"));
        Assert.Equal("ICCBased-3 0.4 0.2 0", InkWording.Of("ICCBased-3 0.4 0.2 0"));
    }

    private static string[] Changes(byte[] old, byte[] now) => [.. All(old, now).Select(change => change.Sentence)];

    private static PageChange[] All(byte[] old, byte[] now)
    {
        var findings = new DiagnosticBag();
        var (before, after) = (PdfPageReader.Read(old, "old.pdf", findings), PdfPageReader.Read(now, "new.pdf", findings));
        Assert.Empty(findings);
        Assert.Equal(before.Length, after.Length);
        return [.. before.Zip(after).SelectMany(pair => PageComparer.Compare(pair.First, pair.Second))];
    }

    private static byte[] Replaced(byte[] file, string old, string now)
    {
        var text = Encoding.Latin1.GetString(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Assert.Equal(old.Length, now.Length);
        return Encoding.Latin1.GetBytes(text.Replace(old, now, StringComparison.Ordinal));
    }

    private static byte[] Tinted(SpotInk spot) =>
        PdfSample.Write(PdfSample.Page(PdfSample.Box(20_000, 20_000, 50_000, 20_000, Ink.OfSpot(spot, 400))));

    // A headline, in an ink, over two lines of text in black.
    private byte[] Press(Ink headline) => PdfSample.Write(PdfSample.Readable, PdfSample.Page(
        PdfSample.Run(_song, "头条新闻", y: 30_000, size: 16_000, ink: headline),
        PdfSample.Run(_song, "第一行文字", y: 50_000), PdfSample.Run(_song, "第二行文字", y: 65_000)));
}
