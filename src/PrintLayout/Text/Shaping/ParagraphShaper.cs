using System.Collections.Immutable;
using HarfBuzzSharp;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Items;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Unicode.LineBreaking;

namespace PrintLayout.Text.Shaping;

/// <summary>
/// Shapes paragraphs with HarfBuzz: collect (normalise) → itemise → shape → space → find breaks. One shaper belongs to one
/// worker, because it keeps a buffer; what it returns is immutable and may be shared.
/// </summary>
internal sealed class ParagraphShaper : IDisposable
{
    private static readonly Pt Endless = new(int.MaxValue / 2);

    private static readonly Feature[] HanFeatures = [new(Tag.Parse("kern"), 0)];
    private static readonly Feature[] SubscriptFeatures = [new(Tag.Parse("subs"), 1)];
    private static readonly Feature[] SuperscriptFeatures = [new(Tag.Parse("sups"), 1)];
    private static readonly Tag Proportional = Tag.Parse("pwid");
    private readonly HarfBuzzSharp.Buffer _buffer = new();
    private readonly ParagraphBreaks _breaks = new();
    private readonly WesternQuotes _quotes = new();

    /// <summary>Places of the quotation marks and apostrophes of Western text in the paragraph in hand, rising.</summary>
    private ImmutableArray<int> _westernQuotes = [];

    /// <summary>How numbers of three digits stand in the paragraph in hand.</summary>
    private UprightNumbers _numbers;

    /// <summary>The language of the paragraph in hand; made anew only when the next paragraph has another.</summary>
    private ShapingLanguage? _language;

    /// <summary>Shapes a paragraph.</summary>
    /// <param name="paragraph">Text, styles, spacing.</param>
    /// <param name="sink">Receives missing glyphs (PL2002).</param>
    public ShapedParagraph Shape(ParagraphText paragraph, IDiagnosticSink sink)
    {
        if (_language?.Profile != paragraph.Language) _language = new ShapingLanguage(paragraph.Language);
        _numbers = paragraph.Composition.UprightNumbers;
        var normalized = TextNormalizer.Normalize(paragraph, _quotes);
        _westernQuotes = normalized.WesternQuotes;
        var spanAt = SpanMap.Of(paragraph);
        var isMissing = false;
        var clusters = ImmutableArray.CreateBuilder<Cluster>(normalized.Text.Length);
        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>(normalized.Text.Length);
        var isVertical = paragraph.WritingMode == WritingMode.Vertical;
        var items = TextItemizer.Itemize(normalized, paragraph);
        if (isVertical)
        {
            items = VerticalFaces.Give(VerticalItems.Orient(items, normalized.Text, _numbers), normalized.Text, paragraph);
            VerticalMetrics.Report(items, normalized, spanAt, sink);
        }

        foreach (var item in items)
        {
            if (item.Kind == ItemKind.Space) continue;
            var style = paragraph.Runs[item.Style].Style;
            if (item.Face is { } face && isVertical)
                ShapeVertical(normalized.Text, item, face, style, clusters, glyphs);
            else if (item.Face is { } horizontal)
                ShapeItem(normalized.Text, item, horizontal, style, clusters, glyphs);
            else
                MissingCharacters.Set(normalized, item, (style, isVertical ? _language.Classes : null), spanAt, clusters, glyphs, sink);
            isMissing |= item.Face is null;
            // What is reported must be reported wherever it stands.
            if (!normalized.IsPlain) isMissing |= LostForms.Report(normalized, item, spanAt, sink);
        }

        if (isVertical) VerticalMetrics.ReportZero(clusters, glyphs, normalized, spanAt, sink);
        isMissing |= EmphasisFaces.ReportLost(paragraph, sink);
        var set = clusters.DrainToImmutable();
        if (paragraph is { Composition.Marks: MarkStyle.Kaiming, IsDisplay: false }) set = KaimingMarks.Narrowed(set);
        var found = _breaks.After(normalized.Text, set, paragraph.Language.TailoringFor(paragraph.Level), out var grades);
        var breaks = ScriptBreaks.KeepWhole(BreakControls.Apply(normalized.Controls, set, found), set, paragraph.Runs);
        if (paragraph.IsDisplay) breaks = KeepWordsWhole(breaks, grades, normalized.Text, set);
        var hyphens = DiscretionaryHyphens.After(normalized, set, breaks, paragraph);
        var bases = HasReadings(paragraph, sink) ? RubyBases.Find(paragraph, normalized.SourceIndex, set) : [];
        if (!bases.IsEmpty) (breaks, hyphens) = (RubyBases.KeepWhole(breaks, bases), RubyBases.KeepWhole(hyphens, bases));
        var spaces = BreakControls.CloseGaps(
            normalized.Controls, set, SpacingRules.Between(normalized.Text, set, breaks, paragraph));
        if (paragraph.Fixed.End > 0) spaces = FixedMark.Fix(spaces, set, normalized.SourceIndex, paragraph);
        var rubies = ImmutableArray<ShapedRuby>.Empty;
        if (!bases.IsEmpty) (rubies, set) = ShapeReadings(bases, paragraph, spaces, set, glyphs, sink);
        var lineEnds = BreakControls.LineEnds(normalized.Controls, set);
        return new ShapedParagraph(
            normalized.Text,
            normalized.SourceIndex,
            [.. paragraph.Runs.Select(run => run.Style)],
            set,
            glyphs.DrainToImmutable(),
            spaces,
            breaks,
            paragraph,
            spanAt)
        {
            WritingMode = paragraph.WritingMode,
            Hyphens = hyphens,
            Grades = grades,
            Rubies = rubies,
            ForcedEnds = paragraph.IsDisplay ? [] : lineEnds,
            HasMissingGlyphs = isMissing,
            IsDisplay = paragraph.IsDisplay,
            LineEnds = paragraph.IsDisplay ? lineEnds : [],
        };
    }

    /// <summary>No Western word is divided in display text, not even an address (composition.md C13.7).</summary>
    private static ImmutableArray<bool> KeepWordsWhole(
        ImmutableArray<bool> breaks, ImmutableArray<LineBreakOpportunity> grades, string text, ImmutableArray<Cluster> clusters)
    {
        if (grades.IsEmpty) return breaks;
        var kept = breaks.ToBuilder();
        for (var i = 0; i < kept.Count; i++)
        {
            // Poor is behind the sign that joins the parts of a code, too.
            var isInCode = grades[i] == LineBreakOpportunity.Poor && text[clusters[i].TextStart] is '-' or '+' or '\u2010';
            if (isInCode || grades[i] == LineBreakOpportunity.Bad) kept[i] = false;
        }

        return kept.MoveToImmutable();
    }

    /// <summary>Whether there are readings to set: in vertical lines they are left out and reported.</summary>
    private static bool HasReadings(ParagraphText paragraph, IDiagnosticSink sink)
    {
        var hasReadings = false;
        foreach (var run in paragraph.Runs)
        {
            foreach (var ruby in run.Text.Rubies)
            {
                hasReadings = true;
                if (paragraph.WritingMode != WritingMode.Vertical) continue;
                sink.Report(Diagnostic.Warning(
                    DiagnosticCodes.RubyInVerticalLine,
                    ruby.Reading.SpanAt(0),
                    $"the reading {ruby.Reading.Text} stands in a vertical line; it is not set",
                    "write it in brackets behind its word"));
            }
        }

        return hasReadings && paragraph.WritingMode == WritingMode.Horizontal;
    }

    /// <summary>Shapes the readings, each a paragraph of its own, and widens the bases that are narrower.</summary>
    private (ImmutableArray<ShapedRuby> Rubies, ImmutableArray<Cluster> Clusters) ShapeReadings(
        ImmutableArray<RubyBase> bases,
        ParagraphText paragraph,
        ImmutableArray<InterClusterSpace> spaces,
        ImmutableArray<Cluster> clusters,
        ImmutableArray<ShapedGlyph>.Builder glyphs,
        IDiagnosticSink sink)
    {
        var rubies = ImmutableArray.CreateBuilder<ShapedRuby>(bases.Length);
        var widened = clusters.ToBuilder();
        foreach (var ruby in bases)
        {
            if (ruby.Style.Ruby is not { } type) continue;
            var run = new TextRun(ruby.Reading, new RunStyle(type.Fonts, type.Fonts.Western, type.Size));
            var reading = Shape(new ParagraphText([run], paragraph.Spacing, paragraph.Language), sink);
            if (reading.Clusters.IsEmpty) continue;
            var line = LineAdjuster.Set(reading, new LineSpan(0, reading.Clusters.Length, false), Endless, Pt.Zero, justify: false);
            rubies.Add(new ShapedRuby(ruby.First, ruby.End, line));
            RubyBases.Widen(ruby, line.Width + type.Gap, spaces, widened, glyphs);
        }

        return (rubies.ToImmutable(), widened.MoveToImmutable());
    }

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();

    private void ShapeVertical(
        string text,
        TextItem item,
        FontFace face,
        RunStyle style,
        ImmutableArray<Cluster>.Builder clusters,
        ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        if (item.Orientation == ClusterOrientation.Rotated)
        {
            var first = clusters.Count;
            ShapeItem(text, item, face, style, clusters, glyphs);
            for (var i = first; i < clusters.Count; i++) clusters[i] = clusters[i] with { Orientation = ClusterOrientation.Rotated };
            return;
        }

        if (item.Orientation == ClusterOrientation.Combined)
        {
            Run(text, item, face);
            if (VerticalClusters.IsTooWide(text.AsSpan(item.Start, item.Length), _buffer.GetGlyphPositionSpan(), face))
            {
                ShapeVertical(text, item with { Orientation = ClusterOrientation.Upright }, face, style, clusters, glyphs);
                return;
            }

            var whole = new ClusterShape(text, item.Start, item.Length, item, style, face, _language!.Classes);
            clusters.Add(VerticalClusters.Combined(whole, _buffer.GetGlyphInfoSpan(), _buffer.GetGlyphPositionSpan(), _numbers, glyphs));
            return;
        }

        if (item.Kind == ItemKind.Dash && TryShapeStroke(item, face, style, clusters, glyphs, isVertical: true)) return;
        var inVertical = string.Create(text.Length, (text, _language!.Classes), static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = source.Classes.InVertical(source.text[i]);
        });
        Run(item.Kind == ItemKind.Western ? text : inVertical, item, face, isVertical: true);
        void Add(in ClusterShape shape, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions) =>
            clusters.Add(VerticalClusters.Upright(shape, infos, positions, glyphs));

        EachCluster(text, item, face, style, Add);
    }

    private delegate void ClusterAction(in ClusterShape shape, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions);

    /// <summary>Walks the clusters of the buffer in text order.</summary>
    private void EachCluster(string text, TextItem item, FontFace face, RunStyle style, ClusterAction action)
    {
        var infos = _buffer.GetGlyphInfoSpan();
        var positions = _buffer.GetGlyphPositionSpan();
        for (var i = 0; i < infos.Length;)
        {
            var start = (int)infos[i].Cluster;
            var next = i + 1;
            while (next < infos.Length && infos[next].Cluster == infos[i].Cluster) next++;
            var end = next < infos.Length ? (int)infos[next].Cluster : item.Start + item.Length;
            action(new ClusterShape(text, start, end - start, item, style, face, _language!.Classes), infos[i..next], positions[i..next]);
            i = next;
        }
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
        if (item.Need == ItemNeed.Script)
        {
            ShapeScript(text, item, face, style, clusters, glyphs);
            return;
        }

        Run(text, item, face);
        if (item.Need == ItemNeed.Marks && !MarkPlacing.IsPlaced(face, _buffer.GetGlyphInfoSpan(), _buffer.GetGlyphPositionSpan()))
        {
            var letter = new ClusterShape(text, item.Start, item.Length, item, style, face, _language!.Classes);
            clusters.Add(MarkPlacing.Build(letter, glyphs, out _));
            return;
        }

        if (item is { Kind: ItemKind.Han, Need: ItemNeed.None })
        {
            var whole = new ClusterShape(text, item.Start, item.Length, item, style, face, _language!.Classes);
            HanClusters.Add(whole, _buffer.GetGlyphInfoSpan(), _buffer.GetGlyphPositionSpan(), clusters, glyphs);
            return;
        }

        var first = clusters.Count;
        EachCluster(
            text, item, face, style, (in shape, infos, positions) => clusters.Add(ClusterBuilder.Build(shape, infos, positions, glyphs)));
        if (item.Need != ItemNeed.Marks) return;
        for (var i = first; i < clusters.Count; i++)
        {
            if (clusters[i].GlyphCount > 1) clusters[i] = clusters[i] with { MarkSize = style.Size };
        }
    }

    /// <summary>
    /// Sub- and superscripts: the small characters of the face, else those of its feature, else the plain ones set smaller
    /// (composition.md C16.8).
    /// </summary>
    private void ShapeScript(
        string text,
        TextItem item,
        FontFace face,
        RunStyle style,
        ImmutableArray<Cluster>.Builder clusters,
        ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        void Add(in ClusterShape shape, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions) =>
            clusters.Add(ClusterBuilder.Build(shape, infos, positions, glyphs));

        var stretch = (item.Start, item.Length);
        if (ScriptForms.Rewritten(text, item, isSmall: true) is { } small
            && ClusterFaces.HasAll(face, small.AsSpan(stretch.Start, stretch.Length)))
        {
            Run(small, item, face);
            EachCluster(text, item, face, style, Add);
            return;
        }

        var plain = ScriptForms.Rewritten(text, item, isSmall: false)!;
        Run(plain, item, face, features: item.Script == ScriptPosition.Subscript ? SubscriptFeatures : SuperscriptFeatures);
        if (item.Kind == ItemKind.Western && IsAllChanged(plain, face))
        {
            EachCluster(text, item, face, style, Add);
            return;
        }

        var forms = ScriptForms.Of(face, item.Script);
        var (size, rise) = (style.Size.Scale(forms.Size, 1000), style.Size.Scale(forms.Rise, 1000));
        var (firstCluster, firstGlyph) = (clusters.Count, glyphs.Count);
        Run(plain, item, face);
        EachCluster(text, item, face, style with { Size = size }, Add);
        for (var i = firstCluster; i < clusters.Count; i++) clusters[i] = clusters[i] with { GlyphSize = size };
        for (var i = firstGlyph; i < glyphs.Count; i++) glyphs[i] = glyphs[i] with { Y = glyphs[i].Y + rise };
    }

    /// <summary>Whether a feature gave each character of the buffer another glyph than its usual one.</summary>
    private bool IsAllChanged(string text, FontFace face)
    {
        foreach (ref readonly var info in _buffer.GetGlyphInfoSpan())
        {
            if (face.TryGetGlyph(text[(int)info.Cluster], out var usual) && usual == info.Codepoint) return false;
        }

        return true;
    }

    /// <summary>
    /// Sets —— as the two-em dash ⸺ of the face, which is one unbroken stroke, when the face draws it two em wide for
    /// the language; two separate em dashes would show a seam (composition.md C8.1).
    /// </summary>
    private bool TryShapeStroke(
        TextItem item,
        FontFace face,
        RunStyle style,
        ImmutableArray<Cluster>.Builder clusters,
        ImmutableArray<ShapedGlyph>.Builder glyphs,
        bool isVertical = false)
    {
        Run("⸺", new TextItem(ItemKind.Han, 0, 1, item.Style, face), face, isVertical);
        var infos = _buffer.GetGlyphInfoSpan();
        var positions = _buffer.GetGlyphPositionSpan();
        if (infos.Length != 1 || infos[0].Codepoint == 0) return false;
        var twoEm = 2 * face.UnitsPerEm;
        var advance = isVertical ? -positions[0].YAdvance : positions[0].XAdvance;
        if (Math.Abs(advance - twoEm) > face.UnitsPerEm / 20) return false;
        clusters.Add(new Cluster(
            item.Start, item.Length, CharacterClass.Dash, item.Style, face, glyphs.Count, 1,
            Pt.Zero, style.Size * 2, Pt.Zero, false, false));
        glyphs.Add(new ShapedGlyph(
            infos[0].Codepoint,
            style.Size.Scale(positions[0].XOffset, face.UnitsPerEm),
            style.Size.Scale(positions[0].YOffset, face.UnitsPerEm)));
        return true;
    }

    private void Run(ReadOnlySpan<char> text, TextItem item, FontFace face, bool isVertical = false, Feature[]? features = null)
    {
        _buffer.ClearContents();
        // A selector that the face does not know leaves no glyph.
        _buffer.Flags = BufferFlags.RemoveDefaultIgnorables;
        _buffer.AddUtf16(text, item.Start, item.Length);
        _buffer.Direction = isVertical ? Direction.TopToBottom : Direction.LeftToRight;
        _buffer.Language = _language!.Language;
        if (item.Kind == ItemKind.Western)
        {
            _buffer.Script = Script.Latin;
            face.HbFont.Shape(_buffer, features ?? QuoteFeatures(item));
        }
        else
        {
            _buffer.Script = _language.Script;
            face.HbFont.Shape(_buffer, HanFeatures);
        }
    }

    /// <summary>Quotation marks and apostrophes of Western text in their proportional form, where a Han face has one (C16.9).</summary>
    private Feature[] QuoteFeatures(TextItem item)
    {
        if (_westernQuotes.IsEmpty) return [];
        var first = _westernQuotes.BinarySearch(item.Start);
        if (first < 0) first = ~first;
        var end = first;
        while (end < _westernQuotes.Length && _westernQuotes[end] < item.Start + item.Length) end++;
        if (end == first) return [];
        var features = new Feature[end - first];
        for (var i = first; i < end; i++)
            features[i - first] = new Feature(Proportional, 1, (uint)_westernQuotes[i], (uint)_westernQuotes[i] + 1);
        return features;
    }
}
