using PrintLayout.Diagnostics;

namespace PrintLayout.Tests.Gate;

public sealed class UnfinishedTests
{
    [Fact]
    public void An_uncertain_byline_is_found_and_a_sure_one_is_not()
    {
        using var paper = new GateFolder().Story("A1", "one", "一", "文。", "bylines: [林知远, { name: 桂望川, uncertain: true }]\n");
        Assert.Contains("桂望川", paper.AssertOne(DiagnosticCodes.UncertainBylineToPress).Message, StringComparison.Ordinal);
        paper.Write("one.md", "---\nheadline: 一\nbylines: [林知远, 桂望川]\n---\n\n文。\n");
        paper.AssertNone(DiagnosticCodes.UncertainBylineToPress);
    }

    [Theory]
    [InlineData("{ kind: photo, label: 船 }", true)]
    [InlineData("{ kind: photo, image: gone.jpg }", true)]
    [InlineData("{ kind: photo, image: drawing.svg }", false)]
    [InlineData("{ kind: table, data: data.csv }", false)]
    public void A_figure_without_its_image_is_found_and_one_set_from_data_is_not(string figure, bool isFound)
    {
        using var paper = new GateFolder().Story("A1", "one", "一", "文。", $"figures: [{figure}]\n");
        paper.Write(
            "drawing.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\"><path d=\"M0 0h100v100h-100z\"/></svg>");
        paper.Write("data.csv", "名,数\n船,3\n");
        if (isFound) paper.AssertOne(DiagnosticCodes.PlaceholderToPress);
        else paper.AssertNone(DiagnosticCodes.PlaceholderToPress);
    }

    [Theory]
    [InlineData("{ id: cars }", true)]
    [InlineData("{ id: cars, image: gone.pdf }", true)]
    [InlineData("{ id: cars, head: 新车 }", false)]
    public void An_advertisement_without_its_artwork_is_found(string ad, bool isFound)
    {
        using var paper = new GateFolder().Ad("A1", ad);
        if (isFound) paper.AssertOne(DiagnosticCodes.PlaceholderToPress);
        else paper.AssertNone(DiagnosticCodes.PlaceholderToPress);
    }
}
