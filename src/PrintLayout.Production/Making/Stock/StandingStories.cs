using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.House;
using PrintLayout.Plan.Makeup;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making.Stock;

/// <summary>Reads what stands in the paper every day.</summary>
/// <param name="plan">The plan of the paper.</param>
/// <param name="root">Folder of the project.</param>
/// <param name="limits">The limits.</param>
internal sealed class StandingStories(HousePlan plan, string root, LayoutLimits limits)
{
    /// <summary>The elements with their manuscripts, without those that cannot be read.</summary>
    /// <param name="sink">Receives the findings.</param>
    public ImmutableArray<(StandingElement Element, StockedStory Story)> Read(IDiagnosticSink sink)
    {
        var read = ImmutableArray.CreateBuilder<(StandingElement, StockedStory)>();
        foreach (var element in plan.Standing)
        {
            if (StockedStory.Read(ContentPath.Combine(plan.File, element.Article.Path), element.Article, root, limits, sink) is { } story)
                read.Add((element, story));
        }

        return read.ToImmutable();
    }

    /// <summary>What is wished of an element; null for nothing.</summary>
    public static StoryWish? WishOf(StandingElement element) => element is { At: null, Form: null }
        ? null
        : new StoryWish
        {
            Article = element.Article.Id,
            At = element.At,
            Forms = element.Form is { } form ? [form] : [],
            Key = new Located<string>("at", element.Article.Span),
            Span = element.Article.Span,
        };
}
