using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Copy;
using PrintLayout.Makeup.Requests;

namespace PrintLayout.Makeup;

/// <summary>
/// Finds out what would make a page full that is not: so many characters less or more in a story. Each piece of advice was followed
/// here, and the page was full then.
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

    // A page is not full at every number of characters about the right one.
    private static readonly ImmutableArray<int> Tries = [100, 140, 70, 190, 250];

    /// <summary>The advice, as hints; empty when nothing that was tried helps.</summary>
    /// <param name="isFull">Whether a page is full with other stories.</param>
    public ImmutableArray<string> Find(Func<MakeupRequest, bool> isFull)
    {
        if (over is not { } rows) return [];
        var measure = request.Master.Measure.At(request.Master.BodySize).Milli / request.Master.BodySize.Milli;
        var missing = Math.Max(1, Math.Abs(rows)) * request.Master.Columns * measure * TextShare / 100;
        var isOver = rows >= 0;
        var tries = 0;
        var hints = ImmutableArray.CreateBuilder<string>();
        foreach (var story in Stories(isOver ? missing * 2 : 0))
        {
            foreach (var share in Tries)
            {
                var count = Math.Max(10, missing * share / 100 / 10 * 10);
                if (isOver && count * 2 > story.TextLength) continue;
                if (++tries > MostTries) return hints.ToImmutable();
                if (!isFull(With(isOver ? Shorter(story, count) : Longer(story, count)))) continue;
                hints.Add(isOver
                    ? FormattableString.Invariant($"cut {count} characters of {story.Id}, for instance at its end{Short(story, measure)}; ")
                        + FormattableString.Invariant($"the stories need about {rows} rows more than the page has")
                    : FormattableString.Invariant($"add {count} characters to {story.Id}, ")
                        + FormattableString.Invariant($"or a figure or briefs of {-rows} rows"));
                break;
            }

            if (hints.Count == Most) break;
        }

        return hints.ToImmutable();
    }

    /// <summary>The stories that can be changed, the least important first.</summary>
    private IEnumerable<Article> Stories(int leastLength) => request.Page.Articles
        .Select(reference => request.Articles.GetValueOrDefault(reference.Id)).OfType<Article>()
        .Where(story => story.TextLength > leastLength && story.Blocks.Any(block => block is ParagraphBlock))
        .OrderByDescending(story => story.Priority).ThenByDescending(story => story.TextLength)
        .ThenBy(story => story.Id, StringComparer.Ordinal);

    private MakeupRequest With(Article changed)
    {
        var articles = request.Articles.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        articles[changed.Id] = changed;
        return request with { Articles = articles };
    }

    private static Article Shorter(Article story, int count)
    {
        var blocks = story.Blocks.ToBuilder();
        while (count > 0 && blocks.Count > 1)
        {
            var last = blocks[^1];
            var length = last.Text.Text.Length;
            if (last is ParagraphBlock paragraph && length > count)
            {
                blocks[^1] = paragraph with { Text = paragraph.Text.Slice(0, length - count) };
                break;
            }

            blocks.RemoveAt(blocks.Count - 1);
            count -= length;
        }

        return story with { Blocks = blocks.ToImmutable() };
    }

    private static Article Longer(Article story, int count)
    {
        var paragraphs = story.Blocks.OfType<ParagraphBlock>().ToList();
        var blocks = story.Blocks.ToBuilder();
        for (var i = 0; count > 0; i++)
        {
            var paragraph = paragraphs[i % paragraphs.Count];
            var length = Math.Min(count, paragraph.Text.Text.Length);
            if (length == 0) break;
            blocks.Add(paragraph with { Text = paragraph.Text.Slice(0, length) });
            count -= length;
        }

        return story with { Blocks = blocks.ToImmutable() };
    }

    /// <summary>Where a few characters less save a line.</summary>
    private static string Short(Article story, int measure)
    {
        var lines = story.Blocks.Where(block => block is ParagraphBlock && (block.Text.Text.Length + 2) % measure is 1 or 2)
            .Select(block => block.Text.SpanAt(0).Line).Where(line => line > 0).Distinct().Take(3)
            .Select(line => line.ToString(CultureInfo.InvariantCulture)).ToList();
        return lines.Count == 0 ? string.Empty : $" (paragraphs of lines {string.Join(", ", lines)} end in a character or two)";
    }
}
