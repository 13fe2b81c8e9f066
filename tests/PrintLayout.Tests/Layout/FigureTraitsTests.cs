using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Figures;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout;

/// <summary>Every place for a figure has traits of its own; only the catalogue, which reckons its rows, asks for a place by name.</summary>
public sealed class FigureTraitsTests(TestPages pages) : IClassFixture<TestPages>
{
    public static TheoryData<FigurePlace> Places => [.. Enum.GetValues<FigurePlace>()];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_place_has_traits_and_can_be_set(FigurePlace place)
    {
        var traits = FigureTraits.Of(place);
        var story = TestPages.Article("a", TestPages.Paragraph(new string('新', 600))) with
        {
            Figures = [new Figure("chart", null, null, null, null, TestPages.At("a.md", 3))],
        };
        var module = TestPages.Module("a", 1, 3, 1, 24) with
        {
            Head = new HeadSpec(),
            Figures = [new FigureSpec(new IndexRange(1, 3), 9, place, TestPages.At("page.yaml", 2))],
        };
        var page = pages.Make(new DiagnosticBag(), TestPages.Layout(module), story);
        var figure = Assert.Single(page.Page.Items.OfType<StrokedRect>(), item => item.Role == ItemRole.Figure);
        Assert.Equal(traits.BearsHead, figure.Area.Y < TestPages.Runs(page, ItemRole.Headline)[0].Origin.Y);
        Assert.Equal(traits.HasTextAbove, TestPages.Runs(page, ItemRole.Body).Any(run => run.Origin.Y < figure.Area.Y));
        Assert.Equal(traits.StandsAtFoot, TestPages.Runs(page, ItemRole.Body).All(run => run.Origin.Y < figure.Area.Bottom));
    }

    [Fact]
    public void No_two_places_have_the_same_traits()
    {
        var places = Enum.GetValues<FigurePlace>();
        Assert.Equal(places.Length, places.Select(FigureTraits.Of).Distinct().Count());
    }

    [Fact]
    public void Layout_asks_for_traits_and_only_the_catalogue_for_a_place() =>
        Assert.Equal(["FigureTraits.cs", "FormCatalogue.cs"], HeadTraitsTests.FilesThatName("FigurePlace."));
}
