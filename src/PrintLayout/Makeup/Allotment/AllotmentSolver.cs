using System.Collections.Immutable;

namespace PrintLayout.Makeup.Allotment;

/// <summary>
/// Gives each story a page, or holds it over, at the least cost: all ways are looked at where there are few; where there are many, single
/// moves and exchanges until none helps, from several beginnings. The same for any order of the stories that are given.
/// </summary>
internal static class AllotmentSolver
{
    private const int FewWays = 60_000;

    /// <summary>Beginnings from which moves are made: the first is by importance, the others shake what was best.</summary>
    private const int Beginnings = 24;

    /// <summary>Solves a problem.</summary>
    /// <param name="problem">Stories and pages.</param>
    /// <param name="fewWays">Up to so many ways are looked at one by one.</param>
    /// <returns>The number of the page of each story; -1 for one that is held over.</returns>
    public static ImmutableArray<int> Solve(AllotmentProblem problem, long fewWays = FewWays)
    {
        // The names decide between equals, so that the order of the files does not.
        var order = Enumerable.Range(0, problem.Stories.Length)
            .OrderBy(i => problem.Stories[i].IsFixed ? 0 : 1).ThenBy(i => problem.Stories[i].Priority)
            .ThenByDescending(i => problem.Stories[i].LeastArea)
            .ThenBy(i => problem.Stories[i].Id, StringComparer.Ordinal).ToArray();
        var state = new AllotmentState(problem, order);
        if (Ways(problem, fewWays) <= fewWays) AllWays(state, order);
        else Moves(state, order);
        return state.Answer();
    }

    private static long Ways(AllotmentProblem problem, long few)
    {
        var ways = 1L;
        foreach (var story in problem.Stories)
        {
            ways *= story.Pages.Length + (story.IsFixed ? 0 : 1);
            if (ways > few) return long.MaxValue;
        }

        return ways;
    }

    private static void AllWays(AllotmentState state, int[] order)
    {
        var (best, cost) = (state.Answer(), state.Cost);
        Look(0);
        state.Take(best);

        void Look(int at)
        {
            if (at == order.Length)
            {
                if (state.Cost >= cost) return;
                (best, cost) = (state.Answer(), state.Cost);
                return;
            }

            foreach (var page in state.ChoicesOf(order[at]))
            {
                state.Move(order[at], page);
                Look(at + 1);
            }
        }
    }

    private static void Moves(AllotmentState state, int[] order)
    {
        foreach (var story in order) state.MoveToBest(story);
        Improve(state, order);
        var (best, cost) = (state.Answer(), state.Cost);
        // Numbers that look like chance and are always the same.
        var random = 12345u;
        for (var beginning = 1; beginning < Beginnings; beginning++)
        {
            for (var kick = 0; kick < 3 + (beginning % 4); kick++)
            {
                var story = order[Next(order.Length)];
                var choices = state.ChoicesOf(story);
                state.Move(story, choices[Next(choices.Length)]);
            }

            Improve(state, order);
            if (state.Cost < cost) (best, cost) = (state.Answer(), state.Cost);
            else state.Take(best);
        }

        state.Take(best);

        int Next(int below)
        {
            random = (random * 1664525u) + 1013904223u;
            return (int)((random >> 8) % (uint)below);
        }
    }

    private static void Improve(AllotmentState state, int[] order)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var story in order) changed |= state.MoveToBest(story);
            for (var i = 0; i < order.Length; i++)
            {
                for (var j = i + 1; j < order.Length; j++) changed |= state.TryExchange(order[i], order[j]);
            }
        }
    }
}
