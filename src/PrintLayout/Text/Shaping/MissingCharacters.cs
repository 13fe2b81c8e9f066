using System.Collections.Immutable;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Text.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>What stands where a character cannot be set.</summary>
internal static class MissingCharacters
{
    /// <summary>Geta mark 〓: the printer's sign for a sort that the case does not hold.</summary>
    private const int GetaMark = 0x3013;

    /// <summary>Sets the geta mark for an item, and reports why: no face has the character, or it runs from right to left.</summary>
    public static void Set(
        NormalizedText normalized,
        TextItem item,
        (RunStyle Style, CharacterClasses? InVertical) at,
        Func<int, SourceSpan> spanAt,
        ImmutableArray<Cluster>.Builder clusters,
        ImmutableArray<ShapedGlyph>.Builder glyphs,
        IDiagnosticSink sink)
    {
        var missing = normalized.Text.Substring(item.Start, item.Length);
        // What lacks is the form in which it stands in a vertical line.
        var turned = at.InVertical?.InVertical(missing[0]) ?? missing[0];
        var form = turned == missing[0] ? string.Empty : $"{turned}, the vertical form of ";
        Rune.DecodeFromUtf16(missing, out var character, out _);
        var place = spanAt(normalized.SourceIndex[item.Start]) with { Length = 1 };
        sink.Report(item.Need == ItemNeed.Refusal
            ? Diagnostic.Error(
                DiagnosticCodes.RightToLeftText,
                place,
                $"{missing} runs from right to left; such text is not set",
                "write the words in Chinese or in Latin letters, or place them as an image")
            : Diagnostic.Error(
                DiagnosticCodes.MissingGlyph,
                place,
                FormattableString.Invariant($"no face of this style has a glyph for {form}{missing} (U+{character.Value:X4})"),
                "add a face that has it to the role in fonts.yaml, or write the character another way"));
        var face = at.Style.Han.FaceFor(GetaMark, out var geta) ?? at.Style.Han.Primary;
        clusters.Add(new Cluster(
            item.Start, item.Length, CharacterClass.Han, item.Style, face, glyphs.Count, 1,
            Pt.Zero, at.Style.Size, Pt.Zero, false, false));
        glyphs.Add(new ShapedGlyph(geta, Pt.Zero, Pt.Zero));
    }
}
