using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Text.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>Reports faces of vertical lines that do not say how their glyphs stand there, all or some of them (PL2013).</summary>
internal static class VerticalMetrics
{
    private const string Hint = "take a face with the tables vhea and vmtx for the role";

    /// <summary>Reports each such face once, at the first character that is set in it.</summary>
    /// <param name="items">The items of a vertical paragraph.</param>
    /// <param name="text">Its text.</param>
    /// <param name="spanAt">Places in the manuscript.</param>
    /// <param name="sink">Receives the findings.</param>
    public static void Report(List<TextItem> items, NormalizedText text, Func<int, SourceSpan> spanAt, IDiagnosticSink sink)
    {
        HashSet<FontFace>? told = null;
        foreach (var item in items)
        {
            if (item is not { Kind: ItemKind.Han, Face: { Tables.HasVerticalMetrics: false } face }) continue;
            if (!(told ??= new HashSet<FontFace>(ReferenceEqualityComparer.Instance)).Add(face)) continue;
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.NoVerticalMetrics, spanAt(text.SourceIndex[item.Start]) with { Length = 1 },
                $"the face {face.Name} has no vertical metrics; its characters stand an em apart in vertical lines",
                Hint));
        }
    }

    /// <summary>Reports each face that has vertical metrics and gives a glyph none, once, at the first such character.</summary>
    /// <param name="clusters">The clusters of a vertical paragraph.</param>
    /// <param name="glyphs">Their glyphs.</param>
    /// <param name="text">The text.</param>
    /// <param name="spanAt">Places in the manuscript.</param>
    /// <param name="sink">Receives the findings.</param>
    public static void ReportZero(
        IReadOnlyList<Cluster> clusters, IReadOnlyList<ShapedGlyph> glyphs, NormalizedText text, Func<int, SourceSpan> spanAt,
        IDiagnosticSink sink)
    {
        HashSet<FontFace>? told = null;
        foreach (var cluster in clusters)
        {
            if (cluster.Orientation != ClusterOrientation.Upright || !IsAnyZero(cluster, glyphs)) continue;
            if (!(told ??= new HashSet<FontFace>(ReferenceEqualityComparer.Instance)).Add(cluster.Face)) continue;
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.NoVerticalMetrics, spanAt(text.SourceIndex[cluster.TextStart]) with { Length = 1 },
                $"the face {cluster.Face.Name} gives {text.Text.Substring(cluster.TextStart, cluster.TextLength)} no height "
                + "in vertical lines; it takes an em",
                Hint));
        }
    }

    private static bool IsAnyZero(Cluster cluster, IReadOnlyList<ShapedGlyph> glyphs)
    {
        for (var i = 0; i < cluster.GlyphCount; i++)
        {
            if (cluster.Face.LacksVerticalAdvance(glyphs[cluster.GlyphStart + i].GlyphId)) return true;
        }

        return false;
    }
}
