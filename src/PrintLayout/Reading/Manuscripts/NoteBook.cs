using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>The notes of an article, numbered in the order in which the text refers to them.</summary>
internal sealed class NoteBook(ReadSession session)
{
    private readonly Dictionary<string, (int Number, int Start, int End)> _references = new(StringComparer.Ordinal);
    private readonly List<(string Label, ManuscriptText Text, int Start, int End)> _notes = [];

    /// <summary>The number of the note to which a mark refers.</summary>
    /// <param name="label">What the mark says.</param>
    /// <param name="start">UTF-16 offset of the mark.</param>
    /// <param name="end">UTF-16 offset after it.</param>
    public int Refer(string label, int start, int end)
    {
        if (!_references.TryGetValue(label, out var known)) _references[label] = known = (_references.Count + 1, start, end);
        return known.Number;
    }

    /// <summary>Takes a note.</summary>
    /// <param name="label">What its mark says.</param>
    /// <param name="text">The note.</param>
    /// <param name="start">UTF-16 offset of its mark.</param>
    /// <param name="end">UTF-16 offset after its mark.</param>
    public void Define(string label, ManuscriptText text, int start, int end) => _notes.Add((label, text, start, end));

    /// <summary>The notes as they stand at the end of the story; reports marks and notes that do not belong together (PL1025).</summary>
    public ImmutableArray<ArticleBlock> Blocks()
    {
        var numbered = new SortedDictionary<int, NoteBlock>();
        var others = new List<NoteBlock>();
        foreach (var (label, text, start, end) in _notes)
        {
            if (_references.TryGetValue(label, out var reference)
                && numbered.TryAdd(reference.Number, new NoteBlock(text, reference.Number))) continue;
            others.Add(new NoteBlock(text, null));
            session.Warning(DiagnosticCodes.NoteWithoutPartner, start, end,
                "No place in the text refers to this note; it is set at the end without a number.",
                $"Write `[^{Words.Short(label)}]` where the note belongs; each note needs a mark of its own.");
        }

        foreach (var (label, (number, start, end)) in _references.OrderBy(entry => entry.Value.Number))
        {
            if (numbered.ContainsKey(number)) continue;
            session.Warning(DiagnosticCodes.NoteWithoutPartner, start, end, "This mark refers to a note that is not there.",
                $"Write the note as a paragraph `[^{Words.Short(label)}]: …`, or delete the mark.");
        }

        return [.. numbered.Values, .. others];
    }
}
