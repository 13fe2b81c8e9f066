using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Unicode.LineBreaking;

namespace PrintLayout.Text.Shaping;

/// <summary>Finds where lines may end: UAX #14 with the tailoring of the language, carried over from characters to clusters.</summary>
internal sealed class ParagraphBreaks
{
    private readonly LineBreakScratch _scratch = new();
    private LineBreakOpportunity[] _opportunities = [];

    /// <summary>Whether a line may end after each cluster; after the last one it always may.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="clusters">Its clusters.</param>
    /// <param name="tailoring">Changes for the language.</param>
    /// <param name="grades">How good each of these places is; empty when the language finds all alike.</param>
    public ImmutableArray<bool> After(
        string text, ImmutableArray<Cluster> clusters, ILineBreakTailoring tailoring, out ImmutableArray<LineBreakOpportunity> grades)
    {
        if (_opportunities.Length < text.Length + 1) _opportunities = new LineBreakOpportunity[text.Length + 1];
        var found = _opportunities.AsSpan(0, text.Length + 1);
        LineBreakAlgorithm.FindBreaks(text, found, _scratch, tailoring);
        LineBreakOpportunity[]? graded = null;
        var result = new bool[clusters.Length];
        for (var i = 0; i < clusters.Length; i++)
        {
            // A typed space between words belongs to no cluster; the break stands behind it.
            var boundary = i + 1 < clusters.Length ? clusters.ItemRef(i + 1).TextStart : text.Length;
            result[i] = found[boundary] != LineBreakOpportunity.Prohibited;
            if (result[i] && ClosesQuotation(text, clusters, i + 1)) result[i] = false;
            if (found[boundary] <= LineBreakOpportunity.Mandatory) continue;
            graded ??= new LineBreakOpportunity[clusters.Length];
            graded[i] = found[boundary];
        }

        grades = graded is null ? [] : ImmutableCollectionsMarshal.AsImmutableArray(graded);
        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    // A mark that is set as a closing one begins no line, also where the tailoring takes it for the apostrophe of ’90s (》’ 25).
    private static bool ClosesQuotation(string text, ImmutableArray<Cluster> clusters, int index) =>
        index < clusters.Length && clusters.ItemRef(index) is var next && next.Class == CharacterClass.Closer
        && text[next.TextStart] is '’' or '”';
}
