using System.Collections.Immutable;

namespace PrintLayout.Layout;

/// <summary>A galley in its legs, as well as paragraphs a line looser or tighter allow.</summary>
/// <param name="Galley">The galley.</param>
/// <param name="Plan">The legs.</param>
/// <param name="Filled">The galley in the legs.</param>
internal sealed record FittedStory(Galley Galley, LegPlan Plan, FilledLegs Filled);

/// <summary>
/// Fits a story into legs of given depth. Where the natural galley leaves a line over, a blank foot or a broken keep,
/// single paragraphs are set a line tighter or looser (typography.md 7.8): the best one, or the best pair of one tighter
/// and one looser, again and again as long as the fill gets cheaper.
/// </summary>
internal sealed class Copyfit(GalleyComposer galleys)
{
    /// <summary>Most rounds of change in one story.</summary>
    private const int MostRounds = 4;

    /// <summary>A paragraph set tighter or looser than it would be by itself: worse than an opened crosshead, better than any fault.</summary>
    private const int ChangedParagraph = 7;

    /// <summary>Lines over or short beyond this many are not the matter of a few paragraphs; the search would only cost time.</summary>
    private const int WithinReach = 6;

    /// <summary>Most pairs tried in one round; a story that has more finds its way with the first ones.</summary>
    private const int MostPairs = 400;

    /// <summary>A paragraph set a line looser or tighter.</summary>
    private readonly record struct Step(int Block, int Looseness);

    /// <summary>Fits a story.</summary>
    /// <param name="story">The story's lines at the measure of the legs.</param>
    /// <param name="plan">Legs of the module.</param>
    public FittedStory Fit(StoryLines story, LegPlan plan)
    {
        var looseness = new int[story.Story.Blocks.Length];
        var best = Try(story, plan, looseness);
        if (Math.Abs(plan.Capacity - best.Galley.Rows) > WithinReach) return best;
        var steps = Steps(story);
        for (var round = 0; round < MostRounds && best.Filled.Cost > ChangedParagraph; round++)
        {
            var better = Better(story, plan, looseness, best, steps.Select(step => new[] { step }), ChangedParagraph)
                ?? Better(story, plan, looseness, best, Pairs(steps), ChangedParagraph * 2);
            if (better is null) break;
            best = better;
        }

        return best;
    }

    /// <summary>The steps that really give another number of lines.</summary>
    private static List<Step> Steps(StoryLines story)
    {
        var steps = new List<Step>();
        for (var block = 0; block < story.Story.Blocks.Length; block++)
        {
            if (story.Story.Blocks[block].Form != BlockForm.Paragraph) continue;
            for (var looseness = -1; looseness <= 1; looseness += 2)
            {
                if (story.Of(block, looseness).Length != story.Of(block, 0).Length) steps.Add(new Step(block, looseness));
            }
        }

        return steps;
    }

    /// <summary>One paragraph tighter and another looser: the galley keeps its length, its breaks move.</summary>
    private static IEnumerable<Step[]> Pairs(List<Step> steps) =>
        (from tighter in steps
         from looser in steps
         where tighter.Looseness < 0 && looser.Looseness > 0 && tighter.Block != looser.Block
         select new[] { tighter, looser }).Take(MostPairs);

    /// <summary>The best of some changes, taken over into <paramref name="looseness"/>; null when none is worth its cost.</summary>
    private FittedStory? Better(
        StoryLines story, LegPlan plan, int[] looseness, FittedStory current, IEnumerable<Step[]> changes, int price)
    {
        FittedStory? best = null;
        Step[] taken = [];
        var cost = current.Filled.Cost - price;
        foreach (var change in changes)
        {
            if (change.Any(step => looseness[step.Block] != 0)) continue;
            foreach (var step in change) looseness[step.Block] = step.Looseness;
            var tried = Try(story, plan, looseness);
            foreach (var step in change) looseness[step.Block] = 0;
            if (tried.Filled.Cost >= cost) continue;
            (best, taken, cost) = (tried, change, tried.Filled.Cost);
        }

        foreach (var step in taken) looseness[step.Block] = step.Looseness;
        return best;
    }

    private FittedStory Try(StoryLines story, LegPlan plan, int[] looseness)
    {
        var galley = galleys.Compose(story, looseness);
        var (balanced, filled) = Pour(galley.Items, plan);
        return new FittedStory(galley, balanced, filled);
    }

    /// <summary>
    /// Fills legs, all shortened alike when the text is short. A crosshead on the cut can need a row more than its share; then
    /// all legs get rows back, as long as the fill gets cheaper by it.
    /// </summary>
    internal static (LegPlan Plan, FilledLegs Filled) Pour(ImmutableArray<GalleyItem> items, LegPlan plan)
    {
        var rows = items.Sum(item => item.Rows);
        var best = (Plan: plan.Balanced(rows), Filled: LegFiller.Fill(items, plan.Balanced(rows).Depth));
        while (best.Plan.Capacity < plan.Capacity)
        {
            rows += plan.Depth.Length;
            var balanced = plan.Balanced(rows);
            var filled = LegFiller.Fill(items, balanced.Depth);
            if (filled.Cost >= best.Filled.Cost && best.Filled.PlacedCount == items.Length) break;
            best = (balanced, filled);
        }

        return best;
    }
}
