using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.House.Gate;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>
/// Names with another post than their own, or with none at the first mention of a story's text (PL8119). Only posts of the list are known.
/// </summary>
internal sealed class PostsOfNames : IGateCheck
{
    private const string Ends = "。！？；\n";

    /// <summary>Characters before and behind a name in which its post may stand.</summary>
    private const int Before = 40;
    private const int Behind = 12;

    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        var names = edition.Words.Names.Where(name => !name.Posts.IsEmpty).ToDictionary(name => name.Name.Value, StringComparer.Ordinal);
        ImmutableArray<string> all = [.. edition.Words.Names.Select(name => name.Name.Value)];
        ImmutableArray<string> posts = [.. names.Values.SelectMany(name => name.Posts).Select(post => post.Value)
            .Distinct(StringComparer.Ordinal).OrderByDescending(post => post.Length).ThenBy(post => post, StringComparer.Ordinal)];
        foreach (var story in edition.Stories.DistinctBy(story => story.Article.File))
        {
            var met = new HashSet<string>(StringComparer.Ordinal);
            foreach (var text in StoryTexts.BelowHead(story.Article))
            {
                foreach (var mention in Mention.In(text.Text, all))
                {
                    if (names.TryGetValue(mention.Word, out var name)) Judge(text, mention, name, posts, met.Add(mention.Word), found);
                }
            }
        }
    }

    private static void Judge(
        ManuscriptText text, Mention mention, ListedName name, ImmutableArray<string> posts, bool isFirst, GateFindings found)
    {
        var before = text.Text[Math.Max(0, mention.At - Before)..mention.At];
        var behind = text.Text[mention.End..Math.Min(text.Text.Length, mention.End + Behind)];
        var own = string.Join(" or ", name.Posts.Select(post => post.Value));
        var span = text.SpanAt(mention.At) with { Length = mention.Word.Length };
        var written = posts.FirstOrDefault(post => before.EndsWith(post, StringComparison.Ordinal)) is { } post
            ? Whole(before, post)
            : posts.FirstOrDefault(one => behind.StartsWith(one, StringComparison.Ordinal));
        if (written is not null && !name.Posts.Any(one => one.Value == written))
            found.Report(
                DiagnosticCodes.PostOfName, span, $"{mention.Word} is called {written}; by the word list of the house the post is {own}.",
                "Write the post of the list, or mend the list.");
        else if (isFirst && written is null && !HasPostNear(before, behind, name))
            found.Report(
                DiagnosticCodes.PostOfName, span, $"{mention.Word} stands without a post at the first mention; by the list it is {own}.",
                "Write the post before the name.");
    }

    /// <summary>The post with what changes it: 副市长, 原市长.</summary>
    private static string Whole(string before, string post)
    {
        var rest = before[..^post.Length];
        if (rest.EndsWith('副')) return "副" + post;
        if (rest.Length == 0 || !"原前代".Contains(rest[^1], StringComparison.Ordinal)) return post;
        // 日前市长 is no former mayor: only behind a mark is it sure.
        return rest.Length == 1 || char.IsPunctuation(rest[^2]) || char.IsWhiteSpace(rest[^2]) ? rest[^1] + post : post;
    }

    private static bool HasPostNear(string before, string behind, ListedName name)
    {
        var until = behind.AsSpan().IndexOfAny(Ends);
        var near = before[(before.AsSpan().LastIndexOfAny(Ends) + 1)..] + "\n" + (until < 0 ? behind : behind[..until]);
        return name.Posts.Any(post => near.Contains(post.Value, StringComparison.Ordinal));
    }
}
