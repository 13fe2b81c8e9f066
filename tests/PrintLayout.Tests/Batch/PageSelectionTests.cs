using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Inputs;

namespace PrintLayout.Tests.Batch;

public sealed class PageSelectionTests
{
    private static readonly Edition Sample = new(
        "edition.yaml", new Located<string>("样报", SourceSpan.None), new DateOnly(2026, 1, 20), "zh-Hans",
        [.. new[] { "A1", "A2", "A3", "B1", "B-2" }.Select(Page)]);

    public static EditionPage Page(string name) =>
        new(new Located<string>(name, SourceSpan.None), null, null, new Located<string>("page.yaml", SourceSpan.None), []);

    [Theory]
    [InlineData("1", "A1")]
    [InlineData("1,3-5", "A1 A3 B1 B-2")]
    [InlineData("4-99", "B1 B-2")]
    [InlineData("A2", "A2")]
    [InlineData("a2", "A2")]
    [InlineData("A2-B1", "A2 A3 B1")]
    [InlineData("B-2", "B-2")]
    [InlineData("B1,A1", "A1 B1")]
    [InlineData("C9", "")]
    [InlineData("9", "")]
    public void Pages_come_in_the_order_of_the_edition(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PageSelection.TryParse(text)!.Of(Sample).Select(page => page.Name.Value)));

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("1,")]
    [InlineData("-3")]
    [InlineData("5-3")]
    public void Anything_else_is_none(string text) => Assert.Null(PageSelection.TryParse(text));
}
