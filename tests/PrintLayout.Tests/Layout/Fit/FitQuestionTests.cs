using CsCheck;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Forms;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Modules;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Layout.Fit;

/// <summary>What a question of fit knows, and what it does not.</summary>
public sealed class FitQuestionTests
{
    private static readonly Located<string> StyleName = new("headline", TestPages.At("page.yaml", 7));

    [Theory]
    [InlineData(2, 1)]
    [InlineData(4, 43)]
    [InlineData(5, 71)]
    public void A_module_has_the_same_shape_at_every_place(int column, int row) => Assert.Equal(Shape(1, 1, 3), Shape(column, row, 90));

    [Fact]
    public void Columns_stand_as_far_from_the_corner_of_their_module_wherever_it_stands()
    {
        var grid = new PageGrid(TestPages.Master, new Pt(30_000));
        Gen.Select(FitShapes.Any, Gen.Int[0, 7], Gen.Int[0, 60]).Sample(
            (shape, right, down) =>
            {
                var columns = shape.TextColumns.Least;
                var module = Module(shape, 1 + Math.Min(right, 8 - shape.Columns), 1 + Math.Min(down, 110 - shape.Rows), 5);
                var placed = ModuleFrame.Of(grid, module, columns, new RuleStyle());
                var free = ShapeFrame.Of(grid.Measures, shape, columns, new RuleStyle());
                Assert.Equal(free.Columns, placed.Columns.Select(left => left - placed.Area.X));
                Assert.Equal((free.Measure, free.Rows), (placed.Measure, placed.Rows));
                Assert.Equal(free.Bottoms, placed.Bottoms);
                Assert.Equal(Across(grid, shape), placed.Area.Width);
            },
            iter: 500);
    }

    [Fact]
    public void A_shape_drops_the_places_in_the_layout_file()
    {
        var shape = Shape(1, 1, 3);
        Assert.Equal(SourceSpan.None, shape.Head.Style!.Span);
        Assert.All(shape.Figures, figure => Assert.Equal(SourceSpan.None, figure.Span));
    }

    [Fact]
    public void What_matters_to_the_fill_makes_another_shape()
    {
        var shape = Shape(1, 1, 3);
        FitShape[] others =
        [
            shape with { Rows = 41 }, shape with { Columns = 4 }, shape with { Border = BorderForm.ThickThin }, shape with { Cut = null },
            shape with { TextColumns = 2 }, shape with { Measure = Em.Whole(9) }, shape with { Figures = [] },
            shape with { Head = shape.Head with { Form = HeadForm.Side } },
            shape with { Head = shape.Head with { Byline = BylinePlace.Head } },
        ];
        Assert.Equal(others.Length + 1, others.Append(shape).Distinct().Count());
    }

    [Fact]
    public void Equal_words_of_two_files_are_one_content()
    {
        var (one, other) = (FitShapes.Article("a.md", 900), FitShapes.Article("b.md", 900) with { Id = "b" });
        Assert.Equal(Content(one), Content(other));
        Assert.Equal(Content(one), Content(other with { MayJump = true, KeepsPunctuation = true, JumpHeadline = TestPages.Text("别的") }));
    }

    [Fact]
    public void Whatever_changes_the_fill_is_another_content()
    {
        var story = FitShapes.Article("a.md", 900);
        var strong = story.Blocks[0].Text with { Styles = [new StyledRange(0, 2, TextStyle.Strong)] };
        var read = story.Blocks[0].Text with { Rubies = [new RubyRange(0, 1, TestPages.Text("běi"))] };
        var text = story.Blocks[0].Text;
        Article[] others =
        [
            story, With(story, strong), With(story, read), With(story, TestPages.Text("短")),
            story with { Blocks = story.Blocks.SetItem(0, new PullQuoteBlock(text)) },
            story with { Blocks = story.Blocks.SetItem(0, new ListItemBlock(text, 1)) },
            story with { Blocks = story.Blocks.SetItem(0, new ListItemBlock(text, 2)) },
            story with { Blocks = story.Blocks.SetItem(0, new ListItemBlock(text, null)) },
            story with { Blocks = story.Blocks.SetItem(0, story.Blocks[0] with { IsContinued = true }) },
            story with { Headline = TestPages.Text("别的") }, story with { Kicker = TestPages.Text("别的") },
            story with { Deck = TestPages.Text("别的") },
            story with { Standfirst = TestPages.Text("别的") }, story with { Section = new SectionLabel(TestPages.Text("别的"), null) },
            story with { Section = new SectionLabel(TestPages.Text("别的"), TestPages.Text("bié")) }, story with { Bylines = [] },
            story with { Priority = 1 },
            story with { ContinuedFrom = new Located<string>("A1", SourceSpan.None) },
            story with { ContinuedOn = new Located<string>("A1", SourceSpan.None) },
            story with { Figures = [] }, story with { Figures = [story.Figures[0] with { Caption = null }] },
            story with { Figures = [story.Figures[0] with { Credit = TestPages.Text("图") }] },
        ];
        Assert.Equal(others.Length, others.Select(other => Content(other)).Distinct().Count());
        Assert.NotEqual(Content(story), new FitStory([story], true, ImageLibrary.Empty).Content);
    }

    [Fact]
    public void Of_an_image_the_proportions_and_what_may_be_cropped_count()
    {
        var story = FitShapes.Article("a.md", 300);
        var figure = story.Figures[0] with { Image = new Located<string>("a.jpg", SourceSpan.None) };
        FitContent[] contents =
        [
            Content(story), Content(story with { Figures = [figure] }, 400), Content(story with { Figures = [figure] }, 500),
            Content(story with { Figures = [figure with { MostCrop = new Share(100) }] }, 400),
            Content(story with { Figures = [figure with { Kind = "photo" }] }, 400),
        ];
        Assert.Equal(contents.Length, contents.Distinct().Count());
        Assert.Equal(
            contents[1], Content(story with { Figures = [figure with { Focus = new FocusPoint(new Share(1), new Share(2)) }] }, 400));
        // An image that cannot be placed leaves a placeholder.
        Assert.Equal(contents[0], Content(story with { Figures = [figure] }));
    }

    private static FitContent Content(Article article, int? width = null)
    {
        var images = width is not { } wide
            ? ImageLibrary.Empty
            : new ImageLibrary(ImageLibrary.Empty.Files.Add(
                "a.jpg", new ImageFile("a.jpg", "00", new ImageHeader(ImageFormat.Jpeg, wide, 300, ImageColour.Rgb, 8))));
        return new FitStory([article], false, images).Content;
    }

    private static Article With(Article story, ManuscriptText text) =>
        story with { Blocks = story.Blocks.SetItem(0, new ParagraphBlock(text)) };

    private static Pt Across(PageGrid grid, FitShape shape) => grid.Measures.Across(shape.Columns);

    private static FitShape Shape(int column, int row, int line) =>
        FitShape.Of(TestPages.Module("a" + line, column, column + 2, row, row + 39) with
        {
            Cut = new CutSpec(new IndexRange(column + 1, column + 2), new IndexRange(row + 30, row + 39), TestPages.At("page.yaml", line)),
            Head = new HeadSpec { Style = StyleName with { Span = TestPages.At("page.yaml", line) } },
            Figures = [new FigureSpec(new IndexRange(1, 2), 9, FigurePlace.Top, TestPages.At("page.yaml", line))],
            Span = TestPages.At("page.yaml", line),
            ColumnRules = line > 3,
        }, null);

    private static ModuleSpec Module(FitShape shape, int column, int row, int line) =>
        TestPages.Module("a", column, column + shape.Columns - 1, row, row + shape.Rows - 1) with
        {
            Cut = shape.Cut is not { } cut
                ? null
                : new CutSpec(
                    new IndexRange(cut.Columns.First + column - 1, cut.Columns.Last + column - 1),
                    new IndexRange(row + cut.RowsAbove, row + shape.Rows - 1), TestPages.At("page.yaml", line)),
            Border = shape.Border,
            TextColumns = shape.TextColumns,
        };
}
