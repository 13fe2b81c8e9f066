using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Work;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Layout.Lines;

/// <summary>Shapes, breaks and adjusts text for the layout, and reports what could not be set well. One to a worker.</summary>
/// <param name="sink">Receives missing glyphs.</param>
/// <param name="budget">What the work may cost; null for no limit.</param>
/// <param name="texts">Shaped text that others have had; null for none.</param>
internal sealed class LineSetter(IDiagnosticSink sink, WorkBudget? budget = null, ShapedTexts? texts = null) : IDisposable
{
    private readonly ParagraphShaper _shaper = new();
    private readonly LineBreaker _breaker = new();

    /// <summary>Shapes a paragraph, once for all measures.</summary>
    /// <param name="text">The paragraph.</param>
    public ShapedParagraph Shape(ParagraphText text)
    {
        budget?.Check();
        return texts is null ? _shaper.Shape(text, sink) : texts.Shape(text, _shaper, sink);
    }

    /// <summary>Sets a paragraph; its last line keeps its natural width.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="measure">Line length.</param>
    /// <param name="indent">First-line indent.</param>
    /// <param name="justify">Whether all lines but the last are flush on both sides.</param>
    public ImmutableArray<SetLine> SetParagraph(ParagraphText text, Pt measure, Pt indent, bool justify) =>
        SetParagraph(Shape(text), new BreakRequest(measure, indent), justify);

    /// <summary>Sets a shaped paragraph.</summary>
    /// <param name="shaped">The paragraph.</param>
    /// <param name="request">Measure and indent.</param>
    /// <param name="justify">Whether all lines but the last are flush on both sides.</param>
    public ImmutableArray<SetLine> SetParagraph(ShapedParagraph shaped, BreakRequest request, bool justify)
    {
        budget?.Check();
        var key = new LinesKey(request, LineSetting.Natural, justify);
        if (shaped.Kept?.Find(key, shaped) is { IsDefault: false } known) return known;
        return Keep(shaped, key, Set(shaped, _breaker.Break(shaped, request), request, justify));
    }

    /// <summary>Sets a shaped paragraph a line tighter and a line looser than it is by nature.</summary>
    /// <param name="shaped">The paragraph.</param>
    /// <param name="request">Measure and indent.</param>
    /// <param name="justify">Whether all lines but the last are flush on both sides.</param>
    /// <param name="natural">The paragraph as it is by nature; the answer for what cannot be.</param>
    public (ImmutableArray<SetLine> Tighter, ImmutableArray<SetLine> Looser) SetOtherwise(
        ShapedParagraph shaped, BreakRequest request, bool justify, ImmutableArray<SetLine> natural)
    {
        budget?.Check();
        var (less, more) = (new LinesKey(request, LineSetting.Tighter, justify), new LinesKey(request, LineSetting.Looser, justify));
        if (shaped.Kept?.Find(less, shaped, natural) is { IsDefault: false } knownLess
            && shaped.Kept.Find(more, shaped, natural) is { IsDefault: false } knownMore)
            return (knownLess, knownMore);
        var (tighter, looser) = _breaker.BreakOtherwise(shaped, request, natural.Length);
        return (
            Keep(shaped, less, tighter is null ? natural : Set(shaped, tighter, request, justify)),
            Keep(shaped, more, looser is null ? natural : Set(shaped, looser, request, justify)));
    }

    private static ImmutableArray<SetLine> Keep(ShapedParagraph shaped, LinesKey key, ImmutableArray<SetLine> lines)
    {
        shaped.Kept?.Keep(key, lines);
        return lines;
    }

    private static ImmutableArray<SetLine> Set(ShapedParagraph shaped, BrokenParagraph broken, BreakRequest request, bool justify)
    {
        var lines = ImmutableArray.CreateBuilder<SetLine>(broken.Lines.Length);
        for (var i = 0; i < broken.Lines.Length; i++)
        {
            var isLast = shaped.EndsByNature(broken.Lines[i].End);
            var isBegun = request.IsInLines && shaped.StretchOf(broken.Lines[i].Start).Start == broken.Lines[i].Start;
            lines.Add(LineAdjuster.Set(shaped, broken.Lines[i], request.Measure, request.IndentOf(i, isBegun), justify && !isLast));
        }

        return lines.ToImmutable();
    }

    /// <summary>Sets display text at its natural width, in the fewest lines that fit, broken by sense.</summary>
    /// <param name="shaped">The text.</param>
    /// <param name="measure">Greatest width.</param>
    /// <param name="wanted">
    /// Number of lines wanted; more come when these do not hold the text, fewer when it cannot be broken so often.
    /// </param>
    /// <param name="isFixed">
    /// Whether the number is the layout's, which goes before the author's breaks and before whole words.
    /// </param>
    public ImmutableArray<SetLine> SetDisplay(ShapedParagraph shaped, Pt measure, int wanted = 1, bool isFixed = false)
    {
        var key = new LinesKey(new BreakRequest(measure, Pt.Zero), LineSetting.Display, false, wanted, isFixed);
        if (shaped.Kept?.Find(key, shaped) is { IsDefault: false } known) return known;
        // A unit wider than the measure has no display form; the paragraph breaker splits it and says so.
        var found = DisplayBreaker.Break(shaped, measure, wanted, isFixed) ?? DisplayBreaker.Break(shaped, measure, isFixed: isFixed);
        if (found is not { } spans)
            return SetParagraph(shaped, new BreakRequest(measure, Pt.Zero), justify: false);
        return Keep(shaped, key, [.. spans.Select(span => LineAdjuster.Set(shaped, span, measure, Pt.Zero, justify: false))]);
    }

    /// <summary>Sets a text on one line of its natural width, however wide.</summary>
    /// <param name="text">The text; a line without width when nothing in it can be set.</param>
    public SetLine SetSingle(ParagraphText text)
    {
        var shaped = Shape(text);
        if (shaped.Clusters.IsEmpty) return new SetLine(shaped, 0, 0, [], Pt.Zero, Pt.Zero, 0, Pt.Zero, false);
        var span = new LineSpan(0, shaped.Clusters.Length, false);
        var line = LineAdjuster.Set(shaped, span, new Pt(int.MaxValue / 2), Pt.Zero, justify: false);
        return line with { Measure = line.Width };
    }

    /// <summary>Left edge of a line in its measure.</summary>
    public static Pt Offset(SetLine line, Pt measure, Alignment align) => align switch
    {
        Alignment.Centre => (measure - line.Width) / 2,
        Alignment.Right => measure - line.Width,
        Alignment.Left or Alignment.Justify => Pt.Zero,
    };

    /// <inheritdoc/>
    public void Dispose() => _shaper.Dispose();
}
