using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Inputs;

namespace PrintLayout.Tests.Batch;

public sealed class OutputPatternTests
{
    [Theory]
    [InlineData("out", false, "A2", "out/A2.pdf")]
    [InlineData("out/", false, "A2", "out/A2.pdf")]
    [InlineData(".", false, "A2", "./A2.pdf")]
    [InlineData("/", false, "A2", "/A2.pdf")]
    [InlineData("out", true, "A2", "out/north/mon/A2.pdf")]
    [InlineData("out/{edition}", true, "A2", "out/north/mon/A2.pdf")]
    [InlineData("out/{p}", false, "A2", "out/A2.pdf")]
    [InlineData("out/{date}/{paper}-{0p}.pdf", true, "A2", "out/2026-01-20/样报_晨-A02.pdf")]
    [InlineData("out/{date}/{paper}-{0p}.png", true, "A2", "out/2026-01-20/样报_晨-A02.pdf")]
    [InlineData("out/{0p}", false, "A112", "out/A112.pdf")]
    [InlineData("out/{0p}", false, "extra", "out/extra.pdf")]
    public void Names_take_their_places(string pattern, bool isMany, string page, string expected) =>
        Assert.Equal(
            expected, Parse(pattern, isMany).PathOf(new EditionInput("north/mon/edition.yaml", "north/mon"), Sample(), page, "pdf"));

    [Theory]
    [InlineData("out", false, "out")]
    [InlineData("out", true, "out")]
    [InlineData("out/{date}/{p}.pdf", false, "out")]
    [InlineData("plates-{p}.pdf", false, ".")]
    [InlineData("/{p}.pdf", false, "/")]
    [InlineData("out/proofs/a2.png", false, "out/proofs")]
    public void Report_and_records_stand_in_the_folder_before_the_first_name(string pattern, bool isMany, string folder) =>
        Assert.Equal(folder, Parse(pattern, isMany).Folder);

    [Theory]
    [InlineData("out/{paper}-{p}.pdf", "pdf")]
    [InlineData("out/{p}.SVG", "svg")]
    [InlineData("out/{p}", null)]
    [InlineData("out.v2", null)]
    public void The_ending_names_a_format(string pattern, string? format) => Assert.Equal(format, Parse(pattern, false).Format);

    [Fact]
    public void A_brace_that_is_not_closed_is_told()
    {
        Assert.Null(OutputPattern.TryParse("out/{p", false, out var problem));
        Assert.Equal("the brace in {p is not closed", problem);
    }

    [Fact]
    public void An_unknown_name_is_told_with_the_known_ones()
    {
        Assert.Null(OutputPattern.TryParse("out/{page}.pdf", false, out var problem));
        Assert.StartsWith("{page}", problem, StringComparison.Ordinal);
        Assert.Contains("{edition}, {paper}, {date}, {p}, {0p}", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("..", "_")]
    [InlineData("a/b\\c:d", "a_b_c_d")]
    [InlineData("{p}", "_p_")]
    public void A_name_never_leads_elsewhere(string paper, string expected)
    {
        var edition = Sample() with { Paper = new Located<string>(paper, SourceSpan.None) };
        Assert.Equal($"out/{expected}.pdf", Parse("out/{paper}.pdf", false).PathOf(new EditionInput("e.yaml", "e"), edition, "A1", "pdf"));
    }

    private static OutputPattern Parse(string pattern, bool isMany) =>
        OutputPattern.TryParse(pattern, isMany, out var problem) ?? throw new InvalidOperationException(problem);

    private static Edition Sample() => new("edition.yaml", new Located<string>("样报/晨", SourceSpan.None), new DateOnly(2026, 1, 20),
        "zh-Hans", [PageSelectionTests.Page("A1"), PageSelectionTests.Page("A2")]);
}
