using PrintLayout.Diagnostics;
using PrintLayout.Languages.ZhHans;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>
/// A headline over the text of another story (PL8105). What counts are the pairs of characters of the head that few stories have: hardly
/// any of them stands in the text below it, and either many of them stand in one other story, or the head is long and none does.
/// </summary>
internal sealed class HeadsOverOtherText : IGateCheck
{
    /// <summary>Han of a text from which on it says what it is about.</summary>
    private const int LeastText = 120;

    /// <summary>Pairs that another story must have: so many, and so large a part of the head in tenths.</summary>
    private const int LeastOfOther = 3;
    private const int TenthsOfOther = 3;

    /// <summary>For one pair that the text has too, the other story must have so many.</summary>
    private const int OtherToOwn = 5;

    /// <summary>Pairs of a head, its kicker and deck included, of which its text must have one.</summary>
    private const int LongHead = 16;

    /// <summary>Stories from which on a pair that a third of them has, such as the name of the city, does not count.</summary>
    private const int ManyStories = 6;

    // Characters that stand beside any word.
    private const string Common = "的了是在和与及上中下不有为一个这那也都就又还把被从到对向于之其她他它们来去说";

    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        var stories = edition.Stories.Where(story => !story.IsStanding).DistinctBy(story => story.Article.File).ToArray();
        var bodies = stories.Select(story => Pairs(story.Body, string.Empty)).ToArray();
        var counts = bodies.SelectMany(body => body).GroupBy(pair => pair).ToDictionary(pair => pair.Key, pair => pair.Count());
        for (var i = 0; i < stories.Length; i++)
        {
            var story = stories[i];
            if (story.Article.ContinuedFrom is not null || story.Body.Count(Surnames.IsHan) < LeastText) continue;
            // A line that the author breaks breaks no pair.
            var head = StoryTexts.Head(story.Article).Select(text => text.Text.Replace("\n", string.Empty, StringComparison.Ordinal))
                .SelectMany(text => Pairs(text, Common))
                .Where(pair => stories.Length < ManyStories || counts.GetValueOrDefault(pair) * 3 <= stories.Length).ToHashSet();
            var own = head.Count(bodies[i].Contains);
            var (most, other) = (0, -1);
            for (var one = 0; one < stories.Length; one++)
            {
                var has = one == i ? 0 : head.Count(bodies[one].Contains);
                if (has > most) (most, other) = (has, one);
            }

            var fitsOther = most >= LeastOfOther && most * 10 >= head.Count * TenthsOfOther && own * OtherToOwn <= most;
            if (!fitsOther && (own > 0 || head.Count < LongHead)) continue;
            found.Report(
                DiagnosticCodes.HeadOverOtherText, story.Article.Headline.SpanAt(0),
                $"The head of {story.Article.Id} on page {story.Page} has hardly a word in common with its text"
                    + (fitsOther ? $"; it fits the text of {stories[other].Article.Id} on page {stories[other].Page}." : "."),
                "Look whether the head belongs to another story.");
        }
    }

    private static HashSet<(char, char)> Pairs(string text, string without)
    {
        var pairs = new HashSet<(char, char)>();
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var (one, two) = (text[at], text[at + 1]);
            if (Surnames.IsHan(one) && Surnames.IsHan(two) && !without.Contains(one, StringComparison.Ordinal)
                && !without.Contains(two, StringComparison.Ordinal)) pairs.Add((one, two));
        }

        return pairs;
    }
}
