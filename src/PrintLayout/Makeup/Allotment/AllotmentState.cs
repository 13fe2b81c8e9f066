using System.Collections.Immutable;

namespace PrintLayout.Makeup.Allotment;

/// <summary>An allotment while it is sought, with what it costs.</summary>
internal sealed class AllotmentState
{
    private const int Held = -1;

    private readonly AllotmentProblem _problem;
    private readonly AllotmentCosts _costs;
    private readonly int[] _pageOf;
    private readonly List<int>[] _storiesOf;
    private readonly long[] _pageCosts;

    /// <summary>What the page costs beside the page before it in its section.</summary>
    private readonly long[] _orderCosts;

    private readonly ImmutableArray<int>[] _choices;
    private long _heldCost;

    /// <summary>Begins with all stories held over.</summary>
    /// <param name="problem">Stories and pages.</param>
    /// <param name="order">The stories in the order in which pages take them up.</param>
    public AllotmentState(AllotmentProblem problem, int[] order)
    {
        (_problem, _costs) = (problem, new AllotmentCosts(problem));
        _pageOf = [.. problem.Stories.Select(_ => Held)];
        _storiesOf = [.. problem.Pages.Select(_ => new List<int>())];
        _pageCosts = [.. problem.Pages.Select((_, page) => _costs.OfPage(page, []))];
        _orderCosts = new long[problem.Pages.Length];
        _choices = [.. problem.Stories.Select(story => story.Pages.Select(choice => choice.Page).Distinct().Order()
            .Concat(story.IsFixed && !story.Pages.IsEmpty ? [] : new[] { Held }).ToImmutableArray())];
        _heldCost = problem.Stories.Sum(story => (long)AllotmentCosts.OfHeld(story));
        foreach (var story in order.Where(story => _choices[story].Length == 1)) Move(story, _choices[story][0]);
    }

    /// <summary>What the allotment costs.</summary>
    public long Cost => _heldCost + _pageCosts.Sum() + _orderCosts.Sum();

    /// <summary>The pages on which a story may stand; -1 among them when it may be held over.</summary>
    public ImmutableArray<int> ChoicesOf(int story) => _choices[story];

    /// <summary>The page of each story; -1 for one that is held over.</summary>
    public ImmutableArray<int> Answer() => [.. _pageOf];

    /// <summary>Takes over an allotment.</summary>
    public void Take(ImmutableArray<int> answer)
    {
        for (var story = 0; story < answer.Length; story++) Move(story, answer[story]);
    }

    /// <summary>Moves a story.</summary>
    public void Move(int story, int page)
    {
        var from = _pageOf[story];
        if (from == page) return;
        _pageOf[story] = page;
        if (from == Held) _heldCost -= AllotmentCosts.OfHeld(_problem.Stories[story]);
        else _storiesOf[from].Remove(story);
        if (page == Held) _heldCost += AllotmentCosts.OfHeld(_problem.Stories[story]);
        else _storiesOf[page].Insert(~_storiesOf[page].BinarySearch(story), story);
        Weigh(from);
        Weigh(page);
    }

    /// <summary>Moves a story to where it costs least.</summary>
    /// <returns>Whether it moved.</returns>
    public bool MoveToBest(int story)
    {
        var (was, best, least) = (_pageOf[story], _pageOf[story], Cost);
        foreach (var page in _choices[story])
        {
            Move(story, page);
            if (Cost < least) (best, least) = (page, Cost);
        }

        Move(story, best);
        return best != was;
    }

    /// <summary>Exchanges the pages of two stories when that costs less.</summary>
    /// <returns>Whether they were exchanged.</returns>
    public bool TryExchange(int one, int other)
    {
        var (first, second) = (_pageOf[one], _pageOf[other]);
        if (first == second || !_choices[one].Contains(second) || !_choices[other].Contains(first)) return false;
        var before = Cost;
        Move(one, second);
        Move(other, first);
        if (Cost < before) return true;
        Move(one, first);
        Move(other, second);
        return false;
    }

    private void Weigh(int page)
    {
        if (page == Held) return;
        _pageCosts[page] = _costs.OfPage(page, _storiesOf[page]);
        if (IsBehind(page)) _orderCosts[page] = _costs.OfOrder(_storiesOf[page - 1], _storiesOf[page]);
        if (page + 1 < _storiesOf.Length && IsBehind(page + 1))
            _orderCosts[page + 1] = _costs.OfOrder(_storiesOf[page], _storiesOf[page + 1]);
    }

    private bool IsBehind(int page) => page > 0 && _problem.Pages[page].Section == _problem.Pages[page - 1].Section;
}
