using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Production.Editions;
using PrintLayout.Tests.Images;

namespace PrintLayout.Tests.Rendering;

/// <summary>Heads on pictures, and whether they can be read there.</summary>
[Slow]
public sealed class HeadOverFigureTests : IDisposable
{
    private static readonly string[] About = [DiagnosticCodes.HeadContrast, DiagnosticCodes.HeadNotOverFigure];
    private readonly SmallEdition _edition = new();

    public void Dispose() => _edition.Dispose();

    [Theory]
    [InlineData("top", 1)]
    [InlineData("first", 1)]
    [InlineData("first", 4)]
    public void A_head_stands_on_its_figure_and_text_starts_below_it(string place, int row)
    {
        using var made = Make([230, 230, 230], row == 1 ? string.Empty : $", row: {row}", place);
        var page = made.Pages[0].Made!.Page;
        var picture = Assert.Single(page.Items.OfType<PlacedImage>());
        var head = Assert.Single(page.Items.OfType<GlyphRun>(), run => run.Role == ItemRole.Headline && run.Story == "one");
        Assert.True(page.Items.IndexOf(head) > page.Items.IndexOf(picture));
        Assert.InRange(head.Origin.Y.Milli, picture.Area.Y.Milli, picture.Area.Bottom.Milli);
        Assert.InRange(head.Origin.X.Milli, picture.Area.X.Milli, picture.Area.Right.Milli);
        Assert.All(
            page.Items.OfType<GlyphRun>().Where(run => run is { Role: ItemRole.Body, Story: "one" }),
            run => Assert.True(run.Origin.Y > picture.Area.Bottom || run.Origin.X > picture.Area.Right));
        Assert.DoesNotContain(made.Pages[0].Diagnostics, finding => About.Contains(finding.Code));
        Assert.DoesNotContain(made.Pages[0].Diagnostics, finding => finding.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Type_that_has_the_tone_of_its_picture_is_told_with_what_would_help()
    {
        using (var black = Make([40, 40, 40], string.Empty))
        {
            var told = Told(black);
            Assert.Equal((DiagnosticCodes.HeadContrast, DiagnosticSeverity.Warning), (told.Code, told.Severity));
            Assert.Contains("write `reversed: true`", told.Hints[0], StringComparison.Ordinal);
        }

        using (var white = Make([40, 40, 40], ", reversed: true"))
        {
            Assert.DoesNotContain(white.Pages[0].Diagnostics, finding => About.Contains(finding.Code));
            Assert.All(
                white.Pages[0].Made!.Page.Items.OfType<GlyphRun>().Where(run => run is { Role: ItemRole.Headline, Story: "one" }),
                run => Assert.Equal(Ink.Paper, run.Ink));
        }

        using var light = Make([230, 230, 230], ", reversed: true");
        Assert.Contains("take out `reversed`", Told(light).Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_too_uneven_is_told_whatever_its_mean()
    {
        // Stripes of a few millimetres: on the mean black has 6 to 1.
        using var made = Make((x, _) => x / 24 % 3 == 0 ? [10, 10, 10] : [240, 240, 240], string.Empty);
        Assert.Contains("calmer part", Told(made).Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_without_a_figure_stands_on_top_and_white_type_does_not()
    {
        using (var narrow = Make([40, 40, 40], string.Empty, columns: "1"))
            Assert.Equal((DiagnosticCodes.HeadNotOverFigure, DiagnosticSeverity.Warning), (Told(narrow).Code, Told(narrow).Severity));
        using var white = Make([40, 40, 40], ", reversed: true", columns: "1");
        Assert.Equal(DiagnosticSeverity.Error, Told(white).Severity);
    }

    [Theory]
    [InlineData(0, 65_535, 2_100)]
    [InlineData(65_535, 0, 2_100)]
    [InlineData(0, 11_469, 450)]
    [InlineData(30_000, 30_000, 100)]
    public void Contrast_is_that_of_wcag(int type, int mean, int hundredths)
    {
        var tone = new ToneRange(mean, mean, mean);
        Assert.InRange(tone.Contrast(type), hundredths - 1, hundredths + 1);
        Assert.InRange(tone.WorstContrast(type), hundredths - 1, hundredths + 1);
        Assert.Equal(100, new ToneRange(mean, 0, 65_535).WorstContrast(type));
    }

    private static Diagnostic Told(RenderedEdition made) =>
        Assert.Single(made.Pages[0].Diagnostics, finding => About.Contains(finding.Code));

    private RenderedEdition Make(byte[] colour, string head, string place = "first", string columns = "1-2") =>
        Make((_, _) => colour, head, place, columns);

    private RenderedEdition Make(Func<int, int, byte[]> pixel, string head, string place = "first", string columns = "1-2")
    {
        _edition.Write("a.png", TestImages.File(MagickFormat.Png, 853, 500, pixel));
        _edition.Write("one.md", $"---\nheadline: 头条\nfigures: [{{ kind: photo, image: a.png }}]\n---\n{new string('新', 200)}。\n");
        _edition.Write("page.yaml", SmallEdition.Layout("one", "1-2", "1-30")
            + $"    head: {{ form: over{head} }}\n    figure: {{ columns: {columns}, rows: 12, place: {place} }}\n"
            + SmallEdition.Module("two", "3-4", "1-12"));
        return _edition.Compose();
    }
}
