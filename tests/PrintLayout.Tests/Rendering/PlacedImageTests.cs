using ImageMagick;
using PrintLayout.Tests.Images;

namespace PrintLayout.Tests.Rendering;

/// <summary>A figure's image from the front matter to the page, through the command.</summary>
[Slow]
public sealed class PlacedImageTests
{
    // Two columns of 13 em with a gutter are 243 pt; 14 rows less a caption and its white are 142.5 pt: 1.705 to 1.
    private const string Figure = "    figure: { columns: 1-2, rows: 14 }\n";
    private const int PageErrors = 1;
    private const int Unreadable = 4;

    [Theory]
    [InlineData(MagickFormat.Jpeg, "photo.jpg")]
    [InlineData(MagickFormat.Png, "photo.png")]
    [InlineData(MagickFormat.Tiff, "photo.tif")]
    public void An_image_takes_the_place_of_the_placeholder(MagickFormat format, string name)
    {
        using var edition = Edition(name, TestImages.Flat(format, 853, 500, 90, 30, 30));
        Assert.True(edition.Render() == 0, edition.Messages);
        Assert.DoesNotContain("PL5", edition.Messages, StringComparison.Ordinal);
        Assert.Equal(["A1.pdf", "A1.png"], edition.Files());
        Assert.DoesNotContain(
            "占位", Pdf.OutsideTool.PopplerText(File.ReadAllBytes(Path.Combine(edition.Output, "A1.pdf"))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_advertisement_places_its_image_whole()
    {
        using var edition = new SmallEdition();
        edition.Write("ad.png", TestImages.Flat(MagickFormat.Png, 1200, 600, 90));
        edition.Write("page.yaml", SmallEdition.Layout("one", "1-2", "1-12") + SmallEdition.Module("two", "3-4", "1-12")
            + "ads: [{ ad: bank, columns: 1-2, rows: 20-29 }]\n");
        edition.Write("edition.yaml", "paper: 样报\ndate: 2026-01-20\npages:\n  - { page: A1, layout: page.yaml, articles: [one.md, two.md], "
            + "ads: [{ id: bank, image: ad.png }] }\n");
        using var made = edition.Compose();
        Assert.DoesNotContain(made.Pages[0].Diagnostics, finding => finding.Code == PrintLayout.Diagnostics.DiagnosticCodes.AdMissing);
        var image = Assert.Single(made.Pages[0].Made!.Page.Items.OfType<PrintLayout.Pages.Items.PlacedImage>());
        // Two columns are 243 pt wide, ten rows 120 pt high: 2 to 1 leaves a little white at the sides, and nothing is cut off.
        Assert.Equal((PrintLayout.Pages.Items.ItemRole.Advertisement, image.Whole), (image.Role, image.Area));
        Assert.InRange(image.Area.Width.Milli, 239_900, 240_100);
    }

    [Fact]
    public void Few_pixels_are_warned_of_and_too_few_refuse_the_page()
    {
        Expect("a.png", TestImages.Flat(MagickFormat.Png, 500, 293, 90), "one.md:3:33: warning PL5004", 0);
        Expect("a.png", TestImages.Flat(MagickFormat.Png, 250, 147, 90), "one.md:3:33: error PL5004", PageErrors);
    }

    [Fact]
    public void White_is_warned_of_where_nothing_may_be_cropped() =>
        Expect("a.png", TestImages.Flat(MagickFormat.Png, 1000, 1000, 90), "one.md:3:33: warning PL5003", 0);

    [Fact]
    public void A_misleading_name_is_warned_of() =>
        Expect("a.png", TestImages.Flat(MagickFormat.Jpeg, 853, 500, 90), "one.md:3:33: warning PL5002", 0);

    [Fact]
    public void Files_that_cannot_be_placed_are_told_where_they_are_named()
    {
        var jpeg = TestImages.Flat(MagickFormat.Jpeg, 853, 500, 90);
        Expect("a.jpg", jpeg[..(jpeg.Length / 2)], "one.md:3:33: error PL5001", PageErrors);
        Expect("a.jpg", [], "one.md:3:33: error PL5001", PageErrors);
        Expect("a.gif", [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0], "one.md:3:33: error PL5001", PageErrors);
        Expect("a.png", (new PngMaker(8, 8, 0, 1) { Sample = (_, _, _) => 0, ClaimedWidth = 900_000 }).Make(),
            "one.md:3:33: error PL1009", Unreadable);
        Expect("a.png", (new PngMaker(8, 500, 0, 8) { Sample = (_, _, _) => 0, ClaimedWidth = 853 }).Make(),
            "one.md:3:33: error PL5005", PageErrors);
        using var missing = Edition("a.jpg", jpeg);
        missing.Remove("a.jpg");
        Assert.Equal(Unreadable, missing.Render());
        Assert.Contains("one.md:3:33: error PL1001", missing.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("focus: 50%")]
    [InlineData("focus: 50% 120%")]
    [InlineData("crop: half")]
    [InlineData("crop: -3%")]
    public void A_focus_or_crop_that_makes_no_sense_is_told(string more)
    {
        using var edition = Edition("a.png", TestImages.Flat(MagickFormat.Png, 853, 500, 90), ", " + more);
        Assert.Equal(Unreadable, edition.Render());
        Assert.Contains("error PL1006", edition.Messages, StringComparison.Ordinal);
    }

    private static void Expect(string name, byte[] image, string expected, int code)
    {
        using var edition = Edition(name, image);
        Assert.True(edition.Render() == code, edition.Messages);
        Assert.Contains(expected, edition.Messages, StringComparison.Ordinal);
        Assert.Equal(code == 0 ? ["A1.pdf", "A1.png"] : [], edition.Files());
        // What is wrong with pixels is found when a page is written, and without writing it.
        Assert.Equal(code, edition.Check());
        Assert.Contains(expected, edition.Messages, StringComparison.Ordinal);
    }

    private static SmallEdition Edition(string name, byte[] image, string more = "")
    {
        var edition = new SmallEdition();
        edition.Write(name, image);
        edition.Write(
            "one.md", $"---\nheadline: 头条\nfigures: [{{ kind: chart, image: {name}, caption: 说明{more} }}]\n---\n{new string('新', 60)}。\n");
        return edition.Write("page.yaml", SmallEdition.Layout("one", "1-2", "1-26") + Figure + SmallEdition.Module("two", "3-4", "1-12"));
    }
}
