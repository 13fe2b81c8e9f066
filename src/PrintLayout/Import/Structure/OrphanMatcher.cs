using PrintLayout.Languages.ZhHans;
using PrintLayout.Punctuation;

namespace PrintLayout.Import.Structure;

/// <summary>
/// Assigns displaced headlines and bylines to their stories. A headline goes to a story without headline whose text uses its words. A
/// byline goes to the only story without byline, or to the story above it.
/// </summary>
internal sealed class OrphanMatcher(AssembledPage page, Func<int, int> lineOf)
{
    // Thousandths of the headline's pairs of Han that the story must contain.
    private const int FairOverlap = 300;

    // A page has fewer stories; a line that slid on it is none of a story further off, and a source of thousands takes no time.
    private const int Reach = 100;

    private readonly Dictionary<Story, HashSet<int>> _pairs = [];
    private readonly Dictionary<Story, int> _places = [];

    /// <summary>Assigns headlines and bylines where it can. The others stay in their places and are reported.</summary>
    public void Match()
    {
        for (var i = 0; i < page.Stories.Count && page.Headlines.Count + page.Bylines.Count > 0; i++) _places[page.Stories[i]] = i;
        foreach (var headline in page.Headlines) MatchHeadline(headline);
        foreach (var byline in page.Bylines) MatchByline(byline);
        foreach (var story in page.Stories.Where(story => story.Headline is null))
        {
            story.Flag(Certainty.Guess, "no-headline", story.Start, "headline",
                "the source gives no headline for this story; a placeholder stands in its place");
        }
    }

    /// <summary>The stories of the page on which a line stands.</summary>
    private IEnumerable<Story> Near(Story? home)
    {
        var at = home is null ? 0 : _places.GetValueOrDefault(home);
        return page.Stories.Take(Math.Max(0, at - Reach)..(at + Reach + 1));
    }

    private void MatchHeadline(OrphanHeadline orphan)
    {
        var ranked = Near(orphan.After).Select(story => (Story: story, Overlap: Overlap(orphan.Text.Text, story)))
            .OrderByDescending(pair => pair.Overlap).ToList();
        var lacking = ranked.Where(pair => pair.Story.Headline is null).ToList();
        var next = lacking.Count > 1 ? lacking[1].Overlap : 0;
        if (lacking.Count > 0 && lacking[0].Overlap >= FairOverlap && lacking[0].Overlap * 2 >= next * 3)
        {
            var (story, overlap) = lacking[0];
            var others = lacking.Count > 1 ? "of the stories without a headline it fits best" : "which is the only one without a headline";
            story.Headline = orphan.Text;
            story.Flag(Certainty.Likely, "found-headline", orphan.Text.Start, "headline",
                $"the headline stands below another story; it was given to this one, {others} "
                + FormattableString.Invariant($"and holds {overlap / 10} % of its pairs of characters"));
            foreach (var byline in orphan.Bylines) GiveWithHeadline(story, byline);
            return;
        }

        Leave(orphan, ranked);
    }

    private void GiveWithHeadline(Story story, Element byline)
    {
        if (story.Bylines.Count > 0)
        {
            page.Bylines.Insert(0, new OrphanByline(byline, story));
            return;
        }

        StoryAssembler.AddByline(story, byline);
        story.Flag(Certainty.Likely, "found-byline", byline.Text.Start, "bylines",
            "the byline stands below another story, right behind the headline that was given to this one");
    }

    private void Leave(OrphanHeadline orphan, List<(Story Story, int Overlap)> ranked)
    {
        var home = orphan.After ?? page.Stories.FirstOrDefault();
        if (home is null)
        {
            home = new Story { Start = orphan.Text.Start, Headline = orphan.Text };
            page.Stories.Add(home);
        }
        else
        {
            var best = ranked.Count > 0 && ranked[0].Overlap >= FairOverlap
                ? FormattableString.Invariant($"; its words fit best the story of line {lineOf(ranked[0].Story.Start)}")
                : string.Empty;
            home.Flag(Certainty.Guess, "stray-line", orphan.Text.Start, string.Empty,
                $"“{orphan.Text.Text}” stands alone behind the text like a headline that slid, "
                + $"and no story without a headline fits it{best}; it was left here as a paragraph");
            home.Body.Add(new Element(ElementKind.Paragraph, orphan.Text));
            _pairs.Remove(home);
        }

        foreach (var byline in orphan.Bylines)
        {
            // The headline stays here, so its byline does too.
            if (home.Bylines.Count == 0) StoryAssembler.AddByline(home, byline);
            else page.Bylines.Insert(0, new OrphanByline(byline, home));
        }
    }

    private void MatchByline(OrphanByline orphan)
    {
        var home = orphan.After ?? page.Stories.FirstOrDefault();
        if (home is null)
        {
            home = new Story { Start = orphan.Byline.Text.Start };
            page.Stories.Add(home);
        }

        var offset = orphan.Byline.Text.Start;
        var lacking = Near(home).Where(story => story.Bylines.Count == 0).ToList();
        if (lacking.Contains(home))
        {
            StoryAssembler.AddByline(home, orphan.Byline);
            var reason = lacking.Count == 1 ? "no other story lacks a byline" : "it has no byline";
            home.Flag(Certainty.Likely, "found-byline", offset, "bylines",
                "the byline stands away from the text, below lines of another story; "
                + $"it was given to this one, the last text above it, because {reason}");
        }
        else if (lacking is [var only])
        {
            StoryAssembler.AddByline(only, orphan.Byline);
            only.Flag(Certainty.Likely, "found-byline", offset, "bylines",
                "the byline stands below another story that has one; it was given to this one, the only story without a byline");
        }
        else
        {
            home.AddByline(orphan.Byline, isUncertain: true);
            home.Flag(Certainty.Guess, "stray-byline", offset, "bylines",
                $"“{orphan.Byline.Text.Text}” is a second byline below this story, "
                + FormattableString.Invariant($"and {lacking.Count} stories have none: it was left here, marked as uncertain"));
        }
    }

    /// <summary>How many thousandths of the pairs of neighbouring Han in a headline occur in the story's text.</summary>
    private int Overlap(string headline, Story story)
    {
        if (!_pairs.TryGetValue(story, out var words))
        {
            // Pairs across the end of a paragraph are none.
            words = [];
            foreach (var element in story.Body) words.UnionWith(Pairs(element.Text.Text));
            _pairs[story] = words;
        }

        var (pairs, found) = (0, 0);
        foreach (var pair in Pairs(headline))
        {
            pairs++;
            if (words.Contains(pair)) found++;
        }

        return pairs == 0 ? 0 : found * 1000 / pairs;
    }

    private static IEnumerable<int> Pairs(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (Surnames.IsHan(text[i]) && Surnames.IsHan(text[i + 1])) yield return text[i] << 16 | text[i + 1];
        }
    }
}
