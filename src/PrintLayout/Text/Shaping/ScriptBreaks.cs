using System.Collections.Immutable;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>No line starts with a sub- or superscript that was marked up, and none ends inside one (composition.md C3.6).</summary>
internal static class ScriptBreaks
{
    public static ImmutableArray<bool> KeepWhole(
        ImmutableArray<bool> canBreakAfter, ImmutableArray<Cluster> clusters, ImmutableArray<TextRun> runs)
    {
        var hasScript = false;
        foreach (var run in runs) hasScript |= run.Style.Script != ScriptPosition.None;
        if (!hasScript) return canBreakAfter;
        var kept = canBreakAfter.ToBuilder();
        for (var i = 1; i < clusters.Length; i++)
        {
            var isAdjacent = clusters[i - 1].TextStart + clusters[i - 1].TextLength == clusters[i].TextStart;
            if (isAdjacent && runs[clusters[i].Style].Style.Script != ScriptPosition.None) kept[i - 1] = false;
        }

        return kept.MoveToImmutable();
    }
}
