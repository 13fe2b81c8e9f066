using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Forms;
using PrintLayout.Layout.Heads;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Modules;

/// <summary>Says what in a module cannot be built, before and after its form is looked for.</summary>
internal static class ModuleCheck
{
    private const string CountHint = "text columns count from 1 at the module's left";

    /// <summary>Whether head and figures keep to the module's text columns, and these are wide enough for text.</summary>
    public static bool Check(LayoutContext context, ModuleSpec spec)
    {
        var counts = FormCatalogue.TextColumns(FitShape.Of(spec, context.Grid.Master.Spine));
        var least = counts.First();
        var span = FormCatalogue.SpanOf(spec.Head, least);
        if (span.Last > least)
        {
            Report(context, DiagnosticCodes.BadValue, spec.Span,
                $"the head of {spec.Article.Value} spans text column {span.Last}, the module has {least}", CountHint);
            return false;
        }

        foreach (var figure in spec.Figures)
        {
            if (!CheckFigure(context, spec, figure, span, least)) return false;
        }

        return counts.All(
            columns => CheckMeasure(context, spec, ModuleFrame.Of(context.Grid, spec, columns, context.Styles.House.Rules)));
    }

    /// <summary>Reports a module for which no form can be built.</summary>
    public static void CannotBeBuilt(LayoutContext context, ModuleSpec spec, Article article, FigureLooks looks)
    {
        var labelRows = new LabelSetter(context).RowsOf(article);
        var shape = FitShape.Of(spec, context.Grid.Master.Spine);
        var frame = ShapeFrame.Of(
            context.Grid.Measures, shape, FormCatalogue.TextColumns(shape).First(), context.Styles.House.Rules);
        var span = FormCatalogue.SpanOf(spec.Head, frame.Columns.Length);
        var head = new HeadComposer(context).Compose(article, spec.Head, frame.WidthOf(span));
        // A style that is missing has been reported where it is looked for.
        if (head is null) return;
        var figures = 0;
        for (var i = 0; i < Math.Min(spec.Figures.Length, article.Figures.Length); i++)
        {
            var (figure, place) = (article.Figures[i], spec.Figures[i]);
            var room = frame.Rows - labelRows - (place.Columns.Meets(span) ? head.Rows : 0);
            if (ElementFindings.ReportTooDeep(context, looks, (article, figure, place), frame, room)) return;
            figures = Math.Max(figures, looks.RowsIn(figure, place, frame.WidthOf(place.Columns)).Least);
        }

        var rows = labelRows + head.Rows + figures;
        Report(context, DiagnosticCodes.ModuleTooSmall, spec.Span,
            $"the module of {article.Id} has {frame.Rows} rows for text, its head and figure alone need {rows}, or stand on each other",
            "give the module more rows, or the head or figure fewer, or other columns");
    }

    /// <summary>Reports what briefs and further stories of a package have and their heads do not set (PL3054).</summary>
    public static void ReportLostHeads(LayoutContext context, ModuleSpec spec, ImmutableArray<Article> articles)
    {
        var what = spec.Briefs.IsEmpty ? "a story under the head of another" : "a brief";
        foreach (var article in spec.Briefs.IsEmpty ? articles.Skip(1) : articles)
        {
            (string Name, ManuscriptText? Text)[] parts =
            [
                ("section", article.Section?.Name), ("kicker", article.Kicker), ("deck", article.Deck), ("standfirst", article.Standfirst),
            ];
            foreach (var (name, text) in parts)
            {
                if (text is null) continue;
                context.Sink.Report(Diagnostic.Warning(
                    DiagnosticCodes.NotInBriefs, text.SpanAt(0), $"the {name} of {article.Id} is not set: {what} has a headline and text",
                    $"take it out, or give {article.Id} a module of its own"));
            }
        }
    }

    /// <summary>Reports figures of the story without a place in the module, and places without a figure.</summary>
    public static void ReportUnplacedFigures(LayoutContext context, ModuleSpec spec, ImmutableArray<Article> articles, int placed)
    {
        foreach (var article in articles)
        {
            foreach (var figure in article.Figures.Skip(ReferenceEquals(article, articles[0]) ? placed : 0))
                Report(context, DiagnosticCodes.FigureNotPlaced, figure.Span,
                    $"a {NameOf(figure)} of {article.Id} has no place in its module",
                    figure.Content is null
                        ? "add figure: { columns: …, rows: … } to the module, or take the figure out of the story"
                        : "add figure: { columns: … } to the module; without rows it has as many as its words need");
        }

        foreach (var figure in spec.Figures.Skip(placed))
            Report(context, DiagnosticCodes.FigureNotPlaced, figure.Span, $"{articles[0].Id} has no figure to put here",
                "take out figure: { columns: …, rows: … }, or give the story a figure");
    }

    private static string NameOf(Figure figure) => figure.Content switch
    {
        BoxContent => "box",
        TableContent => "table",
        _ => "figure",
    };

    private static bool CheckFigure(LayoutContext context, ModuleSpec spec, FigureSpec figure, IndexRange head, int columns)
    {
        if (figure.Columns.Last > columns)
        {
            Report(context, DiagnosticCodes.BadValue, figure.Span,
                $"the figure of {spec.Article.Value} spans text column {figure.Columns.Last}, the module has {columns}", CountHint);
            return false;
        }

        var bears = HeadTraits.Of(spec.Head.Form).BearsFigures && FigureTraits.Of(figure.Place).HangsOnHead;
        if (!bears || !figure.Columns.Meets(head)) return true;
        if (figure.Columns.First >= head.First && figure.Columns.Last <= head.Last) return true;
        Report(context, DiagnosticCodes.BadValue, figure.Span,
            $"the figure of {spec.Article.Value} stands partly below the head and partly beside it",
            "give it columns that the head spans, or columns that it leaves, or place: foot");
        return false;
    }

    private static bool CheckMeasure(LayoutContext context, ModuleSpec spec, ModuleFrame frame)
    {
        var em = context.Grid.Master.BodySize;
        if (frame.Measure < em)
        {
            Report(context, DiagnosticCodes.ModuleTooSmall, spec.Span,
                $"the module of {spec.Article.Value} is too narrow for {frame.Columns.Length} text columns: not one character fits a line",
                "give it fewer text columns, a wider measure, or more columns of the page");
            return false;
        }

        if (spec.Measure is not { } asked || asked.Value.At(em) <= frame.Measure) return true;
        Report(context, DiagnosticCodes.BadValue, asked.Span,
            $"{frame.Columns.Length} text columns of {asked.Value} em do not fit the module of {spec.Article.Value}",
            $"write {frame.Measure.Milli / em.Milli}em or less, or fewer text columns");
        return false;
    }

    private static void Report(LayoutContext context, string code, SourceSpan span, FormattableString message, string hint) =>
        context.Sink.Report(Diagnostic.Error(code, span, FormattableString.Invariant(message), hint));
}
