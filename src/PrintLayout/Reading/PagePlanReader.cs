using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Makeup;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads what an edition says of pages whose layout is <c>auto</c>.</summary>
internal static class PagePlanReader
{
    /// <summary>The word that stands in place of the path of a layout.</summary>
    public const string Word = "auto";

    /// <summary>Whether a page asks to be made up.</summary>
    /// <param name="layout">The value of its key <c>layout</c>.</param>
    public static bool IsAuto(YamlNode? layout) => layout is YamlScalar { Value: Word };

    /// <summary>Reads the plan of a page.</summary>
    /// <param name="values">The reading.</param>
    /// <param name="map">The page.</param>
    /// <param name="house">Master and style of the edition; those of the page go before them.</param>
    /// <param name="stories">The stories with wishes.</param>
    /// <param name="bookings">The advertisements.</param>
    /// <returns>The plan; null when its layout is a file, or after reporting that master or style is missing.</returns>
    public static PagePlan? Read(
        ValueReader values,
        YamlMap map,
        (Located<string>? Master, Located<string>? Style) house,
        ImmutableArray<StoryWish> stories,
        ImmutableArray<AdBooking> bookings)
    {
        var master = values.FilePath(map.Find("master"));
        var style = values.FilePath(map.Find("style"));
        var furniture = FurnitureReader.Furniture(values, map.Find("furniture"));
        if (!IsAuto(map.Find("layout")))
        {
            WishReader.WarnUnused(values, map, ["master", "style", "furniture"], "the page");
            return null;
        }

        if (map.Find("master") is null) master = house.Master ?? Missing(values, map, "master");
        if (map.Find("style") is null) style = house.Style ?? Missing(values, map, "style");
        CheckLead(values, map, stories);
        return master is null || style is null
            ? null
            : new PagePlan(master, style, stories, bookings, values.SpanOf(map.Find("layout")!)) { Furniture = furniture };
    }

    /// <summary>
    /// Finds wishes that name what is not there (PL1043), and pins of two stories on the same cells (PL1042).
    /// </summary>
    /// <param name="edition">The pages that could be read.</param>
    /// <param name="names">The names of all pages.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <returns>The pages without those that have such a finding.</returns>
    public static ImmutableArray<EditionPage> Checked(
        ImmutableArray<EditionPage> edition, IReadOnlySet<string> names, IDiagnosticSink sink) =>
        edition.All(page => page.Auto is null)
            ? edition
            : WithJumps([.. edition.Where((page, index) => !HasFaults(page, [.. edition.Skip(index + 1)], names, sink))]);

    /// <summary>Lists a story on the made-up page to which it may jump.</summary>
    private static ImmutableArray<EditionPage> WithJumps(ImmutableArray<EditionPage> edition)
    {
        foreach (var page in edition)
        {
            foreach (var wish in page.Auto?.Stories ?? [])
            {
                if (wish.JumpTo is not { } to) continue;
                var story = page.Articles.First(article => article.Id == wish.Article);
                var target = edition.FirstOrDefault(other => other.Name.Value == to.Value);
                if (target?.Auto is null || target.Articles.Any(article => article.Path == story.Path || article.Id == story.Id)) continue;
                edition = edition.Replace(target, target with { Articles = target.Articles.Add(story with { Span = to.Span }) });
            }
        }

        return edition;
    }

    private static bool HasFaults(EditionPage page, ImmutableArray<EditionPage> later, IReadOnlySet<string> names, IDiagnosticSink sink)
    {
        if (page.Auto is not { } plan) return false;
        var faults = FaultsOf(page, plan.Stories, later, names).ToImmutableArray();
        foreach (var fault in faults) sink.Report(fault);
        return !faults.IsEmpty;
    }

    /// <summary>Wishes that name what is not there (PL1043), and pins of two stories on the same cells (PL1042).</summary>
    /// <param name="page">The page.</param>
    /// <param name="wishes">What is wished of its stories.</param>
    /// <param name="later">The pages behind it.</param>
    /// <param name="names">The names of all pages.</param>
    public static IEnumerable<Diagnostic> FaultsOf(
        EditionPage page, ImmutableArray<StoryWish> wishes, ImmutableArray<EditionPage> later, IReadOnlySet<string> names) =>
        wishes.SelectMany(wish => Unknown(page, wish, later, names))
            .Concat(PackageFaults.Of(page, wishes))
            .Concat(wishes.SelectMany((wish, index) => Overlaps(wish, wishes.Take(index))));

    /// <summary>Two stories of a half open page that are both to be its lead (PL1042).</summary>
    /// <param name="wishes">What is wished of its stories.</param>
    public static Diagnostic? TwoLeads(ImmutableArray<StoryWish> wishes) =>
        wishes.Where(wish => wish.IsLead).Take(2).ToImmutableArray() is [var first, var second]
            ? Fault(DiagnosticCodes.WishesClash, new Located<string>(second.Article, second.Span),
                TwoLeadsMessage(first.Article, second.Article), TwoLeadsHint)
            : null;

    private static IEnumerable<Diagnostic> Unknown(
        EditionPage page, StoryWish wish, ImmutableArray<EditionPage> later, IReadOnlySet<string> names)
    {
        if (wish.With is { } with && (with.Value == wish.Article || page.Articles.All(article => article.Id != with.Value)))
            yield return Fault(DiagnosticCodes.WishUnknown, with,
                with.Value == wish.Article
                    ? $"`{Words.Short(with.Value)}` cannot stand beside itself."
                    : $"The page has no article `{Words.Short(with.Value)}` beside which this one could stand.",
                Nearest.Hint(with.Value, [.. page.Articles.Select(article => article.Id).Where(id => id != wish.Article)]));
        if (wish.JumpTo is not { } to) yield break;
        var target = later.FirstOrDefault(other => other.Name.Value == to.Value);
        var path = page.Articles.First(article => article.Id == wish.Article).Path;
        if (target is null)
            yield return Fault(DiagnosticCodes.WishUnknown, to,
                names.Contains(to.Value)
                    ? $"`{wish.Article}` cannot jump to {to.Value}: a story goes on to a page behind its own."
                    : $"The edition has no page {Words.Short(to.Value)} to which `{wish.Article}` could jump.",
                "Name a page that stands further down in the edition.");
        else if (target.Articles.Any(article => article.Id == wish.Article && article.Path != path))
            yield return Fault(DiagnosticCodes.WishUnknown, to,
                $"`{wish.Article}` cannot jump to {to.Value}: another article of that page has the same name.",
                "Give the files different names.");
        // Beside a layout file the reader cannot know whether the wish counts, so the story is not listed for it.
        else if ((target.Auto is null || page.Auto is null) && target.Articles.All(article => article.Path != path))
            yield return Fault(DiagnosticCodes.WishUnknown, to,
                $"`{wish.Article}` cannot jump to {to.Value}: the layout of {(target.Auto is null ? "that" : "this")} page is a file, "
                    + $"and {to.Value} does not list the story.",
                target.Auto is null
                    ? "List the story there and give it a module, or write `layout: auto` there."
                    : "List the story there.");
    }

    private static IEnumerable<Diagnostic> Overlaps(StoryWish wish, IEnumerable<StoryWish> earlier) =>
        wish is not { Columns: { } columns, Rows: { } rows }
            ? []
            : from other in earlier
              where other.Columns?.Meets(columns) == true && other.Rows?.Meets(rows) == true
              select Fault(DiagnosticCodes.WishesClash, new Located<string>(wish.Article, wish.Span),
                  $"`{wish.Article}` and `{other.Article}` are pinned to the same cells.", "Move one of them, or take its pins out.");

    private static void CheckLead(ValueReader values, YamlMap map, ImmutableArray<StoryWish> stories)
    {
        if (stories.Where(wish => wish.IsLead).Select(wish => wish.Article).ToImmutableArray() is not [var first, var second, ..]) return;
        values.Error(DiagnosticCodes.WishesClash, map.Find("articles")!,
            TwoLeadsMessage(first, second), TwoLeadsHint);
    }

    private const string TwoLeadsHint = "Write `lead: true` once.";

    private static string TwoLeadsMessage(string first, string second) => $"`{first}` and `{second}` are both to be the lead of the page.";

    private static Diagnostic Fault(string code, Located<string> place, string message, string hint) =>
        Diagnostic.Error(code, place.Span, message, hint);

    private static Located<string>? Missing(ValueReader values, YamlMap map, string key)
    {
        values.Error(DiagnosticCodes.MissingKey, map.Find("layout")!,
            $"`layout: auto` needs a {key}, and neither the page nor the edition names one.",
            $"Write `{key}: …` at the top of the edition, for all its pages, or for this page.");
        return null;
    }
}
