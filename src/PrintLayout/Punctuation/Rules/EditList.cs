using System.Collections.Immutable;

namespace PrintLayout.Punctuation.Rules;

/// <summary>Gathers edits; a unit that one rule has taken is closed to the others.</summary>
internal sealed class EditList(int length)
{
    private readonly List<TextEdit> _edits = [];
    private readonly int[] _taken = new int[length];

    /// <summary>Whether a rule has taken the unit.</summary>
    public bool IsTaken(int index) => _taken[index] != 0;

    /// <summary>The edit over a unit; null when none changes it.</summary>
    public TextEdit? Over(int index) => _taken[index] > 0 ? _edits[_taken[index] - 1] : null;

    /// <summary>Closes units without an edit: a rule has looked at them and leaves them as they are.</summary>
    public void Leave(int start, int end) => Array.Fill(_taken, -1, start, end - start);

    /// <summary>Adds an edit, unless a rule before took one of its units.</summary>
    public void Add(int start, int end, string replacement, string rule, Certainty certainty)
    {
        for (var i = start; i < end; i++)
        {
            if (_taken[i] != 0) return;
        }

        _edits.Add(new TextEdit(start, end - start, replacement, rule, certainty));
        Array.Fill(_taken, _edits.Count, start, end - start);
    }

    /// <summary>The edits by rising place.</summary>
    public ImmutableArray<TextEdit> Sorted() => [.. _edits.OrderBy(edit => edit.Start)];
}
