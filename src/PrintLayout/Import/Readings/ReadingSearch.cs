using System.Collections.Immutable;

namespace PrintLayout.Import.Readings;

/// <summary>
/// Finds the best reading of a page: the sequence of roles with the highest score, by dynamic programming over role and phase. A pass from
/// the end gives for each line the best reading in which it has another role, which measures doubt.
/// </summary>
internal sealed class ReadingSearch
{
    private const int Phases = 9;
    private const int Unreached = int.MinValue / 2;

    private readonly ImmutableArray<SourceLine> _lines;
    private readonly RoleSteps _steps;
    private readonly State[][] _states;
    // Filled anew for each line.
    private readonly List<State> _found = [];
    private readonly bool _isImpossible;

    private ReadingSearch(ImmutableArray<SourceLine> lines, PageManner manner, IReadOnlyDictionary<int, LineRole> wanted)
    {
        (_lines, _steps, _states) = (lines, new RoleSteps(lines, manner), new State[lines.Length][]);
        var scores = new RoleScores(lines, manner);
        var roles = new List<(LineRole Role, int Score)>();
        for (var i = 0; i < lines.Length; i++)
        {
            scores.Of(i, roles);
            if (wanted.TryGetValue(i, out var role)) roles.RemoveAll(pair => pair.Role != role);
            _states[i] = States(i, roles);
            if (_states[i].Length > 0) continue;
            _isImpossible = true;
            return;
        }
    }

    /// <summary>Reads a page.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="wanted">Roles that are given, by line.</param>
    /// <returns>The lines with their roles; empty when no reading has the given roles.</returns>
    public static ImmutableArray<LineReading> Read(ImmutableArray<SourceLine> lines, IReadOnlyDictionary<int, LineRole> wanted)
    {
        if (lines.IsEmpty) return [];
        var manner = PageManner.Of(lines);
        var first = Read(lines, manner, wanted);
        // What the sure stories of a page show decides its doubtful lines.
        var learnt = manner.Learn(first);
        return learnt == manner || first.IsEmpty ? first : Read(lines, learnt, wanted);
    }

    private static ImmutableArray<LineReading> Read(
        ImmutableArray<SourceLine> lines, PageManner manner, IReadOnlyDictionary<int, LineRole> wanted)
    {
        var search = new ReadingSearch(lines, manner, wanted);
        if (search._isImpossible) return [];
        search.Backwards();
        return search.Best();
    }

    private State[] States(int index, List<(LineRole Role, int Score)> roles)
    {
        _found.Clear();
        State[] before = index == 0 ? [new State(LineRole.Furniture, ReadPhase.Start, 0, 0, -1)] : _states[index - 1];
        Span<(int Total, int From)> best = stackalloc (int, int)[Phases];
        foreach (var (role, score) in roles)
        {
            best.Fill((Unreached, -1));
            for (var k = 0; k < before.Length; k++)
            {
                if (_steps.After(index, before[k].Phase, role) is not { } after) continue;
                var step = _steps.Score(index, index == 0 ? null : before[k].Role, before[k].Phase, role);
                if (step > RoleSteps.Never && before[k].Forward + step + score > best[(int)after].Total)
                    best[(int)after] = (before[k].Forward + step + score, k);
            }

            for (var phase = 0; phase < Phases; phase++)
            {
                if (best[phase].From >= 0) _found.Add(new State(role, (ReadPhase)phase, best[phase].Total, score, best[phase].From));
            }
        }

        return [.. _found];
    }

    private void Backwards()
    {
        foreach (ref var state in _states[^1].AsSpan()) state.Backward = RoleSteps.AtEnd(state.Phase);
        for (var i = _lines.Length - 2; i >= 0; i--)
        {
            foreach (ref var state in _states[i].AsSpan())
            {
                state.Backward = Unreached;
                foreach (var next in _states[i + 1])
                {
                    if (_steps.After(i + 1, state.Phase, next.Role) is not { } after || after != next.Phase) continue;
                    var step = _steps.Score(i + 1, state.Role, state.Phase, next.Role);
                    if (step > RoleSteps.Never) state.Backward = Math.Max(state.Backward, step + next.Own + next.Backward);
                }
            }
        }
    }

    private ImmutableArray<LineReading> Best()
    {
        var result = new LineReading[_lines.Length];
        var at = _states[^1].MaxBy(state => state.Forward + state.Backward);
        for (var i = _lines.Length - 1; i >= 0; i--)
        {
            var (second, role) = (Unreached, at.Role);
            foreach (var state in _states[i])
            {
                if (Means(state.Role) == Means(at.Role) || state.Forward + state.Backward <= second) continue;
                (second, role) = (state.Forward + state.Backward, state.Role);
            }

            var margin = second == Unreached ? int.MaxValue : at.Forward + at.Backward - second;
            result[i] = new LineReading(_lines[i], at.Role, role, margin);
            if (i > 0) at = _states[i - 1][at.From];
        }

        return [.. result];
    }

    // A paragraph that begins a story without a headline is a paragraph: which of the two follows from the lines around it.
    private static LineRole Means(LineRole role) => role == LineRole.Untitled ? LineRole.Body : role;

    private record struct State(LineRole Role, ReadPhase Phase, int Forward, int Own, int From)
    {
        public int Backward { get; set; }
    }
}
