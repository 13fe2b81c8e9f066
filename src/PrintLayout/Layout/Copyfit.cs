namespace PrintLayout.Layout;

/// <summary>A galley in its legs, as well as paragraphs a line looser or tighter allow.</summary>
/// <param name="Galley">The galley.</param>
/// <param name="Plan">The legs.</param>
/// <param name="Filled">The galley in the legs.</param>
internal sealed record FittedStory(Galley Galley, LegPlan Plan, FilledLegs Filled);

/// <summary>
/// Fits a story into legs of given depth. Where the natural galley leaves a line over, a blank foot or a broken keep,
/// single paragraphs are set a line tighter or looser (typography.md 7.8), one change at a time, as long as the fill
/// gets cheaper.
/// </summary>
internal sealed class Copyfit(GalleyComposer galleys)
{
    /// <summary>Most paragraphs that may be changed in one story.</summary>
    private const int MostChanges = 4;

    /// <summary>A paragraph set tighter or looser than it would be by itself: worse than an opened crosshead, better than any fault.</summary>
    private const int ChangedParagraph = 7;

    /// <summary>Lines over or short beyond this many are not the matter of a few paragraphs; the search would only cost time.</summary>
    private const int WithinReach = 6;

    /// <summary>Fits a story.</summary>
    /// <param name="story">The story's lines at the measure of the legs.</param>
    /// <param name="plan">Legs of the module.</param>
    public FittedStory Fit(StoryLines story, LegPlan plan)
    {
        var looseness = new int[story.Story.Blocks.Length];
        var best = Try(story, plan, looseness);
        if (Math.Abs(plan.Capacity - best.Galley.Rows) > WithinReach) return best;
        for (var change = 1; change <= MostChanges && best.Filled.Cost > ChangedParagraph; change++)
        {
            if (BestChange(story, plan, looseness, best, change) is not { } better) break;
            best = better;
        }

        return best;
    }

    private FittedStory? BestChange(
        StoryLines story, LegPlan plan, int[] looseness, FittedStory current, int change)
    {
        FittedStory? best = null;
        var cost = current.Filled.Cost + (change - 1) * ChangedParagraph;
        var (bestBlock, bestStep) = (-1, 0);
        for (var block = 0; block < story.Story.Blocks.Length; block++)
        {
            if (looseness[block] != 0 || story.Story.Blocks[block].Form != BlockForm.Paragraph) continue;
            for (var step = -1; step <= 1; step += 2)
            {
                looseness[block] = step;
                var tried = Try(story, plan, looseness);
                looseness[block] = 0;
                if (tried.Galley.Rows == current.Galley.Rows || tried.Filled.Cost + change * ChangedParagraph >= cost) continue;
                cost = tried.Filled.Cost + change * ChangedParagraph;
                (best, bestBlock, bestStep) = (tried, block, step);
            }
        }

        if (best is not null) looseness[bestBlock] = bestStep;
        return best;
    }

    private FittedStory Try(StoryLines story, LegPlan plan, int[] looseness)
    {
        var galley = galleys.Compose(story, looseness);
        var balanced = plan.Balanced(galley.Rows);
        return new FittedStory(galley, balanced, LegFiller.Fill(galley.Items, balanced.Depth));
    }
}
