using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Checking;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Furniture;
using PrintLayout.Layout.Grid;
using PrintLayout.Makeup.Requests;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Makeup.Stories;

/// <summary>Makes the items of a page out of its stories and bookings, in an order that does not depend on theirs in the edition.</summary>
internal static class ItemMaker
{
    private const int BriefCharacters = 160;
    private const int LeastBriefs = 3;
    private const int BriefPriority = 4;

    /// <summary>The items, the lead first, advertisements last.</summary>
    /// <param name="request">The page.</param>
    /// <param name="grid">Its grid.</param>
    public static ImmutableArray<MakeupItem> Make(MakeupRequest request, PageGrid grid)
    {
        var wishes = request.Plan.Stories.ToDictionary(wish => wish.Article, StringComparer.Ordinal);
        var placed = (request.Given?.Modules ?? []).SelectMany(module => LayoutCheck.StoriesOf(module)).Select(story => story.Value)
            .Concat((request.Given?.LeavesOut ?? []).Select(story => story.Value)).ToHashSet(StringComparer.Ordinal);
        placed.UnionWith(wishes.Values.SelectMany(wish => wish.Stories).Select(story => story.Value));
        var stories = request.Page.Articles.Where(reference => !placed.Contains(reference.Id)
                && request.Articles.GetValueOrDefault(reference.Id) is { } story && !LayoutCheck.HasNothingLeft(story))
            .Select(reference => (Article: request.Articles[reference.Id], reference.Span, Wish: wishes.GetValueOrDefault(reference.Id)))
            .OrderBy(story => story.Wish is { IsLead: true } ? 0 : 1).ThenBy(story => PriorityOf(story.Article, story.Wish))
            .ThenBy(story => story.Article.Figures.IsEmpty ? 1 : 0).ThenByDescending(story => story.Article.TextLength)
            .ThenBy(story => story.Article.Id, StringComparer.Ordinal).ToList();
        // A column of briefs stays as it was when the layout is to be kept, though one of them is longer now.
        var keptBriefs = request.Keep?.Modules.SelectMany(module => module.Briefs).Select(brief => brief.Value).ToList() ?? [];
        var briefs = stories.Where(story => WasBrief(request, story.Article.Id) ?? IsBrief(story.Article, story.Wish))
            .OrderBy(story => keptBriefs.IndexOf(story.Article.Id) is >= 0 and var at ? at : int.MaxValue).ToList();
        if (briefs.Count < LeastBriefs && keptBriefs.Count == 0
            && !briefs.Exists(story => story.Wish?.Forms.Contains(StoryForm.Briefs) == true)) briefs.Clear();
        var items = ImmutableArray.CreateBuilder<MakeupItem>();
        // Where the lead has a module already, the most important of the others is the second story of the page.
        var hasLead = request.Plan.HasLead;
        var (rank, last) = hasLead ? (0, int.MinValue + 1) : (-1, int.MinValue);
        foreach (var (article, span, wish) in stories.Where(story => briefs.Count < 2 || !briefs.Contains(story)))
        {
            // What is as important as its neighbour has the same rank; the lead is alone.
            var priority = rank < 0 ? int.MinValue : PriorityOf(article, wish);
            if (rank < 0 || priority != last) rank++;
            last = rank == 0 ? int.MinValue + 1 : priority;
            var story = new FitStory([article, .. PackageOf(request, wish)], isBriefs: false, request.Options.Images);
            items.Add(new MakeupItem(article.Id)
            {
                Story = story,
                Rank = rank,
                Level = items.Count == 0 && !hasLead ? 1 : Math.Max(2, PriorityOf(article, wish)),
                At = wish?.At ?? PlaceOf(wish, grid),
                Columns = wish?.Columns,
                Rows = wish?.Rows,
                Forms = FormsOf(wish),
                Jumping = story.Articles.Length == 1 ? JumpingOf(request, article) : null,
                Kept = KeptOf(request, article.Id),
                KeptCorner = KeptCornerOf(request, article.Id),
                Span = span,
            });
        }

        if (briefs.Count >= 2) items.Add(Briefs(request, [.. briefs.Select(story => story.Article)], briefs[0].Span, rank + 1));
        if (request.Given is null) items.AddRange(Ads(request, grid));
        return items.ToImmutable();
    }

    private static MakeupItem Briefs(
        MakeupRequest request, ImmutableArray<Article> articles, SourceSpan span, int rank) => new(articles[0].Id)
        {
            Story = new FitStory(articles, isBriefs: true, request.Options.Images),
            Rank = rank,
            Level = BriefPriority,
            Kept = articles.Select(article => KeptOf(request, article.Id)).FirstOrDefault(place => place is not null),
            Span = span,
        };

    private static IEnumerable<Article> PackageOf(MakeupRequest request, StoryWish? wish) =>
        (wish?.Stories ?? []).Select(story => request.Articles.GetValueOrDefault(story.Value)).OfType<Article>();

    /// <summary>Only a story that may jump, and has a page to go on, is cut; with the line that then ends it.</summary>
    private static FitStory? JumpingOf(MakeupRequest request, Article article) =>
        article.MayJump && request.Options.Jumps?.GetValueOrDefault(article.Id) is { } jump
            ? new FitStory(
                [article with { ContinuedOn = jump.To with { Span = article.Headline.SpanAt(0) } }], isBriefs: false,
                request.Options.Images)
            : null;

    private static (IndexRange Columns, IndexRange Rows)? KeptOf(MakeupRequest request, string article) =>
        request.Keep?.Modules.FirstOrDefault(module => module.Article.Value == article) is { } module
            ? (module.Columns, module.Rows)
            : null;

    private static (IndexRange Columns, IndexRange Rows)? KeptCornerOf(MakeupRequest request, string article) =>
        request.Keep?.Modules.FirstOrDefault(module => module.Article.Value == article)?.Cut is { } cut ? (cut.Columns, cut.Rows) : null;

    /// <summary>
    /// Whether a story without wishes was one of a column of briefs in the layout that is to be kept; null when that says nothing.
    /// </summary>
    private static bool? WasBrief(MakeupRequest request, string article) =>
        request.Plan.Stories.Any(wish => wish.Article == article) ? null
        : request.Keep?.Modules.FirstOrDefault(module => LayoutCheck.StoriesOf(module).Any(story => story.Value == article)) is { } module
            ? !module.Briefs.IsEmpty
            : null;

    private static int PriorityOf(Article article, StoryWish? wish) => wish?.Priority ?? article.Priority;

    /// <summary>Whether a story is one of those that stand in a column of briefs.</summary>
    public static bool IsBrief(Article article, StoryWish? wish) => wish is { Forms: [StoryForm.Briefs] }
        || (wish is null or { At: null, Columns: null, Rows: null, Forms.IsEmpty: true, IsLead: false }
            && article is { Kicker: null, Deck: null, Standfirst: null, Section: null, Figures.IsEmpty: true, Priority: >= BriefPriority }
            && article.TextLength <= BriefCharacters);

    private static ImmutableArray<StoryForm> FormsOf(StoryWish? wish) => wish switch
    {
        null => [],
        { Forms.IsEmpty: false } => [.. wish.Forms.Except(wish.Forbidden)],
        { Forbidden.IsEmpty: false } => [.. Enum.GetValues<StoryForm>().Except(wish.Forbidden)],
        _ => [],
    };

    /// <summary>A pin by cells touches the edges that its cells touch.</summary>
    private static PagePlace? PlaceOf(StoryWish? wish, PageGrid grid)
    {
        if (wish is null) return null;
        var (left, right) = (wish.Columns?.First == 1, wish.Columns?.Last == grid.Master.Columns);
        var (top, bottom) = (wish.Rows?.First == 1, wish.Rows?.Last == grid.Master.Rows);
        return (top, bottom, left, right) switch
        {
            (true, false, true, false) => PagePlace.TopLeft,
            (true, false, false, true) => PagePlace.TopRight,
            (false, true, true, false) => PagePlace.BottomLeft,
            (false, true, false, true) => PagePlace.BottomRight,
            (true, false, _, _) => PagePlace.Top,
            (false, true, _, _) => PagePlace.Bottom,
            (_, _, true, false) => PagePlace.Left,
            (_, _, false, true) => PagePlace.Right,
            _ => null,
        };
    }

    /// <summary>Advertisements stand at the foot, the largest at the outer edge, unless their booking says otherwise.</summary>
    private static IEnumerable<MakeupItem> Ads(MakeupRequest request, PageGrid grid)
    {
        var outer = PageSide.IsRight(request.Edition, request.Page) ? PagePlace.BottomRight : PagePlace.BottomLeft;
        var booked = request.Plan.Bookings.Select(booking => (Booking: booking, Size: SizeOf(booking, grid)))
            .OrderByDescending(ad => ad.Size.Columns * ad.Size.Rows).ThenBy(ad => ad.Booking.Id.Value, StringComparer.Ordinal);
        return booked.Select((ad, i) => new MakeupItem(ad.Booking.Id.Value)
        {
            AdColumns = ad.Size.Columns,
            AdRows = ad.Size.Rows,
            Border = ad.Booking.IsFramed ? BorderForm.Frame : BorderForm.None,
            Kept = request.Keep?.Ads.FirstOrDefault(kept => kept.Id.Value == ad.Booking.Id.Value) is { } kept
                ? (kept.Columns, kept.Rows)
                : null,
            At = ad.Booking.At ?? (i == 0 && ad.Size.Columns < grid.Master.Columns ? outer : PagePlace.Bottom),
            Span = ad.Booking.Span,
        });
    }

    /// <summary>The cells that an advertisement takes.</summary>
    public static (int Columns, int Rows) SizeOf(AdBooking booking, PageGrid grid)
    {
        var columns = booking.Columns ?? 1;
        if (booking is { Columns: null, Width: { } width })
            while (columns < grid.Master.Columns && grid.Measures.Across(columns) < width.ToPt()) columns++;
        var row = grid.Master.Row.Milli;
        var rows = booking.Rows ?? (booking.Height is { } height ? (height.ToPt().Milli + row - 1) / row : 1);
        return (columns, rows);
    }
}
