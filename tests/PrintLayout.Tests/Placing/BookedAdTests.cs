using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Tests.Images;
using PrintLayout.Tests.Rendering;

namespace PrintLayout.Tests.Placing;

/// <summary>Advertisements as they are booked: sizes in millimetres, words, marks, what is missing.</summary>
[Slow]
public sealed class BookedAdTests
{
    // Two columns of the broadsheet are 243 pt wide (85.7 mm), fifteen rows 180 pt high (63.5 mm).
    private static readonly PtRect Space = new(default, default, new Pt(243_000), new Pt(180_000));

    [Theory]
    [InlineData(80, 60, "")]
    [InlineData(80.9, 60, "")]
    [InlineData(79.1, 59.2, "")]
    [InlineData(78, 60, "its own size")]
    [InlineData(82, 60, "set smaller")]
    public void Artwork_keeps_its_own_size_and_is_told_beyond_a_millimetre(double width, double height, string told)
    {
        using var edition = Edition("{ id: bank, image: ad.pdf, size: 80mm x 60mm }");
        edition.Write("ad.pdf", Artwork(width, height));
        using var made = edition.Compose();
        var image = Assert.Single(made.Pages[0].Made!.Page.Items.OfType<PlacedImage>());
        var isSmaller = told == "set smaller";
        // Never stretched: both sides by the same scale, and the middle in the middle of the space.
        Assert.InRange((image.Whole.Width.Milli / width) - (image.Whole.Height.Milli / height), -0.1, 0.1);
        if (!isSmaller) Assert.Equal((Milli(width), Milli(height)), (image.Whole.Width.Milli, image.Whole.Height.Milli));
        var box = made.Pages[0].Made!.Page.Items.OfType<StrokedRect>().Single(item => item.Role == ItemRole.Advertisement).Area;
        Assert.Equal((Space.Width, Space.Height), (box.Width, box.Height));
        Assert.InRange((image.Area.X - box.X).Milli - (box.Right - image.Area.Right).Milli, -2, 2);
        var found = made.Pages[0].Diagnostics.SingleOrDefault(finding => finding.Code == DiagnosticCodes.AdSize);
        if (told.Length == 0) Assert.Null(found);
        else Assert.Contains(told, found!.Message, StringComparison.Ordinal);
        var white = made.Pages[0].Diagnostics.Single(finding => finding.Code == DiagnosticCodes.AdLeavesWhite);
        Assert.Equal(DiagnosticSeverity.Info, white.Severity);
        Assert.Contains("5.7 mm stay white beside it, 3.5 mm above or below", white.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_house_may_refuse_other_sizes_and_place_at_the_outer_foot()
    {
        using var edition = Edition("{ id: bank, image: ad.pdf, size: 80mm x 60mm }");
        edition.Write("ad.pdf", Artwork(78, 60));
        edition.Write("styles/daily.yaml", edition.Read("styles/daily.yaml") + "ads: { place: outer-foot, other-size: error }\n");
        using var made = edition.Compose();
        Assert.Equal(
            DiagnosticSeverity.Error, made.Pages[0].Diagnostics.Single(finding => finding.Code == DiagnosticCodes.AdSize).Severity);
        var page = made.Pages[0].Made!.Page;
        var box = page.Items.OfType<StrokedRect>().Single(item => item.Role == ItemRole.Advertisement).Area;
        var image = page.Items.OfType<PlacedImage>().Single();
        // A1 lies at the right of an open sheet.
        Assert.Equal((box.Right, box.Bottom), (image.Area.Right, image.Area.Bottom));
    }

    [Fact]
    public void A_booking_that_is_larger_than_its_space_is_told()
    {
        using var edition = Edition("{ id: bank, image: ad.pdf, size: 90mm x 60mm }");
        edition.Write("ad.pdf", Artwork(90, 60));
        using var made = edition.Compose();
        Assert.Contains("90.0 × 60.0 mm; its space has 85.7 × 63.5 mm",
            made.Pages[0].Diagnostics.Single(finding => finding.Code == DiagnosticCodes.AdTooLarge).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_an_error_for_the_press_and_a_warning_for_a_proof()
    {
        using var edition = Edition("{ id: bank, image: ad.pdf, size: 80mm x 60mm }");
        Assert.Equal(0, edition.Render(request => request with { Formats = ["png"] }));
        Assert.Contains("warning PL3067", edition.Messages, StringComparison.Ordinal);
        Assert.Equal(["A1.png"], edition.Files());
        Assert.NotEqual(0, edition.Render(request => request with { Formats = ["pdf"] }));
        Assert.Contains("error PL3067", edition.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("A1.pdf", edition.Files());
        using var made = edition.Compose();
        var texts = made.Pages[0].Made!.Page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Advertisement);
        Assert.Contains("80.0×60.0 mm", texts.Select(run => run.Text));
    }

    [Theory]
    [InlineData("above", 1)]
    [InlineData("inside", 1)]
    [InlineData("none", 0)]
    public void The_word_that_marks_an_advertisement_stands_where_it_is_asked_for(string mark, int count)
    {
        using var edition = Edition($"{{ id: bank, image: ad.pdf, mark: {mark} }}");
        edition.Write("ad.pdf", Artwork(80, 55));
        using var made = edition.Compose();
        var page = made.Pages[0].Made!.Page;
        var words = page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Advertisement && run.Text == "广告").ToList();
        Assert.Equal(count, words.Count);
        if (mark == "above") Assert.True(words[0].Origin.Y < page.Items.OfType<PlacedImage>().Single().Area.Y);
    }

    [Fact]
    public void Words_are_set_whole_in_the_middle_of_their_box()
    {
        using var edition = Edition("{ id: bank, head: 本报诚聘, text: 夜班编辑两名。|待遇面议。, phone: 电话 0000-1234567 }");
        using var made = edition.Compose();
        var runs = made.Pages[0].Made!.Page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Advertisement).ToList();
        var text = string.Concat(runs.Select(run => run.Text)).Replace(" ", string.Empty, StringComparison.Ordinal);
        Assert.Equal("本报诚聘夜班编辑两名。待遇面议。电话0000-1234567", text);
        Assert.DoesNotContain(
            made.Pages[0].Diagnostics, finding => finding.Code is DiagnosticCodes.AdMissing or DiagnosticCodes.AdWordsOverset);
    }

    [Theory]
    // The box of 15 rows and two columns holds a few words in large type; many words are read, and stay as they are.
    [InlineData("head: 节约用水, text: 一滴水也是水。", true)]
    [InlineData("head: 节约用水, text: 多", false)]
    public void Few_words_are_set_like_a_poster_and_many_are_not(string words, bool isLarge)
    {
        using var usual = Edition("{ id: bank, text: 一滴水也是水。" + string.Concat(Enumerable.Repeat("再省下一滴水，", 30)) + " }");
        var all = words.Replace("多", string.Concat(Enumerable.Repeat("再省下一滴水，", 30)), StringComparison.Ordinal);
        using var edition = Edition($"{{ id: bank, {all} }}");
        var (small, large) = (SizesOf(usual), SizesOf(edition));
        Assert.Equal(isLarge, large.Text > small.Text);
        if (isLarge) Assert.True(large.Largest >= large.Text * 2);

        static (Pt Text, Pt Largest) SizesOf(SmallEdition edition)
        {
            using var made = edition.Compose();
            var runs = made.Pages[0].Made!.Page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Advertisement).ToList();
            return (runs.MinBy(run => run.Size)!.Size, runs.MaxBy(run => run.Size)!.Size);
        }
    }

    [Theory]
    [InlineData("text: 夜班编辑两名。")]
    [InlineData("classified: ads.yaml")]
    public void The_mark_inside_stands_above_words_and_hides_none(string words)
    {
        using var edition = Edition($"{{ id: bank, {words}, mark: inside }}");
        edition.Write("ads.yaml", "groups:\n  - head: 招聘\n    ads:\n      - { text: 夜班编辑两名。 }\n");
        using var made = edition.Compose();
        var runs = made.Pages[0].Made!.Page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Advertisement).ToList();
        var mark = Assert.Single(runs, run => run.Text == "广告");
        Assert.Contains("夜班编辑两名。", string.Concat(runs.Select(run => run.Text)), StringComparison.Ordinal);
        Assert.All(runs, run => Assert.True(run == mark || run.Origin.Y > mark.Origin.Y + (run.Size / 2)));
    }

    [Theory]
    [InlineData("head: 本报诚聘, qr: \"https://a.cn/21\"", null)]
    [InlineData("qr: \"https://a.cn/21\"", null)]
    [InlineData("text: 文, size: 40mm x 60mm, qr: \"XX\"", "needs")]
    public void A_code_stands_beside_words_and_must_have_room(string words, string? told)
    {
        using var edition = Edition($"{{ id: bank, {words.Replace("XX", new string('x', 1_200), StringComparison.Ordinal)} }}");
        using var made = edition.Compose();
        var finding = made.Pages[0].Diagnostics.SingleOrDefault(finding => finding.Code == DiagnosticCodes.AdWordsOverset);
        Assert.Equal(told is null, finding is null);
        Assert.Equal(told is null ? 1 : 0, made.Pages[0].Made!.Page.Items.OfType<FilledPath>().Count());
        if (told is not null) Assert.Contains(told, finding!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_do_not_fit_are_an_error_and_not_cut()
    {
        using var edition = Edition($"{{ id: bank, text: {new string('文', 900)} }}");
        using var made = edition.Compose();
        var found = made.Pages[0].Diagnostics.Single(finding => finding.Code == DiagnosticCodes.AdWordsOverset);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
    }

    [Fact]
    public void Classified_advertisements_fill_columns_under_their_heads_and_none_is_parted()
    {
        using var edition = Edition("{ id: bank, classified: ads.yaml }");
        var ads = string.Concat(Enumerable.Range(1, 6).Select(i =>
            $"      - {{ head: 招聘{i}, text: 第{i}条{new string('文', 6)}。, phone: \"{i}\" }}\n"));
        edition.Write("ads.yaml", $"columns: 2\ngroups:\n  - head: 招聘\n    ads:\n{ads}");
        using var made = edition.Compose();
        Assert.DoesNotContain(made.Pages[0].Diagnostics, finding => finding.Severity == DiagnosticSeverity.Error);
        var runs = made.Pages[0].Made!.Page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Advertisement).ToList();
        var text = string.Concat(runs.Select(run => run.Text));
        Assert.All(Enumerable.Range(1, 6), i => Assert.Contains($"第{i}条", text, StringComparison.Ordinal));
        // Head and telephone of each stand in one column.
        foreach (var i in Enumerable.Range(1, 6))
        {
            var head = runs.FindIndex(run => run.Text.StartsWith("招聘" + i, StringComparison.Ordinal));
            var phone = runs.FindIndex(head, run => run.Text == FormattableString.Invariant($"{i}"));
            Assert.True(Math.Abs((runs[head].Origin.X - runs[phone].Origin.X).Milli) < 110_000);
            Assert.True(runs[head].Origin.Y < runs[phone].Origin.Y);
        }
    }

    [Theory]
    [InlineData("groups: [{ ads: [{}] }]", "PL1006")]
    [InlineData("groups: [{ ads: [{ headline: x }] }]", "PL1004")]
    [InlineData("title: x", "PL1005")]
    public void A_file_of_classified_advertisements_says_what_is_wrong_with_it(string file, string code)
    {
        using var edition = Edition("{ id: bank, classified: ads.yaml }");
        edition.Write("ads.yaml", file + "\n");
        using var made = edition.Compose();
        Assert.Contains(
            made.Pages[0].Diagnostics,
            finding => finding.Code == code && finding.Span.File.EndsWith("ads.yaml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("size: 80 mm")]
    [InlineData("size: 80mm x wide")]
    [InlineData("size: 0mm x 60mm")]
    [InlineData("mark: below")]
    [InlineData("image: a.pdf, text: 文")]
    public void What_makes_no_sense_is_told(string more)
    {
        using var edition = Edition($"{{ id: bank, {more} }}");
        Assert.NotEqual(0, edition.Render());
        Assert.Contains("error PL1006", edition.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_a_picture_is_told_and_so_is_its_clipping_path()
    {
        using var edition = Edition("{ id: bank, image: ad.jpg, page: 2 }");
        var path = ClipFile.Resources(ClipFile.Polygon((0, 0), (1000, 0), (500, 1000)));
        edition.Write("ad.jpg", ClipFile.InJpeg(TestImages.Flat(MagickFormat.Jpeg, 400, 300, 200, 10, 10), path));
        using var made = edition.Compose();
        Assert.Equal(
            [DiagnosticCodes.ClippingPathUnused, DiagnosticCodes.DocumentKeyUnused],
            made.Pages[0].Diagnostics.Where(finding => finding.Message.Contains("ad.jpg", StringComparison.Ordinal))
                .Select(finding => finding.Code).Where(code => code is "PL5009" or "PL5010").Order(StringComparer.Ordinal));
    }

    private static SmallEdition Edition(string ad)
    {
        var edition = new SmallEdition();
        edition.Write("page.yaml", SmallEdition.Layout("one", "1-2", "1-12") + SmallEdition.Module("two", "3-4", "1-12")
            + "ads: [{ ad: bank, columns: 1-2, rows: 20-34, border: frame }]\n");
        return edition.Write("edition.yaml", "paper: 样报\ndate: 2026-01-20\npages:\n"
            + $"  - {{ page: A1, layout: page.yaml, articles: [one.md, two.md], ads: [{ad}] }}\n");
    }

    private static byte[] Artwork(double width, double height)
    {
        var box = FormattableString.Invariant($"[0 0 {width * 72 / 25.4:0.#####} {height * 72 / 25.4:0.#####}]");
        return RawPdf.OnePage(string.Empty, "0 0 0 1 k 10 10 50 50 re f")
            .With(3, $"<</Type/Page/Parent 2 0 R/MediaBox{box}/TrimBox{box}/Contents 4 0 R>>").ToBytes();
    }

    private static int Milli(double mm) => (int)Math.Round(mm * 72_000 / 25.4);
}
