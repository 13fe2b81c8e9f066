using System.Collections.Immutable;

namespace PrintLayout.Punctuation.Rules;

/// <summary>Collects edits. A unit that one rule has taken is closed to later rules.</summary>
internal sealed class EditList(int length)
{
    private readonly List<TextEdit> _edits = [];
    private readonly int[] _taken = new int[length];

    /// <summary>Whether a rule has taken the unit.</summary>
    public bool IsTaken(int index) => _taken[index] != 0;

    /// <summary>The edit that changes a unit; null when none does.</summary>
    public TextEdit? Over(int index) => _taken[index] > 0 ? _edits[_taken[index] - 1] : null;

    /// <summary>Closes units without an edit, so that later rules leave them unchanged.</summary>
    public void Leave(int start, int end) => Array.Fill(_taken, -1, start, end - start);

    /// <summary>Adds an edit, unless an earlier rule has taken one of its units.</summary>
    public void Add(int start, int end, string replacement, string rule, Certainty certainty)
    {
        for (var i = start; i < end; i++)
        {
            if (_taken[i] != 0) return;
        }

        _edits.Add(new TextEdit(start, end - start, replacement, rule, certainty));
        Array.Fill(_taken, _edits.Count, start, end - start);
    }

    /// <summary>The edits in ascending order of place.</summary>
    public ImmutableArray<TextEdit> Sorted() => [.. _edits.OrderBy(edit => edit.Start)];
}
