using System.Collections.Immutable;
using HarfBuzzSharp;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Text.Hyphenation;

namespace PrintLayout.Text;

/// <summary>
/// Shapes paragraphs with HarfBuzz: collect (normalise) → itemise → shape → space → find breaks. One shaper belongs to one
/// worker, because it keeps a buffer; what it returns is immutable and may be shared.
/// </summary>
public sealed class ParagraphShaper : IDisposable
{
    /// <summary>Geta mark 〓: the printer's sign for a sort that the case does not hold.</summary>
    private const int GetaMark = 0x3013;

    private static readonly Script HanScript = Script.Han;
    private static readonly Feature[] HanFeatures = [new(Tag.Parse("kern"), 0)];
    private readonly HarfBuzzSharp.Buffer _buffer = new();
    private readonly Language _chinese = new("zh-Hans");
    private readonly ParagraphBreaks _breaks = new();
    private readonly WesternQuotes _quotes = new();

    /// <summary>Shapes a paragraph.</summary>
    /// <param name="paragraph">Text, styles, spacing.</param>
    /// <param name="sink">Receives missing glyphs (PL2002).</param>
    public ShapedParagraph Shape(ParagraphText paragraph, IDiagnosticSink sink)
    {
        var normalized = TextNormalizer.Normalize(paragraph, _quotes);
        var spanAt = SpanMap(paragraph);
        var clusters = ImmutableArray.CreateBuilder<Cluster>(normalized.Text.Length);
        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>(normalized.Text.Length);
        foreach (var item in TextItemizer.Itemize(normalized, paragraph))
        {
            if (item.Kind == ItemKind.Space) continue;
            var style = paragraph.Runs[item.Style].Style;
            if (item.Face is { } face)
                ShapeItem(normalized.Text, item, face, style, clusters, glyphs);
            else
                SetMissing(normalized, item, style, spanAt, clusters, glyphs, sink);
        }

        var set = clusters.DrainToImmutable();
        var breaks = _breaks.After(normalized.Text, set, paragraph.Level);
        return new ShapedParagraph(
            normalized.Text,
            normalized.SourceIndex,
            [.. paragraph.Runs.Select(run => run.Style)],
            set,
            glyphs.DrainToImmutable(),
            SpacingRules.Between(normalized.Text, set, breaks, paragraph),
            breaks,
            paragraph.Spacing,
            spanAt)
        {
            Hyphens = DiscretionaryHyphens.After(normalized.Text, set, breaks, paragraph),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();

    private static Func<int, SourceSpan> SpanMap(ParagraphText paragraph)
    {
        var runs = paragraph.Runs;
        return index =>
        {
            foreach (var run in runs)
            {
                if (index < run.Text.Text.Length || ReferenceEquals(run, runs[^1])) return run.Text.SpanAt(index);
                index -= run.Text.Text.Length;
            }

            return SourceSpan.None;
        };
    }

    private void ShapeItem(
        string text,
        TextItem item,
        FontFace face,
        RunStyle style,
        ImmutableArray<Cluster>.Builder clusters,
        ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        if (item.Kind == ItemKind.Dash && TryShapeStroke(item, face, style, clusters, glyphs)) return;
        Run(text.AsSpan(), item, face);
        var infos = _buffer.GetGlyphInfoSpan();
        var positions = _buffer.GetGlyphPositionSpan();
        for (var i = 0; i < infos.Length;)
        {
            var start = (int)infos[i].Cluster;
            var next = i + 1;
            while (next < infos.Length && infos[next].Cluster == infos[i].Cluster) next++;
            var end = next < infos.Length ? (int)infos[next].Cluster : item.Start + item.Length;
            var shape = new ClusterShape(text, start, end - start, item, style, face);
            clusters.Add(ClusterBuilder.Build(shape, infos[i..next], positions[i..next], glyphs));
            i = next;
        }
    }

    /// <summary>
    /// Sets —— as the two-em dash ⸺ of the face, which is one unbroken stroke, when the face draws it two em wide for
    /// zh-Hans; two separate em dashes would show a seam (typography.md 16.5).
    /// </summary>
    private bool TryShapeStroke(
        TextItem item,
        FontFace face,
        RunStyle style,
        ImmutableArray<Cluster>.Builder clusters,
        ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        Run("⸺", new TextItem(ItemKind.Han, 0, 1, item.Style, face), face);
        var infos = _buffer.GetGlyphInfoSpan();
        var positions = _buffer.GetGlyphPositionSpan();
        if (infos.Length != 1 || infos[0].Codepoint == 0) return false;
        var twoEm = 2 * face.UnitsPerEm;
        if (Math.Abs(positions[0].XAdvance - twoEm) > face.UnitsPerEm / 20) return false;
        clusters.Add(new Cluster(
            item.Start, item.Length, CharacterClass.Dash, item.Style, face, glyphs.Count, 1,
            Pt.Zero, style.Size * 2, Pt.Zero, false, false));
        glyphs.Add(new ShapedGlyph(infos[0].Codepoint, Pt.Zero, Pt.Zero));
        return true;
    }

    private void Run(ReadOnlySpan<char> text, TextItem item, FontFace face)
    {
        _buffer.ClearContents();
        _buffer.AddUtf16(text, item.Start, item.Length);
        _buffer.Direction = Direction.LeftToRight;
        _buffer.Language = _chinese;
        if (item.Kind == ItemKind.Western)
        {
            _buffer.Script = Script.Latin;
            face.HbFont.Shape(_buffer);
        }
        else
        {
            _buffer.Script = HanScript;
            face.HbFont.Shape(_buffer, HanFeatures);
        }
    }

    private static void SetMissing(
        NormalizedText normalized,
        TextItem item,
        RunStyle style,
        Func<int, SourceSpan> spanAt,
        ImmutableArray<Cluster>.Builder clusters,
        ImmutableArray<ShapedGlyph>.Builder glyphs,
        IDiagnosticSink sink)
    {
        var missing = normalized.Text.Substring(item.Start, item.Length);
        var codePoint = char.ConvertToUtf32(missing, 0);
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.MissingGlyph,
            spanAt(normalized.SourceIndex[item.Start]) with { Length = 1 },
            FormattableString.Invariant($"no face of this style has a glyph for {missing} (U+{codePoint:X4})"),
            "add a face that has it to the role in fonts.yaml, or write the character another way"));
        var face = style.Han.FaceFor(GetaMark, out var geta) ?? style.Han.Primary;
        clusters.Add(new Cluster(
            item.Start, item.Length, CharacterClass.Han, item.Style, face, glyphs.Count, 1,
            Pt.Zero, style.Size, Pt.Zero, false, false));
        glyphs.Add(new ShapedGlyph(geta, Pt.Zero, Pt.Zero));
    }
}
