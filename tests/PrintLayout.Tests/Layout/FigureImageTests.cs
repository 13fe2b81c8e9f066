using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Forms;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout;

/// <summary>Images in figures of made pages; their files are never opened.</summary>
public sealed class FigureImageTests(TestPages pages) : IClassFixture<TestPages>
{
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void An_image_stands_where_the_placeholder_would()
    {
        var placeholder = Make(12, null).Page.Items.OfType<StrokedRect>().Single().Area;
        var item = Image(Make(12, Of(3000, (int)(3000L * placeholder.Height.Milli / placeholder.Width.Milli))));
        Assert.Equal((placeholder.X, placeholder.Y, "a"), (item.Area.X, item.Area.Y, item.Story));
        Assert.InRange(item.Area.Width.Milli, placeholder.Width.Milli - 300, placeholder.Width.Milli);
        Assert.InRange(item.Area.Height.Milli, placeholder.Height.Milli - 300, placeholder.Height.Milli);
        Assert.Equal(TestPages.At("a.md", 4), item.Source);
        Assert.DoesNotContain(_findings, finding => finding.Code.StartsWith("PL5", StringComparison.Ordinal));
    }

    [Fact]
    public void An_image_that_could_not_be_opened_keeps_its_placeholder() =>
        Assert.Single(pages.Make(_findings, Layout(12), Story("missing.jpg")).Page.Items.OfType<StrokedRect>());

    [Theory]
    [InlineData(3, 2, 14, 15)] // 243 pt across are 162 pt high, 13.5 rows, and one is white
    [InlineData(4, 3, 16, 17)]
    [InlineData(2, 1, 11, 12)]
    public void Of_a_range_of_rows_the_height_that_suits_the_image_costs_least(int width, int height, int least, int most)
    {
        var forms = Forms(Of(width * 1000, height * 1000));
        var cheapest = forms.MinBy(form => form.Cost)!;
        Assert.InRange(cheapest.Figures[0].Rows, least, most);
        Assert.All(forms.Where(form => Math.Abs(form.Figures[0].Rows - cheapest.Figures[0].Rows) > 1),
            form => Assert.True(form.Cost > cheapest.Cost));
    }

    [Fact]
    public void Line_art_needs_more_pixels_than_a_photograph()
    {
        Make(12, Of(1500, 900));
        Assert.DoesNotContain(_findings, finding => finding.Code == DiagnosticCodes.ImageResolution);
        Make(12, Of(1500, 900) with { BitsPerSample = 1, Colour = ImageColour.Grey });
        Assert.Contains(_findings, finding => finding is { Code: DiagnosticCodes.ImageResolution, Severity: DiagnosticSeverity.Warning });
    }

    /// <summary>The forms of a module whose figure may have 6 to 30 rows, by rows.</summary>
    private List<ModuleForm> Forms(ImageHeader header)
    {
        using var context = new LayoutContext(
            new PageGrid(TestPages.Master),
            StyleBook.TryResolve(TestPages.Style, pages.Fonts, LanguageRegistry.Default, _findings)!,
            _findings, new MakeUpOptions { Images = Library(header) });
        var spec = Layout(new CountRange(6, 30)).Modules[0];
        var heads = new HeadComposer(context);
        var (story, shape) = (new FitStory([Story("a.jpg")], false, context.Images), FitShape.Of(spec, null));
        var frame = ShapeFrame.Of(context.Grid.Measures, shape, 2, context.Styles.House.Rules);
        var catalogue = new FormCatalogue(context, heads, new LabelSetter(context));
        return [.. catalogue.Forms(story, shape, frame, context.Styles[StyleNames.Headline])];
    }

    private static ImageLibrary Library(ImageHeader header) =>
        new(ImageLibrary.Empty.Files.Add("a.jpg", new ImageFile("a.jpg", "0f0e", header)));

    private static ImageHeader Of(int width, int height) => new(ImageFormat.Jpeg, width, height, ImageColour.Rgb, 8);

    private static PlacedImage Image(MadePage page) => Assert.Single(page.Page.Items.OfType<PlacedImage>());

    private static PageLayout Layout(CountRange rows) => TestPages.Layout(TestPages.Module("a", 1, 2, 1, 40) with
    {
        Figures = [new FigureSpec(new IndexRange(1, 2), rows, FigurePlace.Top, TestPages.At("page.yaml", 5))],
    });

    private static Article Story(string? image) => TestPages.Article("a", TestPages.Paragraph(new string('新', 500))) with
    {
        Figures = [new Figure("photo", image is null ? null : new Located<string>(image, TestPages.At("a.md", 4)), null, null, null,
            TestPages.At("a.md", 3))],
    };

    private MadePage Make(CountRange rows, ImageHeader? header)
    {
        if (header is null) return pages.Make(_findings, Layout(rows), Story(null));
        return pages.Make(_findings, Layout(rows), Library(header), Story("a.jpg"));
    }
}
