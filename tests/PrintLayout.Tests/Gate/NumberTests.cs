using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate;

namespace PrintLayout.Tests.Gate;

public sealed class NumberTests
{
    private const string Counted = "issue: { number: 4126, date: 2026-11-27 }\n";

    [Theory]
    [InlineData("issue: 4127", Counted, false)]
    [InlineData("issue: 第4127期", Counted, false)]
    [InlineData("issue: 复刊特刊", Counted, false)]
    [InlineData("issue: 4126", Counted, true)]
    [InlineData("issue: 第4217期", Counted, true)]
    [InlineData("issue: 4126", "", false)]
    public void The_number_of_the_issue_is_that_of_the_plan(string nameplate, string plan, bool isWrong)
    {
        using var paper = Paper($"nameplate: {{ {nameplate} }}\n");
        paper.Plan += plan;
        if (isWrong) Assert.Contains("4127", paper.AssertOne(DiagnosticCodes.IssueNumberWrong).Message, StringComparison.Ordinal);
        else paper.AssertNone(DiagnosticCodes.IssueNumberWrong);
    }

    [Theory]
    [InlineData("2026-11-28", "4127", false)]
    [InlineData("2026-11-28", "4126", true)]
    [InlineData("2026-11-28", "4128", true)]
    [InlineData("2026-11-30", "4128", false)]
    public void Without_a_count_it_follows_the_last_issue(string date, string number, bool isWrong)
    {
        using var paper = Paper("nameplate: { issue: 4126 }\n");
        paper.Plan = "gate: { archive: archive.txt }\n";
        paper.EditionDate = "2026-11-27";
        Assert.Empty(GateRun.Record(paper.Judge()));
        (paper.EditionDate, paper.Nameplate) = (date, $"nameplate: {{ issue: {number} }}\n");
        if (isWrong) paper.AssertOne(DiagnosticCodes.IssueNumberWrong);
        else paper.AssertNone(DiagnosticCodes.IssueNumberWrong);
    }

    [Theory]
    [InlineData("2026年11月28日　星期六　第4127期", 0)]
    [InlineData("农历丙午年十月二十", 0)]
    [InlineData("2026年11月27日　星期六", 1)]
    [InlineData("2026年11月28日　星期五", 1)]
    [InlineData("2026年11月31日", 1)]
    [InlineData("2025.11.28 周五", 2)]
    [InlineData("农历丙午年十月十九", 1)]
    [InlineData("创刊于1985年7月1日", 0)]
    [InlineData("每周星期一出版", 0)]
    [InlineData("星期一至星期五", 0)]
    [InlineData("下期预告：12月1日见", 0)]
    public void Dates_that_are_typed_are_those_of_the_issue(string line, int wrong)
    {
        using var paper = Paper($"nameplate: {{ lines: [\"{line}\"] }}\n");
        Assert.Equal(wrong, paper.Judge().Findings.Count(found => found.Code == DiagnosticCodes.IssueDateWrong));
    }

    [Fact]
    public void A_folio_that_kept_the_day_before_is_found()
    {
        using var paper = Paper(string.Empty);
        paper.Page("A3", "    section: 2026年11月27日\n");
        Assert.Contains("2026年11月28日", paper.AssertOne(DiagnosticCodes.IssueDateWrong).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_of_another_day_than_the_one_that_is_due_is_found()
    {
        using var paper = Paper(string.Empty);
        Assert.DoesNotContain(paper.Told(new DateOnly(2026, 11, 28)), told => told.Contains("PL8107", StringComparison.Ordinal));
        Assert.Contains(
            paper.Told(new DateOnly(2026, 11, 29)), told => told.StartsWith("PL8107 edition.yaml:1:1", StringComparison.Ordinal));
        paper.Plan = "issue: { number: 4126, date: 2026-11-27, breaks: [2026-11-28] }\n";
        paper.AssertOne(DiagnosticCodes.IssueDateWrong);
    }

    [Theory]
    [InlineData("pages: 2", "", false)]
    [InlineData("pages: 4", "", true)]
    [InlineData("lines: [今日2版]", "", false)]
    [InlineData("lines: [今日二版 总第4127期]", "", false)]
    [InlineData("lines: [今日8版]", "", true)]
    [InlineData("lines: [今日十二版]", "", true)]
    [InlineData("lines: [周六增出4版]", "", false)]
    [InlineData("cn: 11-0000", "pages: 2-8\npage-step: 2\n", false)]
    [InlineData("cn: 11-0000", "pages: 4-8\n", true)]
    public void The_number_of_pages_is_what_is_written_and_planned(string nameplate, string plan, bool isWrong)
    {
        using var paper = Paper($"nameplate: {{ {nameplate} }}\n");
        paper.Plan = plan;
        if (isWrong) paper.AssertOne(DiagnosticCodes.PageCountWrong);
        else paper.AssertNone(DiagnosticCodes.PageCountWrong);
    }

    [Theory]
    [InlineData("A1 A2 A3 B1 B2", "", 0)]
    [InlineData("A5 A6", "", 0)]
    [InlineData("A1 front T1", "", 0)]
    [InlineData("A1 A2 A4 B1", "", 1)]
    [InlineData("A1 A2", "A1, A2", 0)]
    [InlineData("A1 A2", "A1, A2, A3, A4", 1)]
    [InlineData("A1 A2 A3", "A1, A2", 1)]
    public void Names_of_pages_have_no_gap_and_are_those_of_the_plan(string pages, string planned, int wrong)
    {
        using var paper = new GateFolder();
        foreach (var page in pages.Split(' ')) paper.Page(page);
        if (planned.Length > 0) paper.Sections = $"sections: [{{ section: 要闻, pages: [{planned}] }}]\n";
        Assert.Equal(wrong, paper.Judge().Findings.Count(found => found.Code == DiagnosticCodes.PageNameWrong));
    }

    private static GateFolder Paper(string nameplate) => new GateFolder { Nameplate = nameplate }.Page("A1").Page("A2");
}
