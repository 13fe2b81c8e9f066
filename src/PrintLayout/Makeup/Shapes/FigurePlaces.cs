using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Copy.Codes;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Forms;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Makeup.Shapes;

/// <summary>Lists the places that the figures of a story may take in a module (make-up.md M6).</summary>
/// <param name="looks">Knows which rows suit a figure, and what its look costs.</param>
/// <param name="wishes">What the house wants.</param>
internal sealed class FigurePlaces(FigureLooks looks, MakeupStyle wishes)
{
    private const int MostFigures = 5;
    /// <summary>Places below the head, the first at the right side.</summary>
    /// <param name="article">The story.</param>
    /// <param name="frame">Text columns of the module.</param>
    public IEnumerable<FigureOption> Below(Article article, ShapeFrame frame)
    {
        if (article.Figures.IsEmpty) return [FigureOption.None];
        var columns = frame.Columns.Length;
        var place = PlaceOf(article, FigurePlace.Top);
        return Enumerable.Range(1, columns).Select(wide => Option(article, frame, place, columns - wide + 1, wide))
            .OfType<FigureOption>();
    }

    /// <summary>The first above the headline over all columns, the others below. No story opens with a table, a box or a code.</summary>
    /// <param name="article">The story.</param>
    /// <param name="frame">Text columns of the module.</param>
    public IEnumerable<FigureOption> Above(Article article, ShapeFrame frame) => article.Figures is [] or [{ Content: not null }, ..]
        ? []
        : new[] { Option(article, frame, FigurePlace.First, 1, frame.Columns.Length) }.OfType<FigureOption>();

    /// <summary>The first beside the head, in the columns behind those that it spans.</summary>
    /// <param name="article">The story.</param>
    /// <param name="frame">Text columns of the module.</param>
    /// <param name="span">Columns of the head.</param>
    public IEnumerable<FigureOption> Beside(Article article, ShapeFrame frame, int span) => article.Figures.IsEmpty
        ? [FigureOption.None]
        : new[] { Option(article, frame, PlaceOf(article, FigurePlace.First), span + 1, frame.Columns.Length - span) }
            .OfType<FigureOption>();

    /// <summary>Related stories stand at the foot, where a reader has read the story.</summary>
    private static FigurePlace PlaceOf(Article article, FigurePlace place) =>
        article.Figures[0].Content is BoxContent { Kind: BoxKind.Links } ? FigurePlace.Foot : place;

    private FigureOption? Option(Article article, ShapeFrame frame, FigurePlace place, int first, int wide)
    {
        var columns = frame.Columns.Length;
        var specs = ImmutableArray.CreateBuilder<FigureSpec>();
        var costs = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        // A code is no picture: it is read at its least size as well as at any other, and more columns are more white.
        var isCode = article.Figures[0].Content is QrContent;
        var cost = isCode ? wishes.NarrowFigure * (wide - 1) : columns >= 3 && wide == 1 ? wishes.NarrowFigure : 0;
        for (var i = 0; i < Math.Min(MostFigures, article.Figures.Length); i++)
        {
            var figure = article.Figures[i];
            if ((i == 0 ? (new IndexRange(first, first + wide - 1), place) : Next(specs, frame, wide, i, figure)) is not var (across, at))
                return null;
            var width = frame.WidthOf(across);
            var range = looks.RowsOf(figure, width, at);
            specs.Add(new FigureSpec(across, range, at, SourceSpan.None));
            costs.Add([.. Enumerable.Range(range.Least, range.Most - range.Least + 1)
                .Select(rows => looks.CostOf(figure, width, rows, at))]);
            if (figure.Content is QrContent) continue;
            // The eye looks for one figure that leads.
            if (i > 0 && across.Count >= wide && columns > 1) cost += wishes.RivalFigures;
            // A second figure of one column is a stamp beside it.
            if (i > 0 && across.Count == 1 && columns >= 3) cost += wishes.NarrowFigure / 3;
        }

        return new FigureOption(specs.ToImmutable(), costs.ToImmutable(), cost);
    }

    /// <summary>
    /// A further figure stands beside the first where there is room at its left, else at the foot, the second at the right and others at
    /// the left, in columns that no other has there. A table takes the columns that its words need, a code one.
    /// </summary>
    private (IndexRange Columns, FigurePlace Place)? Next(
        ImmutableArray<FigureSpec>.Builder before, ShapeFrame frame, int wide, int index, Figure figure)
    {
        var columns = frame.Columns.Length;
        var narrow = figure.Content is QrContent ? 1 : Math.Max(1, wide - index);
        if (index == 1 && before[0] is { Place: FigurePlace.Top, Columns.First: var first } && first > narrow
            && !IsTooWide(new IndexRange(first - narrow, first - 1)))
            return (new IndexRange(first - narrow, first - 1), FigurePlace.Top);
        while (narrow < columns && IsTooWide(new IndexRange(1, narrow))) narrow++;
        for (var step = 0; step <= columns - narrow; step++)
        {
            var left = index == 1 ? columns - narrow + 1 - step : 1 + step;
            var across = new IndexRange(left, left + narrow - 1);
            if (before.All(other => other.Place != FigurePlace.Foot || !other.Columns.Meets(across))) return (across, FigurePlace.Foot);
        }

        return null;

        bool IsTooWide(IndexRange across) => looks.Elements.Find(figure, frame.WidthOf(across)) is { IsTooWide: true };
    }
}
