using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Forms;
using PrintLayout.Layout.Grid;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Modules;

/// <summary>
/// Finds changes of a module that its story would fill exactly: more or fewer rows, a higher or lower figure, other text columns. Each is
/// asked of the search that sets modules (make-up.md M7.1); none is an estimate.
/// </summary>
/// <param name="grid">The page's grid.</param>
/// <param name="fit">The search.</param>
internal sealed class RemedyFinder(PageGrid grid, StoryFit fit)
{
    // Crossheads, heads and paragraphs take up some rows of a change: tries go so far about what the lines alone would need.
    private const int Slack = 10;

    // Columns narrower than this set badly, wider ones read badly (make-up.md M2).
    private static readonly CountRange GoodMeasure = new(9, 26);

    /// <summary>Finds the changes.</summary>
    /// <param name="spec">The module.</param>
    /// <param name="question">What was asked for it.</param>
    /// <param name="found">The story as it stands in it.</param>
    /// <param name="lines">Lines that are over; below zero, that are missing.</param>
    public ModuleRemedies Find(ModuleSpec spec, FitQuestion question, FittedStory found, int lines)
    {
        if (lines == 0 || question.GoesOn) return ModuleRemedies.None;
        return new ModuleRemedies(RowsThatFit(spec, question, found, lines), Figures(question, found, lines), TextColumns(question));
    }

    private IndexRange? RowsThatFit(ModuleSpec spec, FitQuestion question, FittedStory found, int lines)
    {
        var shape = question.Shape;
        var rows = Cheapest(
            from change in Changes(lines, found.Form.Frame.Columns.Length)
            let count = spec.Rows.Count + change
            where count >= 1 && count <= grid.Master.Rows && !(shape.Cut is { } cut && cut.RowsAbove >= count)
            select (count, question with { Shape = shape with { Rows = count } }));
        if (rows is not { } best) return null;
        // What the foot of the page has no room for is taken above.
        var last = Math.Min(spec.Rows.First + best - 1, grid.Master.Rows);
        return new IndexRange(last - best + 1, last);
    }

    private ImmutableArray<FigureRemedy> Figures(FitQuestion question, FittedStory found, int lines)
    {
        var shape = question.Shape;
        var remedies = ImmutableArray.CreateBuilder<FigureRemedy>();
        for (var i = 0; i < found.Form.Figures.Length; i++)
        {
            var (at, spec, figure) = (i, shape.Figures[i], question.Story.Articles[0].Figures[i]);
            // A figure whose rows the layout leaves open had them all tried.
            if (spec.SuitsFigure) continue;
            var width = found.Form.Frame.WidthOf(spec.Columns);
            // Text that is over needs a lower figure.
            var rows = Cheapest(
                from change in Changes(-lines, spec.Columns.Count)
                let count = change > 0 ? spec.Rows.Most + change : spec.Rows.Least + change
                where count >= 1 && count <= shape.Rows && fit.Catalogue.Looks.Suits(figure, width, count, spec.Stand)
                let other = shape.Figures.SetItem(at, spec with { Rows = new CountRange(count, count) })
                select (count, question with { Shape = shape with { Figures = other } }));
            if (rows is { } best) remedies.Add(new FigureRemedy(i + 1, best));
        }

        return remedies.ToImmutable();
    }

    /// <summary>Other text columns (变栏), where nothing in the module is bound to a certain column.</summary>
    private int? TextColumns(FitQuestion question)
    {
        var shape = question.Shape;
        if (!shape.Figures.IsEmpty || shape.Head.Span is not null || shape.Measure is not null) return null;
        foreach (var count in Enumerable.Range(1, shape.Columns * 2).OrderBy(count => Math.Abs(count - shape.Columns)))
        {
            if (count >= shape.TextColumns.Least && count <= shape.TextColumns.Most) continue;
            var measure = fit.FrameOf(shape, count).Measure.Milli / grid.Master.BodySize.Milli;
            if (measure < GoodMeasure.Least || measure > GoodMeasure.Most) continue;
            if (IsExact(question with { Shape = shape with { TextColumns = count } })) return count;
        }

        return null;
    }

    private bool IsExact(FitQuestion question) => Exact(question) is not null;

    private FitAnswer? Exact(FitQuestion question) =>
        fit.Ask(question) is { IsExact: true, Cost: < FormCosts.TooWide } answer ? answer : null;

    /// <summary>The number of rows that fits with the fewest blemishes; of several the smallest change.</summary>
    private int? Cheapest(IEnumerable<(int Rows, FitQuestion Question)> tries)
    {
        (int Rows, long Cost)? best = null;
        foreach (var (rows, question) in tries)
        {
            if (Exact(question) is { } answer && (best is null || answer.Cost < best.Value.Cost)) best = (rows, answer.Cost);
        }

        return best?.Rows;
    }

    /// <summary>Numbers of rows more, or less, the smallest change first.</summary>
    private static IEnumerable<int> Changes(int lines, int columns)
    {
        var rows = (Math.Abs(lines) + columns - 1) / columns;
        for (var change = Math.Max(1, rows - Slack); change <= rows + Slack; change++) yield return Math.Sign(lines) * change;
    }
}
