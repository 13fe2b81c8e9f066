using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Copy;
using PrintLayout.Makeup.Requests;

namespace PrintLayout.Makeup;

/// <summary>
/// Finds out what would make a page full that is not: so many characters less or more in a story, a story less, or less of every story.
/// Each piece of advice was followed here, and the page was full then.
/// </summary>
/// <param name="request">The page.</param>
/// <param name="over">Rows of the whole page that its stories need more than it has, or less; null when that is not known.</param>
internal sealed class MakeupAdvice(MakeupRequest request, int? over)
{
    // Of the cells of a page about three quarters are running text; head, figures and white take the others.
    private const int TextShare = 75;
    private const int Most = 2;

    // Each is a search.
    private const int MostTries = 14;
    private const int MostTriesOfOthers = 8;
    private const int MostToHold = 10;

    // A page is not full at every number of characters about the right one.
    private static readonly ImmutableArray<int> Tries = [100, 140, 70, 190, 250];
    private static readonly ImmutableArray<int> SharesLess = [8, 15, 22, 30, 38, 46, 54, 62];
    private static readonly ImmutableArray<int> SharesMore = [10, 25, 45, 70, 100, 150, 220, 320];

    private readonly int _measure = request.Master.Measure.At(request.Master.BodySize).Milli / request.Master.BodySize.Milli;
    private int _left = MostTries;

    /// <summary>One way of changing the page: what it says, and the page with it.</summary>
    private sealed record Way(string Hint, MakeupRequest Page, int Characters);

    /// <summary>The advice, as hints; empty when nothing that was tried helps.</summary>
    /// <param name="isFull">Whether a page is full with other stories.</param>
    public ImmutableArray<string> Find(Func<MakeupRequest, bool> isFull)
    {
        var hints = over is { } rows ? OneStory(rows, isFull) : [];
        if (!hints.IsEmpty) return hints;
        _left = MostTriesOfOthers;
        // How much is over is found by trying, since arithmetic over shapes does not reach so far or was wrong.
        var isOver = over is { } known ? known >= 0 : IsOverByLength();
        var all = First((isOver ? SharesLess : SharesMore).Select(share => All(share, isOver)), isFull);
        if (!isOver || all is null) return all is null ? [] : [all.Hint];
        _left = MostTriesOfOthers;
        return First(Without(all.Characters), isFull) is { } less ? [less.Hint, all.Hint] : [all.Hint];
    }

    private Way? First(IEnumerable<Way> ways, Func<MakeupRequest, bool> isFull)
    {
        foreach (var way in ways)
        {
            if (_left-- <= 0) return null;
            if (isFull(way.Page)) return way;
        }

        return null;
    }

    private bool IsOverByLength() =>
        Stories(0).Sum(story => story.TextLength) > request.Master.Columns * request.Master.Rows * _measure * TextShare / 100;

    /// <summary>Characters less or more in one story; for each story several numbers of them.</summary>
    private ImmutableArray<string> OneStory(int rows, Func<MakeupRequest, bool> isFull)
    {
        var isOver = rows >= 0;
        var missing = Math.Max(1, Math.Abs(rows)) * request.Master.Columns * _measure * TextShare / 100;
        return
        [
            .. Stories(isOver ? missing * 2 : 0).Select(story => First(
                from share in Tries
                let count = Rounded(missing * share / 100)
                where !isOver || count * 2 <= story.TextLength
                select new Way(
                    isOver
                        ? FormattableString.Invariant($"cut {count} characters of {story.Id}, for instance at its end{Short(story)}; ")
                            + FormattableString.Invariant($"the stories need about {rows} rows more than the page has")
                        : FormattableString.Invariant($"add {count} characters to {story.Id}, ")
                            + FormattableString.Invariant($"or a figure or briefs of {-rows} rows"),
                    With([isOver ? StoryLength.Shorter(story, count) : StoryLength.Longer(story, count)]), count),
                isFull)).OfType<Way>().Take(Most).Select(way => way.Hint),
        ];
    }

    /// <summary>
    /// Stories less: those first whose length together is about what is over, few rather than many. The most important stay.
    /// </summary>
    private IEnumerable<Way> Without(int missing)
    {
        var lead = Stories(0).Select(story => story.Priority).DefaultIfEmpty().Min();
        var stories = Stories(0).Where(story => story.Priority > lead).Take(MostToHold).ToList();
        var ways = from set in Enumerable.Range(1, (1 << stories.Count) - 1)
                   let held = stories.Where((_, i) => (set >> i & 1) != 0).ToArray()
                   let off = Math.Abs(held.Sum(story => story.TextLength) - missing) * 10 / missing
                   orderby off, held.Length, set
                   select held;
        foreach (var some in stories.Count == 0 ? [] : ways.Take(MostTriesOfOthers))
        {
            var articles = request.Articles.Where(pair => !some.Any(story => story.Id == pair.Key))
                .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
            yield return new Way(
                FormattableString.Invariant(
                    $"take {string.Join(", ", some.Select(story => story.Id))} off the page ({some.Sum(story => story.TextLength)} ")
                    + "characters) and hold it over, or let it go on on another page (jump: auto)",
                request with { Articles = articles }, missing);
        }
    }

    /// <summary>Less, or more, of every story by the same share.</summary>
    /// <param name="share">In hundredths.</param>
    /// <param name="isOver">Whether it is less.</param>
    private Way All(int share, bool isOver)
    {
        var changes = Stories(0).OrderBy(story => story.Priority).ThenBy(story => story.Id, StringComparer.Ordinal)
            .Select(story => (Story: story, Count: Rounded(story.TextLength * share / 100))).ToList();
        var words = changes.Select(change =>
            FormattableString.Invariant($"{change.Count} characters {(isOver ? "of" : "to")} {change.Story.Id}"));
        return new Way(
            $"{(isOver ? "cut" : "add")} {string.Join(", ", words)}",
            With(changes.Select(change => isOver
                ? StoryLength.Shorter(change.Story, change.Count)
                : StoryLength.Longer(change.Story, change.Count))),
            changes.Sum(change => change.Count));
    }

    private static int Rounded(int count) => Math.Max(10, count / 10 * 10);

    /// <summary>The stories that can be changed, the least important first.</summary>
    private IEnumerable<Article> Stories(int leastLength) => request.Page.Articles
        .Select(reference => request.Articles.GetValueOrDefault(reference.Id)).OfType<Article>()
        .Where(story => story.TextLength > leastLength && story.Blocks.Any(block => block is ParagraphBlock))
        .OrderByDescending(story => story.Priority).ThenByDescending(story => story.TextLength)
        .ThenBy(story => story.Id, StringComparer.Ordinal);

    private MakeupRequest With(IEnumerable<Article> changed)
    {
        var articles = request.Articles.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var story in changed) articles[story.Id] = story;
        return request with { Articles = articles };
    }

    /// <summary>Where a few characters less save a line.</summary>
    private string Short(Article story)
    {
        var lines = story.Blocks.Where(block => block is ParagraphBlock && (block.Text.Text.Length + 2) % _measure is 1 or 2)
            .Select(block => block.Text.SpanAt(0).Line).Where(line => line > 0).Distinct().Take(3)
            .Select(line => line.ToString(CultureInfo.InvariantCulture)).ToList();
        return lines.Count == 0 ? string.Empty : $" (paragraphs of lines {string.Join(", ", lines)} end in a character or two)";
    }
}
