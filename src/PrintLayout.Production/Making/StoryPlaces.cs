using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.House;
using PrintLayout.Production.Making.Sheets;
using PrintLayout.Production.Making.Stock;

namespace PrintLayout.Production.Making;

/// <summary>Says on which pages a story may stand, and what that costs.</summary>
/// <param name="plan">The plan of the paper.</param>
/// <param name="pages">Its pages.</param>
/// <param name="kept">By story, the page on which an earlier version has it: there it stays if it can; null for none.</param>
/// <param name="sink">Receives PL8004.</param>
internal sealed class StoryPlaces(
    HousePlan plan, ImmutableArray<PaperPage> pages, IReadOnlyDictionary<string, string>? kept, IDiagnosticSink sink)
{
    /// <summary>Another page than that of the version before is another plate.</summary>
    private const int Moved = 20_000;

    private const int OtherSection = 4_000;
    private const int PageOnePlace = 300;

    /// <summary>The pages of a story.</summary>
    /// <param name="story">The story.</param>
    public ImmutableArray<(int Page, int Cost)> Of(StockedStory story)
    {
        if (story.Article.Desk.Page is { } asked)
        {
            var named = Enumerable.Range(0, pages.Length).Where(i => pages[i].Name == asked.Value).ToList();
            if (named.Count > 0) return [(named[0], 0)];
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.StoryWithoutPlace, asked.Span,
                    $"{story.Id} asks for the page {asked.Value}, which the paper does not have.",
                $"Pages are {string.Join(", ", pages.Select(page => page.Name))}."));
        }

        var isKnown = story.Desk is { } desk && plan.Sections.Any(section => section.Takes(desk));
        if (story.Desk is { } unknown && !isKnown)
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.StoryWithoutPlace, story.Article.Desk.Name?.Span ?? story.Span,
                $"No section takes stories of the desk {unknown}; {story.Id} goes where there is room.",
                $"Name the desk under `desks` of a section: {string.Join(", ", plan.Sections.Select(section => section.Name.Value))}."));
        var places = ImmutableArray.CreateBuilder<(int, int)>();
        for (var page = 0; page < pages.Length; page++)
        {
            if (CostOf(story, pages[page], isKnown) is not { } cost) continue;
            var isMoved = kept?.GetValueOrDefault(story.Id) is { } before && before != pages[page].Name;
            places.Add((page, cost + (isMoved ? Moved : 0)));
        }

        return places.ToImmutable();
    }

    private int? CostOf(StockedStory story, PaperPage page, bool isKnown)
    {
        if (isKnown && page.Section.Takes(story.Desk!)) return 0;
        // A paper of one page has no inside.
        if (page.IsFront && pages.Length > 1) return story.Article.Priority <= plan.Front.Promotes ? PageOnePlace : null;
        // A story of no section stands anywhere inside; another only where its house lets it.
        return !isKnown ? OtherSection / 2 : plan.Overflow == OverflowRule.Elsewhere ? OtherSection : null;
    }
}
