using PrintLayout.Diagnostics;
using PrintLayout.Plan.House;
using PrintLayout.Plan.Layouts;
using PrintLayout.Reading.House;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

/// <summary>Plans of papers.</summary>
public sealed class HousePlanReaderTests
{
    private const string Head = "paper: 样报\nmaster: m.yaml\nstyle: s.yaml\n";

    [Fact]
    public void A_plan_says_what_is_the_same_every_day()
    {
        var (plan, found) = Read(Head + """
            date: 2026-01-20
            appears: "05:30"
            issue: { number: 100, date: 2026-01-05, days: [monday, tuesday], breaks: [2026-01-06, [2026-01-12, 2026-01-13]] }
            pages: 4-8
            page-step: 4
            front: { stories: 4-6, promotes: 2, index: { title: 导读, entries: 5 } }
            sections:
              - { section: 要闻, pages: 1-2, desks: [时政, 本地] }
              - { section: 体育, pages: 0-6, stories: 2-4 }
            standing: [{ article: standing/weather.md, section: 体育, at: bottom-right, form: boxed }]
            fillers: [{ ad: { id: water, head: 节约用水 }, rows: 8-30 }]
            overflow: elsewhere
            """);
        Assert.Empty(found);
        Assert.NotNull(plan);
        Assert.Equal(new TimeOnly(5, 30), plan.Appears);
        Assert.Equal(new CountRange(4, 8), plan.Pages!.Value);
        Assert.Equal((2, 5), (plan.Front.Promotes, plan.Front.Index!.Entries.Most));
        Assert.True(plan.Sections[0].Takes("本地") && plan.Sections[0].Takes("要闻") && !plan.Sections[0].Takes("体育"));
        Assert.Equal("weather", plan.Standing[0].Article.Id);
        Assert.Equal(new CountRange(8, 30), plan.Fillers[0].Rows);
        Assert.Equal(OverflowRule.Elsewhere, plan.Overflow);
    }

    [Theory]
    [InlineData("2026-01-05", 100)]
    [InlineData("2026-01-06", null)] // A break.
    [InlineData("2026-01-07", null)] // A Wednesday.
    [InlineData("2026-01-19", 101)]
    [InlineData("2026-01-20", 102)]
    [InlineData("2025-12-30", 99)]
    [InlineData("2025-12-29", 98)]
    public void Issues_are_counted_from_a_known_day(string day, int? number)
    {
        var count = new IssueCount(100, new DateOnly(2026, 1, 5))
        {
            Days = [DayOfWeek.Monday, DayOfWeek.Tuesday],
            Breaks = [(new DateOnly(2026, 1, 6), new DateOnly(2026, 1, 6)), (new DateOnly(2026, 1, 12), new DateOnly(2026, 1, 13))],
        };
        Assert.Equal(number, count.NumberOf(DateOnly.ParseExact(day, "yyyy-MM-dd", null)));
    }

    [Theory]
    [InlineData("sections: []", DiagnosticCodes.BadValue)]
    [InlineData("sections: [{ section: 要闻 }, { section: 要闻 }]", DiagnosticCodes.PlanName)]
    [InlineData("sections: [{ section: 要闻, pages: [A1, a1] }]", DiagnosticCodes.PlanName)]
    [InlineData("sections: [{ section: 要闻, pages: [A1] }, { section: 体育, pages: 2 }]", DiagnosticCodes.PlanNumbers)]
    [InlineData("sections: [{ section: 要闻, pages: 1-3 }]\npages: 4", DiagnosticCodes.PlanNumbers)]
    [InlineData("sections: [{ section: 要闻, pages: 1-3 }]\npage-step: 4", DiagnosticCodes.PlanNumbers)]
    [InlineData("sections: [{ section: 要闻, pages: [A1] }]\nstanding: [{ article: a.md, page: A2 }]", DiagnosticCodes.PlanName)]
    [InlineData("sections: [{ section: 要闻 }]\nstanding: [{ article: a.md, section: 天气 }]", DiagnosticCodes.PlanName)]
    [InlineData("sections: [{ section: 要闻 }]\nstanding: [{ article: a.md }]", DiagnosticCodes.BadValue)]
    [InlineData("sections: [{ section: 要闻 }]\nissue: { number: 1, date: 2026-01-07, days: [monday] }", DiagnosticCodes.PlanNumbers)]
    [InlineData("sections: [{ section: 要闻 }]\nappears: 六点", DiagnosticCodes.BadValue)]
    [InlineData("sections: [{ section: 要闻, page: 2 }]", DiagnosticCodes.UnknownKey)]
    [InlineData("sections: [{ section: 要闻, pages: [A/1] }]", DiagnosticCodes.BadValue)]
    public void What_no_paper_can_be_is_told(string rest, string code)
    {
        var (plan, found) = Read(Head + rest + "\n");
        Assert.Null(plan);
        var fault = Assert.Single(found, finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Equal(code, fault.Code);
        Assert.NotEmpty(fault.Hints);
        Assert.True(fault.Span.Line > 0);
    }

    [Fact]
    public void Bookings_have_days_and_places()
    {
        using var project = new TempProject();
        project.With("ads.yaml", """
            ads:
              - { page: A3, from: 2026-01-20, until: 2026-01-22, ad: { id: bank, columns: 8, rows: 20 } }
              - { section: 体育, ad: { id: shoes, width: 100mm, height: 80mm } }
            """);
        var sink = new DiagnosticBag();
        var ads = AdListReader.Read(
            new Located<string>(project["ads.yaml"], SourceSpan.None), project.Root, sink, LayoutLimits.Default, new FileLog());
        Assert.Empty(sink);
        Assert.Equal([20, 21, 22], Enumerable.Range(15, 12).Where(day => ads!.Value[0].RunsOn(new DateOnly(2026, 1, day))));
        Assert.True(ads!.Value[1].RunsOn(new DateOnly(2030, 1, 1)));
    }

    private static (HousePlan? Plan, DiagnosticBag Found) Read(string text)
    {
        using var project = new TempProject();
        project.With("paper.yaml", text);
        var sink = new DiagnosticBag();
        return (HousePlanReader.Read(project["paper.yaml"], project.Root, sink, LayoutLimits.Default), sink);
    }
}
