using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Charts;

/// <summary>Draws a chart on a page: outlines in inks, and words in the style of its labels.</summary>
/// <param name="items">The page's items.</param>
/// <param name="context">Styles and language.</param>
/// <param name="story">Story id, and where the chart is declared.</param>
internal sealed class ChartPen(PageItems items, LayoutContext context, (string Id, SourceSpan Span) story)
{
    private readonly Outlines _outlines = new();

    /// <summary>The style of labels.</summary>
    public ResolvedStyle Style { get; } = LabelStyle(context);

    /// <summary>White between a label and its mark.</summary>
    public Pt Gap => Style.Size / 4;

    /// <summary>Height of a line of labels.</summary>
    public Pt Line => Style.Leading;

    /// <summary>The style of the labels of charts.</summary>
    /// <param name="context">Styles.</param>
    public static ResolvedStyle LabelStyle(LayoutContext context) =>
        context.Styles.Or(context.Styles.NameOr(StyleNames.ChartLabel, StyleNames.TableNote), StyleNames.Caption);

    /// <summary>A label, set.</summary>
    /// <param name="text">Its text.</param>
    public SetLine Set(ManuscriptText text) => context.Lines.SetSingle(context.Styles.Text(text, Style));

    /// <summary>The numbers of all series, set; null where there is none.</summary>
    /// <param name="content">The chart.</param>
    public ImmutableArray<ImmutableArray<SetLine?>> Numbers(ChartContent content) =>
        [.. content.Series.Select(series => series.Values.Select(value => value.Text is { } text ? Set(text) : null).ToImmutableArray())];

    /// <summary>A number of an axis, set.</summary>
    /// <param name="number">The number.</param>
    /// <param name="greatest">The greatest of the axis, whose word (万, 亿) all of them get.</param>
    public SetLine Set(decimal number, decimal greatest) =>
        Set(ManuscriptText.Plain(context.Language.Words.AxisNumber(number, greatest), story.Span));

    /// <summary>Adds a label.</summary>
    /// <param name="line">The label.</param>
    /// <param name="left">Its left edge.</param>
    /// <param name="top">Top of its line.</param>
    public void Words(SetLine line, Pt left, Pt top)
    {
        LineFindings.Report(line, context.Sink);
        LineEmitter.Emit(items, new LinePart(line, ItemRole.Figure, Style.Ink, Pt.Zero, Style.BaselineIn(Line)), story.Id, left, top);
    }

    /// <summary>Adds a label with its middle at a place.</summary>
    /// <param name="line">The label.</param>
    /// <param name="middle">Its middle.</param>
    /// <param name="top">Top of its line.</param>
    public void WordsAround(SetLine line, Pt middle, Pt top) => Words(line, middle - (line.Width / 2), top);

    /// <summary>Adds outlines in an ink.</summary>
    /// <param name="ink">The ink.</param>
    /// <param name="draw">Makes the outlines.</param>
    public void Fill(Ink ink, Action<Outlines> draw)
    {
        draw(_outlines);
        if (_outlines.IsEmpty) return;
        items.Add(new FilledPath(ItemRole.Figure, story.Id, story.Span, _outlines.Take(), ink));
    }
}
