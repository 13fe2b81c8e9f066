using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Layout.Furniture;

/// <summary>What a nameplate says, in the words of Chinese papers.</summary>
/// <param name="Name">The name of the paper.</param>
/// <param name="Day">Date, day of the week, lunar date.</param>
/// <param name="Issue">Issue, pages of today, registration, website and the rest.</param>
internal sealed record NameplateLines(NameplateLine Name, ImmutableArray<NameplateLine> Day, ImmutableArray<NameplateLine> Issue)
{
    private const string CnTitle = "国内统一连续出版物号";

    /// <summary>The lines of a page.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="page">The page; what it says goes before what the edition says.</param>
    /// <param name="form">The form of the nameplate: an ear shows the day large between month and weekday.</param>
    /// <param name="sink">Receives a day without a lunar date.</param>
    public static NameplateLines Of(Edition edition, EditionPage page, NameplateForm form, IDiagnosticSink sink)
    {
        var text = (page.Nameplate ?? new NameplateText()).Or(edition.Nameplate);
        var file = SourceSpan.OfFile(edition.File);
        var name = text.Name ?? edition.Paper;
        return new NameplateLines(new NameplateLine(name.Value, name.Span), [.. Date(edition.Date, form, file), .. Days(edition.Date, text, file, sink)], Issues(edition, text, file));
    }

    private static ImmutableArray<NameplateLine> Date(DateOnly date, NameplateForm form, SourceSpan file) => form == NameplateForm.Strip
        ? [new NameplateLine(IssueDate.Day(date), file, NameplateWeight.Date)]
        :
        [
            new NameplateLine(FormattableString.Invariant($"{date.Year}年{date.Month}月"), file, NameplateWeight.Date),
            new NameplateLine(FormattableString.Invariant($"{date.Day}"), file, NameplateWeight.Day),
        ];

    private static ImmutableArray<NameplateLine> Days(DateOnly date, NameplateText text, SourceSpan file, IDiagnosticSink sink)
    {
        ImmutableArray<NameplateLine> day = [new(IssueDate.Weekday(date), file)];
        if (text.Lunar == false) return day;
        if (IssueDate.Lunar(date) is { } lunar) return day.Add(new NameplateLine("农历" + lunar, file));
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.LunarDateUnknown,
            file,
            FormattableString.Invariant($"no lunar date is known for {date:yyyy-MM-dd}; it is left out"),
            "check the date, or write `lunar: false` in the nameplate"));
        return day;
    }

    private static ImmutableArray<NameplateLine> Issues(Edition edition, NameplateText text, SourceSpan file)
    {
        var lines = ImmutableArray.CreateBuilder<NameplateLine>();
        if (text.Issue is { } issue)
            lines.Add(new NameplateLine(issue.Value.All(char.IsAsciiDigit) ? $"第{issue.Value}期" : issue.Value, issue.Span));
        lines.Add(new NameplateLine(FormattableString.Invariant($"今日{text.Pages ?? edition.ListedPages}版"), file));
        if (text.Cn is { } cn) lines.Add(new NameplateLine($"{CnTitle}\nCN {cn.Value}", cn.Span));
        lines.AddRange(text.Lines.Select(line => new NameplateLine(line.Value, line.Span)));
        if (text.Website is { } website) lines.Add(new NameplateLine(website.Value, website.Span));
        return lines.ToImmutable();
    }
}
