using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Text;

namespace PrintLayout.Layout;

/// <summary>Makes up one module: label, head, figure, text legs, frame.</summary>
internal sealed class ModuleMaker(LayoutContext context)
{
    private readonly StoryShaper _stories = new(context);
    private readonly Copyfit _copyfit = new(new GalleyComposer(context));
    private readonly HeadComposer _heads = new(context);
    private readonly FigureSetter _figures = new(context);
    private readonly LabelSetter _labels = new(context);

    /// <summary>Adds a module to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="spec">The module.</param>
    /// <param name="article">Its story.</param>
    /// <returns>What became of it; null when it cannot be set at all.</returns>
    public ModuleReport? Make(ImmutableArray<DisplayItem>.Builder items, ModuleSpec spec, Article article)
    {
        var frame = ModuleFrame.Of(context.Grid, spec);
        var columns = frame.Columns.Length;
        var headSpan = spec.Head.Span ?? new IndexRange(1, columns);
        if (!CheckColumns(spec, headSpan, columns) || !CheckMeasure(spec, frame)) return null;
        var (headLeft, headWidth) = frame.Across(headSpan);
        if (_heads.Compose(article, spec.Head, headWidth) is not { } head) return null;
        var labelRows = _labels.RowsOf(article);
        var plan = LegPlan.Of(frame.Rows, columns, labelRows, head.Rows, headSpan, spec.Figure);
        if (plan.Depth.Any(depth => depth < 0)) return TooSmall(spec, article, head.Rows + labelRows);
        var (galley, balanced, filled) = _copyfit.Fit(new StoryLines(context.Lines, _stories.Shape(article), frame.Measure), plan);

        SetBackground(items, spec, article, frame);
        if (article.Section is { } section)
            _labels.Set(items, section, article.Id, frame.Inner with { Height = context.Grid.Master.Row * labelRows });
        foreach (var line in head.Lines)
        {
            LineFindings.Report(line.Line, context.Sink);
            LineEmitter.Emit(items, line, article.Id, headLeft, RowY(frame, labelRows));
        }

        SetFigure(items, spec, article, frame, plan, labelRows + head.Rows);
        SetLegs(items, article, frame, balanced, filled);
        if (spec.ColumnRules) SetColumnRules(items, spec, article, frame, balanced);
        return Report(spec, article, frame, head, plan, galley, filled);
    }

    private Pt RowY(ModuleFrame frame, int row) => frame.Inner.Y + context.Grid.Master.Row * row;

    private bool CheckColumns(ModuleSpec spec, IndexRange headSpan, int columns)
    {
        if (headSpan.Last > columns)
        {
            Report(DiagnosticCodes.BadValue, spec.Span, $"the head of {spec.Article.Value} spans text column {headSpan.Last}, the module has {columns}", "text columns count from 1 at the module's left");
            return false;
        }

        if (spec.Figure is not { } figure) return true;
        if (figure.Columns.Last > columns)
        {
            Report(DiagnosticCodes.BadValue, figure.Span, $"the figure of {spec.Article.Value} spans text column {figure.Columns.Last}, the module has {columns}", "text columns count from 1 at the module's left");
            return false;
        }

        if (figure.Place == FigurePlace.Foot || spec.Head.Form == HeadForm.None) return true;
        if (figure.Columns.Last < headSpan.First || figure.Columns.First > headSpan.Last) return true;
        if (figure.Columns.First >= headSpan.First && figure.Columns.Last <= headSpan.Last) return true;
        Report(DiagnosticCodes.BadValue, figure.Span, $"the figure of {spec.Article.Value} stands partly below the head and partly beside it", "give it columns that the head spans, or columns that it leaves, or place: foot");
        return false;
    }

    private bool CheckMeasure(ModuleSpec spec, ModuleFrame frame)
    {
        var em = context.Grid.Master.BodySize;
        if (frame.Measure < em)
        {
            Report(DiagnosticCodes.ModuleTooSmall, spec.Span, $"the module of {spec.Article.Value} is too narrow for {frame.Columns.Length} text columns: not one character fits a line", "give it fewer text columns, a wider measure, or more columns of the page");
            return false;
        }

        if (spec.Measure is not { } asked || asked.Value.At(em) <= frame.Measure) return true;
        Report(DiagnosticCodes.BadValue, asked.Span, $"{frame.Columns.Length} text columns of {asked.Value} em do not fit the module of {spec.Article.Value}", $"write {frame.Measure.Milli / em.Milli}em or less, or fewer text columns");
        return false;
    }

    private void Report(string code, SourceSpan span, FormattableString message, string hint) =>
        context.Sink.Report(Diagnostic.Error(code, span, FormattableString.Invariant(message), hint));

    private ModuleReport? TooSmall(ModuleSpec spec, Article article, int headRows)
    {
        Report(DiagnosticCodes.ModuleTooSmall, spec.Span, $"the module of {article.Id} has {spec.Rows.Count} rows, its head and figure alone need {headRows + (spec.Figure?.Rows ?? 0)}", "give the module more rows, or the head or figure fewer");
        return null;
    }

    private void SetBackground(ImmutableArray<DisplayItem>.Builder items, ModuleSpec spec, Article article, ModuleFrame frame)
    {
        if (spec.Tint is { } tint)
            items.Add(new FilledRect(ItemRole.Background, article.Id, tint.Span, frame.Area, ResolvedStyle.ToInk(tint.Value)));
        if (spec.Boxed)
            items.Add(new StrokedRect(ItemRole.Background, article.Id, spec.Span, frame.Area, context.Styles.House.Rules.Frame, Ink.SolidBlack));
    }

    private void SetFigure(
        ImmutableArray<DisplayItem>.Builder items, ModuleSpec spec, Article article, ModuleFrame frame, LegPlan plan, int headRows)
    {
        foreach (var further in article.Figures.Skip(1))
            Report(DiagnosticCodes.FigureNotPlaced, further.Span, $"a module sets one figure; this one of {article.Id} has no place", "take it out, or put it into a story of its own");
        if (spec.Figure is null && article.Figures.IsEmpty) return;
        if (spec.Figure is not { } place || article.Figures is not [var figure, ..])
        {
            var span = spec.Figure?.Span ?? article.Figures[0].Span;
            Report(DiagnosticCodes.FigureNotPlaced, span, spec.Figure is null ? (FormattableString)$"the figure of {article.Id} has no place in its module" : $"{article.Id} has no figure to put here", "add or take out figure: { columns: …, rows: … } in the layout");
            return;
        }

        var (left, width) = frame.Across(place.Columns);
        var first = place.Columns.First - 1;
        var top = place.Place == FigurePlace.Top ? plan.Top[first] - place.Rows : plan.Top[first] + plan.Depth[first];
        var area = new PtRect(left, RowY(frame, top), width, context.Grid.Master.Row * place.Rows);
        _figures.Set(items, figure, article.Id, area, place.Place);
    }

    private void SetLegs(
        ImmutableArray<DisplayItem>.Builder items, Article article, ModuleFrame frame, LegPlan plan, FilledLegs filled)
    {
        for (var leg = 0; leg < filled.Legs.Length; leg++)
        {
            foreach (var placed in filled.Legs[leg])
            {
                var y = RowY(frame, plan.Top[leg] + placed.Row) - Shift(placed);
                foreach (var part in placed.Item.Parts) LineEmitter.Emit(items, part, article.Id, frame.Columns[leg], y);
            }
        }
    }

    /// <summary>
    /// How far an item stands above its row: a crosshead shares the row opened above it out on both sides, and at the head of
    /// a leg it stands on the first baseline, level with the lines of the neighbouring legs.
    /// </summary>
    private Pt Shift(PlacedItem placed)
    {
        if (placed.Item.Kind != GalleyItemKind.Crosshead) return Pt.Zero;
        var body = context.Grid.BaselineInRow(context.Styles[StyleNames.Body]);
        return placed.Row == 0 ? placed.Item.Parts[0].Baseline - body : context.Grid.Master.Row * placed.Lead / 2;
    }

    private void SetColumnRules(
        ImmutableArray<DisplayItem>.Builder items, ModuleSpec spec, Article article, ModuleFrame frame, LegPlan plan)
    {
        var rules = context.Styles.House.Rules;
        for (var leg = 1; leg < frame.Columns.Length; leg++)
        {
            var middle = (frame.Columns[leg - 1] + frame.Measure + frame.Columns[leg]) / 2;
            var top = Math.Max(plan.Top[leg - 1], plan.Top[leg]);
            var bottom = Math.Min(plan.Top[leg - 1] + plan.Depth[leg - 1], plan.Top[leg] + plan.Depth[leg]);
            if (bottom <= top) continue;
            var area = PtRect.FromEdges(middle - rules.ColumnRule / 2, RowY(frame, top), middle - rules.ColumnRule / 2 + rules.ColumnRule, RowY(frame, bottom));
            items.Add(new FilledRect(ItemRole.Rule, article.Id, spec.Span, area, ResolvedStyle.ToInk(rules.ColumnRuleInk)));
        }
    }

    private ModuleReport Report(
        ModuleSpec spec, Article article, ModuleFrame frame, HeadBlock head, LegPlan plan, Galley galley, FilledLegs filled)
    {
        var overset = galley.Items[filled.PlacedCount..];
        var oversetLines = overset.Sum(item => item.Rows);
        var placedRows = galley.Rows - oversetLines;
        var opened = filled.Legs.Sum(leg => leg.Sum(placed => placed.Lead));
        var underset = oversetLines > 0 ? 0 : Math.Max(0, plan.Capacity - placedRows - opened);
        ModuleFindings.Report(context.Sink, spec, article, overset, underset, filled);
        return new ModuleReport(
            article.Id, spec.Columns, spec.Rows, frame.Columns.Length, frame.Measure.Milli * 1000 / context.Grid.Master.BodySize.Milli,
            head.Size, galley.Items.Length - overset.Length, oversetLines, underset,
            [.. filled.Legs.Select(leg => leg.Sum(placed => placed.Item.Rows + placed.Lead))], plan.Capacity, frame.Area,
            LineQuality.Of(filled));
    }
}
