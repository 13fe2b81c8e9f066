using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Charts;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Items;

namespace PrintLayout.Layout.Elements;

/// <summary>A chart, set at a width. Its drawing grows with the height that it gets.</summary>
/// <param name="Above">Title and unit.</param>
/// <param name="Drawing">The drawing.</param>
/// <param name="Below">Notes.</param>
/// <param name="Width">The width.</param>
internal sealed record ChartElement(
    (ImmutableArray<LinePart> Lines, Pt Height) Above, IChartDrawing Drawing, (ImmutableArray<LinePart> Lines, Pt Height) Below, Pt Width)
    : SetElement(Above.Height + Drawing.Least + Below.Height, Above.Height + Drawing.Most + Below.Height)
{
    /// <inheritdoc/>
    public override string Name => "chart";

    /// <inheritdoc/>
    public override bool IsTooWide => Drawing.LeastWidth > Width;

    /// <inheritdoc/>
    public override bool IsSqueezed => IsTooWide;

    /// <inheritdoc/>
    public override string Narrower => "give it shorter names, fewer rows of data or another type";

    /// <inheritdoc/>
    public override Pt LeastWidth => Drawing.LeastWidth;

    /// <inheritdoc/>
    public override void Emit(PageItems items, LayoutContext context, (string Id, int Number, SourceSpan Span) story, PtRect frame)
    {
        var place = new ElementPlace(story.Number, true);
        foreach (var part in Above.Lines) Add(items, context, part with { Place = place }, story.Id, frame.X, frame.Y);
        var bottom = Pt.Min(frame.Bottom, frame.Y + Most) - Below.Height;
        Drawing.Draw(
            new ChartPen(items, context, (story.Id, story.Span)),
            PtRect.FromEdges(frame.X, frame.Y + Above.Height, frame.Right, bottom));
        foreach (var part in Below.Lines) Add(items, context, part with { Place = place }, story.Id, frame.X, bottom);
    }
}
