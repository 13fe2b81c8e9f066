using System.Collections.Immutable;
using PrintLayout.Layout.Checking;
using PrintLayout.Makeup.Requests;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Makeup;

/// <summary>Lists what a page may do without (<c>may-go</c>), the least loss first.</summary>
internal static class PageReliefs
{
    // Each is a search of its own; a page that so many do not help is told to its editor.
    private const int MostTries = 12;

    /// <summary>The page without the stories that are there to fill it.</summary>
    /// <param name="request">The page with all its stories.</param>
    public static MakeupRequest WithoutFillers(MakeupRequest request) => Fillers(request) is { IsEmpty: false } fillers
        ? With(request, new PageRelief([], fillers))
        : request;

    /// <summary>The page in other ways: fillers put in while it has room, parts left out while it has too little.</summary>
    /// <param name="request">The page with all its stories.</param>
    /// <param name="isOver">Whether the stories need more than the page has; null when it is not known.</param>
    public static IEnumerable<MakeupRequest> Of(MakeupRequest request, bool? isOver)
    {
        var fillers = Fillers(request);
        var reliefs = isOver == true ? [] : Filled(fillers);
        if (isOver != false) reliefs = [.. reliefs, .. Shortened(request, fillers)];
        return reliefs.Take(MostTries).Select(relief => With(request, relief));
    }

    /// <summary>Each filler by itself, then more and more of them.</summary>
    private static ImmutableArray<PageRelief> Filled(ImmutableArray<string> fillers) =>
    [
        .. fillers.Select(one => new PageRelief([], fillers.Remove(one))),
        .. Enumerable.Range(2, Math.Max(0, fillers.Length - 1)).Select(count => new PageRelief([], [.. fillers.Skip(count)])),
    ];

    private static IEnumerable<PageRelief> Shortened(MakeupRequest request, ImmutableArray<string> fillers)
    {
        var parts = Parts(request);
        return parts.Take(MostTries / 2).Select(part => new PageRelief([part], fillers))
            .Concat(Enumerable.Range(2, Math.Max(0, parts.Length - 1)).Select(count => new PageRelief([.. parts.Take(count)], fillers)));
    }

    private static ImmutableArray<string> Fillers(MakeupRequest request) =>
    [
        .. from wish in request.Plan.Stories
           where wish.MayGo.Contains(OptionalElement.Filler)
           let article = request.Articles.GetValueOrDefault(wish.Article)
           where article is not null
           orderby article.TextLength, article.Id
           select article.Id,
    ];

    /// <summary>The parts that may go and are there: of the least important stories first, small parts before large ones.</summary>
    private static ImmutableArray<(string Article, OptionalElement Element)> Parts(MakeupRequest request) =>
    [
        .. from wish in request.Plan.Stories
           let article = request.Articles.GetValueOrDefault(wish.Article)
           where article is not null
           from element in wish.MayGo
           where element != OptionalElement.Filler && !ReferenceEquals(LeftOut.Without(article, element), article)
           orderby LossOf(element), article.Priority descending, article.Id
           select (article.Id, element),
    ];

    private static int LossOf(OptionalElement element) => element switch
    {
        OptionalElement.PullQuote => 0,
        OptionalElement.Deck => 1,
        OptionalElement.Standfirst => 2,
        OptionalElement.SecondFigure => 3,
        OptionalElement.Filler => 4,
    };

    private static MakeupRequest With(MakeupRequest request, PageRelief relief)
    {
        var articles = request.Articles.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var (article, element) in relief.Parts) articles[article] = LeftOut.Without(articles[article], element);
        foreach (var story in relief.Stories) articles.Remove(story);
        return request with { Articles = articles, Relief = relief };
    }
}
