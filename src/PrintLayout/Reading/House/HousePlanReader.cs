using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.House;
using PrintLayout.Plan.Layouts;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading.House;

/// <summary>Reads the plan of a paper (<c>schemas/paper.schema.json</c>).</summary>
internal static class HousePlanReader
{
    private const int MostPages = 128;
    private const int MostEntries = 20;

    /// <summary>Reads a plan. Reports PL1001 to PL1010, and PL1050, PL1051 about what contradicts itself.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="root">Folder of the project; no path may leave it.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="files">Notes the files that were asked for; null when no caller needs to know.</param>
    /// <returns>The plan; null after an error.</returns>
    public static HousePlan? Read(string path, string root, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null)
    {
        if (TextFiles.Open(path, root, sink, limits, SourceSpan.None, files) is not { } session
            || YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return null;
        var values = new ValueReader(session);
        if (values.Map(tree, "the plan of a paper", KnownKeys.HousePlan) is not { } map) return null;
        var (paper, master) = (values.Text(map.Require("paper")), values.FilePath(map.Require("master")));
        var (style, language) = (values.FilePath(map.Require("style")), EditionReader.Language(values, map.Find("language")));
        var nameplate = FurnitureReader.Text(values, map.Find("nameplate"));
        var sections = values.Items(map.Require("sections"), "the sections").Select(node => Section(values, node)).OfType<SectionPlan>()
            .ToImmutableArray();
        if (sections.IsEmpty) values.Bad<object>(map.Node, "The plan has no sections.", "Write `sections:` with at least one.");
        HousePlan? plan = paper is null || master is null || style is null
            ? null
            : new HousePlan(session.Source.File, paper, master, style, sections)
            {
                Language = language,
                Date = values.Date(map.Find("date")),
                Appears = Time(values, map.Find("appears")) ?? new TimeOnly(6, 0),
                Nameplate = nameplate,
                Issue = Issue(values, map.Find("issue")),
                Pages = values.CountRange(map.Find("pages"), 1, MostPages),
                PageStep = values.Count(map.Find("page-step"), 1, MostPages) ?? 1,
                PageLetter = Letter(values, map.Find("page-letter")) ?? "A",
                Front = Front(values, map.Find("front")),
                Standing = [.. values.Items(map.Find("standing"), "what stands every day").Select(node => Standing(values, node))
                    .OfType<StandingElement>()],
                Inbox = values.FilePath(map.Find("inbox")),
                Ads = values.FilePath(map.Find("ads")),
                Fillers = [.. values.Items(map.Find("fillers"), "the fillers").Select(node => Filler(values, node)).OfType<FillerPlan>()],
                Versions = values.FilePath(map.Find("versions")),
                Overflow = values.Choice(map.Find("overflow"), KnownWords.OverflowRules) ?? OverflowRule.Hold,
                Gate = GateReader.Gate(values, map.Find("gate")),
                Imprint = GateReader.Imprint(values, map.Find("imprint")),
                Words = values.FilePath(map.Find("words")),
            };
        if (plan is not null) HousePlanCheck.Check(plan, map, values);
        return session.ErrorCount > 0 ? null : plan;
    }

    private static TimeOnly? Time(ValueReader values, YamlNode? node)
    {
        if (node is null) return null;
        if (node is YamlScalar scalar && TimeOnly.TryParseExact(scalar.Value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var time)) return time;
        values.Bad<object>(node, "This is not a time of day.", "Write hour and minute in quotation marks, such as \"06:30\".");
        return null;
    }

    private static string? Letter(ValueReader values, YamlNode? node)
    {
        if (values.Text(node) is not { } text) return null;
        if (text.Value.Length <= 4 && text.Value.All(char.IsAsciiLetter)) return text.Value;
        return values.Bad<string>(node!, $"`{Words.Short(text.Value)}` is no letter for pages.", "Write a letter such as A.");
    }

    private static IssueCount? Issue(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "the count of issues", KnownKeys.IssueCount) is not { } map) return null;
        var (number, date) = (values.Count(map.Require("number"), 1, int.MaxValue), values.Date(map.Require("date")));
        var days = values.Items(map.Find("days"), "the days of issue").Select(day => values.Choice(day, KnownWords.Weekdays))
            .OfType<DayOfWeek>().Distinct().ToImmutableArray();
        var breaks = ImmutableArray.CreateBuilder<(DateOnly, DateOnly)>();
        foreach (var item in values.Items(map.Find("breaks"), "the days without a paper"))
        {
            var ends = item is YamlSequence two ? two.Items : [item];
            if (ends.Length is not (1 or 2))
                values.Bad<object>(item, "A break has a first and a last day.", "Write 2026-02-17, or [2026-02-17, 2026-02-23].");
            else if (values.Date(ends[0]) is { } first && values.Date(ends[^1]) is { } last) breaks.Add((first, last));
        }

        if (number is null || date is null) return null;
        var count = new IssueCount(number.Value, date.Value) { Breaks = breaks.ToImmutable(), Span = map.Span };
        return days.IsEmpty ? count : count with { Days = days };
    }

    private static FrontPlan Front(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "page one", KnownKeys.FrontPlan) is not { } map) return FrontPlan.Plain;
        var index = values.Map(map.Find("index"), "the index", KnownKeys.IndexPlan);
        return new FrontPlan
        {
            Stories = values.CountRange(map.Find("stories"), 1, MostEntries),
            Promotes = values.Count(map.Find("promotes"), 0) ?? 0,
            Index = index is null
                ? null
                : new IndexPlan(
                    values.Text(index.Find("title"))?.Value ?? "今日导读",
                    values.CountRange(index.Find("entries"), 1, MostEntries) ?? new CountRange(3, 6))
                {
                    At = values.Choice(index.Find("at"), KnownWords.PagePlaces),
                },
        };
    }

    private static SectionPlan? Section(ValueReader values, YamlNode node)
    {
        if (values.Map(node, "a section", KnownKeys.SectionPlan) is not { } map || values.Text(map.Require("section")) is not { } name)
            return null;
        var pages = map.Find("pages");
        var names = pages is YamlSequence ? values.Texts(pages, "the pages of a section") : [];
        foreach (var wrong in names.Where(one => !EditionReader.IsPageName(one.Value, values.Limits.PageNameLength)))
            values.Bad<object>(pages!, $"`{Words.Short(wrong.Value)}` cannot name a page.", "Use letters, digits, - and _.");
        var count = pages is null or YamlSequence ? null : values.CountRange(pages, 0, MostPages);
        return new SectionPlan(name)
        {
            PageNames = names,
            Pages = names.IsEmpty ? count ?? 1 : names.Length,
            Desks = values.Texts(map.Find("desks"), "the desks of a section"),
            Editors = values.Text(map.Find("editors")),
            Stories = values.CountRange(map.Find("stories"), 1, MostEntries) ?? new CountRange(3, 8),
            Master = values.FilePath(map.Find("master")),
            Style = values.FilePath(map.Find("style")),
        };
    }

    private static StandingElement? Standing(ValueReader values, YamlNode node)
    {
        if (values.Map(node, "a standing element", KnownKeys.StandingElement) is not { } map) return null;
        var path = map.Require("article");
        var (page, section) = (values.Text(map.Find("page")), values.Text(map.Find("section")));
        if (page is null == section is null)
            values.Bad<object>(node, "A standing element has one place.", "Write `page` or `section`.");
        if (values.FilePath(path) is null || values.Text(path) is not { } written) return null;
        return new StandingElement(new ArticleReference(Path.GetFileNameWithoutExtension(written.Value), written.Value, written.Span))
        {
            Page = page,
            Section = section,
            At = values.Choice(map.Find("at"), KnownWords.PagePlaces),
            Form = values.Choice(map.Find("form"), KnownWords.StoryForms),
        };
    }

    private static FillerPlan? Filler(ValueReader values, YamlNode node)
    {
        if (values.Map(node, "a filler", KnownKeys.FillerPlan) is not { } map
            || values.Map(map.Require("ad"), "an advertisement", KnownKeys.EditionAd) is not { } ad) return null;
        var rows = values.CountRange(map.Require("rows"), 2);
        var columns = values.Count(map.Find("columns"), 1, values.Limits.Columns);
        return BookingReader.One(values, ad, null) is { } read && rows is { } range
            ? new FillerPlan(read.Ad, columns, range)
            : null;
    }
}
