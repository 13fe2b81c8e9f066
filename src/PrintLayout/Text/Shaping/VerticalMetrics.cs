using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Text.Items;

namespace PrintLayout.Text.Shaping;

/// <summary>Reports faces of vertical lines that do not say how their glyphs stand there (PL2013).</summary>
internal static class VerticalMetrics
{
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
                "take a face with the tables vhea and vmtx for the role"));
        }
    }
}
