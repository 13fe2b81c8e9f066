using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Elements;
using PrintLayout.Layout.Forms;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Modules;

/// <summary>Says where a table or box does not suit the place that its module gives it, and what would; each number was tried.</summary>
internal static class ElementFindings
{
    /// <summary>Reports a figure of words and numbers; nothing about an image.</summary>
    /// <param name="context">Grid and sink.</param>
    /// <param name="looks">The figures as they are set.</param>
    /// <param name="asked">The story, its figure, and the place.</param>
    /// <param name="frame">The text columns of the module.</param>
    /// <param name="rows">Rows of the place.</param>
    public static void Report(
        LayoutContext context, FigureLooks looks, (Article Story, Figure Figure, FigureSpec Spec) asked, ShapeFrame frame, int rows)
    {
        var (story, figure, spec) = asked;
        var width = frame.WidthOf(spec.Columns);
        if (looks.Elements.Find(figure, width) is not { } element) return;
        var needed = looks.RowsOf(figure, width, spec.Stand);
        if (element.IsTooWide) ReportWidth(context, looks, asked, frame, element);
        if (rows < needed.Least)
        {
            ReportRows(context, looks, asked, frame, (rows, frame.Rows));
        }
        else if (rows > needed.Most)
        {
            context.Sink.Report(Diagnostic.Warning(
                DiagnosticCodes.ElementLeavesWhite, figure.Span,
                FormattableString.Invariant($"the {element.Name} of {story.Id} fills {needed.Most} rows over {Columns(spec.Columns)} ")
                    + FormattableString.Invariant($"and has {rows}"),
                FormattableString.Invariant($"give it {Range(needed)} rows in the layout, or leave rows out for as many as suit it")));
        }
    }

    /// <summary>Reports a table or box that no rows of its module hold.</summary>
    /// <param name="context">Grid and sink.</param>
    /// <param name="looks">The figures as they are set.</param>
    /// <param name="asked">The story, its figure, and the place.</param>
    /// <param name="frame">The text columns of the module.</param>
    /// <param name="rows">Rows that there are for it.</param>
    /// <returns>Whether it is one.</returns>
    public static bool ReportTooDeep(
        LayoutContext context, FigureLooks looks, (Article Story, Figure Figure, FigureSpec Spec) asked, ShapeFrame frame, int rows)
    {
        var (_, figure, spec) = asked;
        var width = frame.WidthOf(spec.Columns);
        if (looks.Elements.Find(figure, width) is null || looks.RowsOf(figure, width, spec.Stand).Least <= rows) return false;
        ReportRows(context, looks, asked, frame, (rows, rows));
        return true;
    }

    private static void ReportRows(
        LayoutContext context, FigureLooks looks, (Article Story, Figure Figure, FigureSpec Spec) asked, ShapeFrame frame,
        (int Given, int Most) rows)
    {
        var (story, figure, spec) = asked;
        var width = frame.WidthOf(spec.Columns);
        var (name, needed) = (looks.Elements.Find(figure, width)!.Name, looks.RowsOf(figure, width, spec.Stand).Least);
        context.Sink.Report(Diagnostic.Error(
            DiagnosticCodes.ElementTooDeep, figure.Span,
            FormattableString.Invariant($"the {name} of {story.Id} needs {needed} rows over {Columns(spec.Columns)} ")
                + FormattableString.Invariant($"and has {rows.Given}; it is not set"),
            Remedies(looks, asked, frame, rows)));
    }

    private static string Remedies(
        FigureLooks looks, (Article Story, Figure Figure, FigureSpec Spec) asked, ShapeFrame frame,
        (int Given, int Most) rows)
    {
        var (_, figure, spec) = asked;
        var width = frame.WidthOf(spec.Columns);
        var needed = looks.RowsOf(figure, width, spec.Stand);
        var remedies = new List<string>();
        if (needed.Least <= rows.Most) remedies.Add(FormattableString.Invariant($"give it {needed.Least} rows in the layout"));
        for (var count = spec.Columns.Count + 1; count <= frame.Columns.Length; count++)
        {
            // The same right edge as far as there is room, since figures mostly stand at the right.
            var last = Math.Max(count, spec.Columns.Last);
            var across = new IndexRange(last - count + 1, last);
            var wider = looks.RowsOf(figure, frame.WidthOf(across), spec.Stand).Least;
            if (wider >= needed.Least || wider > rows.Most) continue;
            remedies.Add(FormattableString.Invariant($"columns {across.First}-{across.Last}, where it needs {wider}"));
            break;
        }

        var height = looks.HeightIn(figure, width, spec.Stand, rows.Given);
        if (looks.Elements.Find(figure, width)?.PartThatFits(height) is { } part) remedies.Add(part);
        return remedies.Count == 0 ? "shorten its text, or give its module more rows" : string.Join("; or ", remedies);
    }

    private static void ReportWidth(
        LayoutContext context, FigureLooks looks, (Article Story, Figure Figure, FigureSpec Spec) asked, ShapeFrame frame,
        SetElement element)
    {
        var (story, figure, spec) = asked;
        var em = context.Grid.Master.BodySize;
        var width = frame.WidthOf(spec.Columns);
        var least = (element.LeastWidth.Milli + em.Milli - 1) / em.Milli;
        var remedies = new List<string>();
        for (var count = spec.Columns.Count + 1; count <= frame.Columns.Length; count++)
        {
            var last = Math.Max(count, spec.Columns.Last);
            var across = new IndexRange(last - count + 1, last);
            if (looks.Elements.Find(figure, frame.WidthOf(across)) is not { IsTooWide: false }) continue;
            remedies.Add(FormattableString.Invariant($"give it columns {across.First}-{across.Last}"));
            break;
        }

        if (element.PartThatFitsAcross() is { } part) remedies.Add(part);
        remedies.Add(element.Narrower);
        context.Sink.Report(new Diagnostic(
            DiagnosticCodes.TableTooWide, element.IsSqueezed ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, figure.Span,
            FormattableString.Invariant($"the {element.Name} of {story.Id} needs {least} em ")
                + FormattableString.Invariant($"and {Columns(spec.Columns)} have {width.Milli / em.Milli}")
                + (element.IsSqueezed ? "; it is not set" : string.Empty),
            [string.Join("; or ", remedies)]));
    }

    private static string Columns(IndexRange columns) => columns.Count == 1
        ? FormattableString.Invariant($"column {columns.First}")
        : FormattableString.Invariant($"columns {columns.First}-{columns.Last}");

    private static string Range(CountRange rows) => rows.IsFixed
        ? FormattableString.Invariant($"{rows.Least}")
        : FormattableString.Invariant($"{rows.Least} to {rows.Most}");
}
