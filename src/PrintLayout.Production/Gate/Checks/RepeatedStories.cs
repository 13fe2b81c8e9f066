using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>The same story twice (PL8101), or again (PL8102); also nearly the same.</summary>
internal sealed class RepeatedStories : IGateCheck
{
    private const int Whole = 1000;

    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        for (var later = 0; later < edition.Stories.Length; later++)
        {
            var story = edition.Stories[later];
            if (edition.Stories.Take(later).FirstOrDefault(first => IsTwice(first, story, edition.Gate.Similar)) is { } first)
                found.Report(
                    DiagnosticCodes.StoryTwice, story.Article.Headline.SpanAt(0),
                    $"{story.Article.Id} on page {story.Page} is {HowLike(first, story)} {first.Article.Id} on page {first.Page}.",
                    "Take one of the two out.");
            else Again(story, edition, found);
        }
    }

    private static bool IsTwice(GatedStory first, GatedStory story, int similar)
    {
        if (first.Article.File == story.Article.File) return !MayBeOnTwoPages(story) && !MayBeOnTwoPages(first);
        return first.Sketch is { } one && story.Sketch is { } other && one.LikenessTo(other) >= similar;
    }

    // A story that jumps stands on the page where it goes on, too.
    private static bool MayBeOnTwoPages(GatedStory story) =>
        story.Article.MayJump || story.Article.ContinuedOn is not null || story.Article.ContinuedFrom is not null || story.IsStanding;

    private static void Again(GatedStory story, GateCase edition, GateFindings found)
    {
        if (story.IsStanding || story.Sketch is not { } sketch) return;
        var before = edition.Archive.Stories.Where(one => one.Sketch.LikenessTo(sketch) >= edition.Gate.Similar)
            .MaxBy(one => (one.Sketch.LikenessTo(sketch), one.Date));
        if (before is null) return;
        found.Report(
            DiagnosticCodes.StoryAgain, story.Article.Headline.SpanAt(0),
            FormattableString.Invariant($"{story.Article.Id} on page {story.Page} stood in the paper of {before.Date:yyyy-MM-dd} on page ")
                + $"{before.Page} as {before.Story}{(before.Sketch.Digest == sketch.Digest ? string.Empty : ", nearly the same")}.",
            "Take it out, or write what is new.");
    }

    private static string HowLike(GatedStory first, GatedStory story) =>
        first.Article.File == story.Article.File ? "the same manuscript as"
            : first.Sketch!.LikenessTo(story.Sketch!) == Whole ? "the same story as" : "nearly the same story as";
}
