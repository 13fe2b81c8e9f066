using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Languages;
using PrintLayout.Layout.Context;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Layout.Furniture;

/// <summary>What a nameplate says, in the words of the language.</summary>
/// <param name="Name">The name of the paper.</param>
/// <param name="Day">Date, day of the week, lunar date, section of the page.</param>
/// <param name="Issue">Issue, pages of today, registration, website and the rest, editors of the page.</param>
internal sealed record NameplateLines(NameplateLine Name, ImmutableArray<NameplateLine> Day, ImmutableArray<NameplateLine> Issue)
{
    /// <summary>The artwork of the name; null to set it in type.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>A name that is written down and that artwork stands for; null for none.</summary>
    public Located<string>? UnsetName { get; init; }

    /// <summary>The boxes at the left and the right of the name; null where there is none.</summary>
    public (NameplateBox? Left, NameplateBox? Right) Boxes { get; init; }

    /// <summary>The lines of a page.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="page">The page; what it says goes before what the edition says.</param>
    /// <param name="form">The form of the nameplate: an ear shows the day large between month and weekday.</param>
    /// <param name="context">Language; the sink receives a day without a lunar date.</param>
    public static NameplateLines Of(Edition edition, EditionPage page, NameplateForm form, LayoutContext context)
    {
        var text = NameplateText.Of(edition, page);
        var file = SourceSpan.OfFile(edition.File);
        var name = text.Name ?? edition.Paper;
        var language = context.Language;
        return new NameplateLines(
            new NameplateLine(name.Value, name.Span),
            [
                .. Date(edition.Date, form, language.Dates, file), .. Days(edition.Date, text, language.Dates, file, context.Sink),
                .. Of(page.Section),
            ],
            [.. Issues(edition, text, language.Words, file), .. Of(page.Editors)])
        {
            Image = text.Image,
            UnsetName = text.Image is null ? null : text.Name,
            Boxes = (text.Left, text.Right),
        };
    }

    /// <summary>The form in which a nameplate is set: with a box beside the name, date and issue stand below it.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="page">The page.</param>
    /// <param name="asked">The form that the master gives.</param>
    public static NameplateForm FormOf(Edition edition, EditionPage page, NameplateForm asked) =>
        NameplateText.Of(edition, page) is { Left: null, Right: null } ? asked : NameplateForm.Strip;

    private static ImmutableArray<NameplateLine> Of(Located<string>? text) =>
        text is null ? [] : [new NameplateLine(text.Value, text.Span) { IsDivisible = true }];

    private static ImmutableArray<NameplateLine> Date(
        DateOnly date, NameplateForm form, DateForms dates, SourceSpan file) => form == NameplateForm.Strip
        ? [new NameplateLine(dates.Day(date), file, NameplateWeight.Date)]
        :
        [
            new NameplateLine(dates.Month(date), file, NameplateWeight.Date),
            new NameplateLine(FormattableString.Invariant($"{date.Day}"), file, NameplateWeight.Day),
        ];

    private static ImmutableArray<NameplateLine> Days(
        DateOnly date, NameplateText text, DateForms dates, SourceSpan file, IDiagnosticSink sink)
    {
        ImmutableArray<NameplateLine> day = [new(dates.Weekday(date), file)];
        if (text.Lunar == false) return day;
        if (dates.Lunar(date) is { } lunar) return day.Add(new NameplateLine(lunar, file));
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.LunarDateUnknown,
            file,
            FormattableString.Invariant($"no lunar date is known for {date:yyyy-MM-dd}; it is left out"),
            "check the date, or write `lunar: false` in the nameplate"));
        return day;
    }

    private static ImmutableArray<NameplateLine> Issues(Edition edition, NameplateText text, LanguageWords words, SourceSpan file)
    {
        var lines = ImmutableArray.CreateBuilder<NameplateLine>();
        if (text.Issue is { } issue)
            lines.Add(new NameplateLine(issue.Value.All(char.IsAsciiDigit) ? words.Issue(issue.Value) : issue.Value, issue.Span));
        lines.Add(new NameplateLine(words.PagesToday(text.Pages ?? edition.ListedPages), file));
        if (text.Cn is { } cn) lines.Add(new NameplateLine(words.Registration(cn.Value), cn.Span));
        lines.AddRange(text.Lines.Select(line => new NameplateLine(line.Value, line.Span)));
        if (text.Website is { } website) lines.Add(new NameplateLine(website.Value, website.Span));
        return lines.ToImmutable();
    }
}
