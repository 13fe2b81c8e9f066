
namespace PrintLayout.Tests.Gate;

public sealed class BookedAdTests
{
    private const string Cars = "ads: [{ ad: { id: cars, head: 新车, columns: 2, rows: 10 }, page: A2, from: 2026-11-20, until: 2026-11-30 },"
        + " { ad: { id: shoes, head: 好鞋, columns: 2, rows: 10 }, section: 文体, until: 2026-11-27 }]\n";

    [Theory]
    [InlineData("A2", "")]
    [InlineData("", "PL8112 ads.yaml")]
    [InlineData("A1", "PL8114 edition.yaml")]
    [InlineData("A1 A2", "PL8113 edition.yaml")]
    public void A_booked_advertisement_stands_once_on_its_page(string pages, string told)
    {
        using var paper = Paper();
        foreach (var page in pages.Split(' ', StringSplitOptions.RemoveEmptyEntries)) paper.Ad(page, "{ id: cars, head: 新车 }");
        AssertTold(told, paper);
    }

    [Theory]
    [InlineData("{ id: shoes, head: 好鞋 }", "PL8115 edition.yaml")]
    [InlineData("{ id: lamps, head: 灯 }", "PL8115 edition.yaml")]
    [InlineData("{ id: house, head: 公益 }", "")]
    public void An_advertisement_without_a_booking_is_found_and_a_filler_is_not(string ad, string told)
    {
        using var paper = Paper();
        paper.Ad("A2", "{ id: cars, head: 新车 }").Ad("A1", ad);
        paper.Plan += "fillers: [{ ad: { id: house, head: 公益 }, rows: 4-20 }]\n";
        AssertTold(told, paper);
        paper.Ad("A2", ad);
        if (told.Length == 0) AssertTold(told, paper);
        else Assert.Contains(paper.Told(), one => one.StartsWith("PL8113 edition.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_section_that_is_booked_is_that_of_the_page()
    {
        using var paper = Paper();
        paper.EditionDate = "2026-11-19";
        paper.Page("A3", "    section: 文体\n").Ad("A3", "{ id: shoes, head: 好鞋 }");
        AssertTold(string.Empty, paper);
        paper.Page("A3", "    section: 经济\n").Ad("A3", "{ id: shoes, head: 好鞋 }");
        AssertTold("PL8114 edition.yaml", paper);
    }

    [Fact]
    public void Bookings_that_cannot_be_read_are_not_passed_over()
    {
        using var paper = Paper();
        paper.Write("ads.yaml", "ads: 3\n");
        Assert.False(paper.Judge().IsJudged);
    }

    private static GateFolder Paper()
    {
        var paper = new GateFolder { Plan = "ads: ads.yaml\ngate: { stops: all }\n" }.Page("A1").Page("A2");
        return paper.Write("ads.yaml", Cars);
    }

    private static void AssertTold(string told, GateFolder paper)
    {
        var found = paper.Told();
        if (told.Length == 0) Assert.Empty(found);
        else Assert.StartsWith(told, Assert.Single(found), StringComparison.Ordinal);
    }
}
