using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Forms;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Makeup.Shapes;

/// <summary>Lists the places that the figures of a story may take in a module (make-up.md M6).</summary>
/// <param name="catalogue">Knows what a figure's look costs.</param>
/// <param name="row">Height of a row.</param>
/// <param name="wishes">What the house wants.</param>
internal sealed class FigurePlaces(FormCatalogue catalogue, Pt row, MakeupStyle wishes)
{
    private const int MostFigures = 3;
    private const int LeastRows = 6;
    private const int MostRows = 60;

    // What charts and placeholders may be, height by width in thousandths (make-up.md M6).
    private const int LeastAspect = 420;
    private const int MostAspect = 1000;

    /// <summary>Places below the head, the first at the right side.</summary>
    /// <param name="article">The story.</param>
    /// <param name="frame">Text columns of the module.</param>
    public IEnumerable<FigureOption> Below(Article article, ShapeFrame frame)
    {
        if (article.Figures.IsEmpty) return [FigureOption.None];
        var columns = frame.Columns.Length;
        return Enumerable.Range(1, columns).Select(wide => Option(article, frame, FigurePlace.Top, columns - wide + 1, wide))
            .OfType<FigureOption>();
    }

    /// <summary>The first above the headline over all columns, the others below.</summary>
    /// <param name="article">The story.</param>
    /// <param name="frame">Text columns of the module.</param>
    public IEnumerable<FigureOption> Above(Article article, ShapeFrame frame) => article.Figures.IsEmpty
        ? []
        : new[] { Option(article, frame, FigurePlace.First, 1, frame.Columns.Length) }.OfType<FigureOption>();

    /// <summary>The first beside the head, in the columns behind those that it spans.</summary>
    /// <param name="article">The story.</param>
    /// <param name="frame">Text columns of the module.</param>
    /// <param name="span">Columns of the head.</param>
    public IEnumerable<FigureOption> Beside(Article article, ShapeFrame frame, int span) => article.Figures.IsEmpty
        ? [FigureOption.None]
        : new[] { Option(article, frame, FigurePlace.First, span + 1, frame.Columns.Length - span) }.OfType<FigureOption>();

    private FigureOption? Option(Article article, ShapeFrame frame, FigurePlace place, int first, int wide)
    {
        var columns = frame.Columns.Length;
        var specs = ImmutableArray.CreateBuilder<FigureSpec>();
        var costs = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var cost = columns >= 3 && wide == 1 ? wishes.NarrowFigure : 0;
        for (var i = 0; i < Math.Min(MostFigures, article.Figures.Length); i++)
        {
            var (across, at) = i == 0 ? (new IndexRange(first, first + wide - 1), place) : Next(specs, columns, wide, i);
            var width = frame.WidthOf(across);
            var (least, most) = RowsOf(article.Figures[i], width);
            specs.Add(new FigureSpec(across, new CountRange(least, most), at, SourceSpan.None));
            costs.Add([.. Enumerable.Range(least, most - least + 1).Select(rows => catalogue.LookCost(article.Figures[i], width, rows))]);
            // The eye looks for one figure that leads.
            if (i > 0 && across.Count >= wide && columns > 1) cost += wishes.RivalFigures;
            // A second figure of one column is a stamp beside it.
            if (i > 0 && across.Count == 1 && columns >= 3) cost += wishes.NarrowFigure / 3;
        }

        return new FigureOption(specs.ToImmutable(), costs.ToImmutable(), cost);
    }

    /// <summary>A further figure stands beside the first where there is room at its left, else at the foot.</summary>
    private static (IndexRange Columns, FigurePlace Place) Next(
        ImmutableArray<FigureSpec>.Builder before, int columns, int wide, int index)
    {
        var narrow = Math.Max(1, wide - index);
        if (index == 1 && before[0] is { Place: FigurePlace.Top, Columns.First: var first } && first > narrow)
            return (new IndexRange(first - narrow, first - 1), FigurePlace.Top);
        var left = index == 1 ? columns - narrow + 1 : 1;
        return (new IndexRange(left, left + narrow - 1), FigurePlace.Foot);
    }

    private (int Least, int Most) RowsOf(Figure figure, Pt width)
    {
        var beside = (figure.Caption is null ? 0 : 1) + (figure.Credit is null ? 0 : 1) + 1;
        var (least, most) = ((long)width.Milli * LeastAspect / 1000, (long)width.Milli * MostAspect / 1000);
        if (catalogue.ImageOf(figure) is { } image)
        {
            var natural = FigureBox.Of(figure, image.Header).NaturalHeight(width).Milli;
            (least, most) = ((long)natural * (1000 - FigureBox.MostCropOf(figure).PerMille) / 1000, natural);
        }

        var low = Math.Clamp((int)((least + row.Milli - 1) / row.Milli) + beside, LeastRows, MostRows);
        return (low, Math.Clamp((int)((most + (row.Milli / 2)) / row.Milli) + beside, low, MostRows));
    }
}
