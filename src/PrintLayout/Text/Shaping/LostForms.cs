using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Text.Items;

namespace PrintLayout.Text.Shaping;

/// <summary>
/// Reports what is set in another form than the manuscript asks for: letters without a mark, ideographs in their usual form.
/// </summary>
internal static class LostForms
{
    /// <summary>Reports what is lost in an item.</summary>
    /// <returns>Whether something was reported.</returns>
    public static bool Report(NormalizedText normalized, TextItem item, Func<int, SourceSpan> spanAt, IDiagnosticSink sink)
    {
        if (item.Face is not { } face) return false;
        var hasLost = false;
        var (before, start) = (0, item.Start);
        for (var at = item.Start; at < item.Start + item.Length;)
        {
            Rune.DecodeFromUtf16(normalized.Text.AsSpan(at), out var rune, out var length);
            var place = spanAt(normalized.SourceIndex[start]) with { Length = 1 };
            if (ComposedText.IsVariationSelector(rune.Value) && !face.TryGetVariant(before, rune.Value, out _))
            {
                hasLost = true;
                var letter = char.ConvertFromUtf32(before);
                sink.Report(Diagnostic.Warning(
                    DiagnosticCodes.VariantLost,
                    place,
                    FormattableString.Invariant($"no face of this style has the form of {letter} that U+{rune.Value:X} asks for"),
                    "the usual form is set; add a face with the form to the role in fonts.yaml, or delete the selector"));
            }
            else if (item.Need == ItemNeed.Marks && at > item.Start && IsLost(face, rune.Value))
            {
                hasLost = true;
                var letters = normalized.Text.Substring(item.Start, item.Length);
                sink.Report(Diagnostic.Warning(
                    DiagnosticCodes.MarkLost,
                    place,
                    FormattableString.Invariant($"no face of this style has the mark U+{rune.Value:X4} of {letters}; it is not set"),
                    "add a face that has the mark to the role in fonts.yaml, or write the letter without it"));
            }

            if (!ComposedText.IsVariationSelector(rune.Value)) (before, start) = (rune.Value, at);
            at += length;
        }

        return hasLost;
    }

    private static bool IsLost(FontFace face, int mark) =>
        !ComposedText.IsVariationSelector(mark) && !ClusterFaces.TryGetMark(face, mark, out _);
}
