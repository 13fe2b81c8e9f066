using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Forms;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Text.Adjusting;

namespace PrintLayout.Layout.Modules;

/// <summary>Makes up one module: finds its form, then sets background, label, head, figures and text legs.</summary>
internal sealed class ModuleMaker
{
    private readonly LayoutContext _context;
    private readonly FigureSetter _figures;
    private readonly LabelSetter _labels;
    private readonly HeadComposer _heads;
    private readonly StoryFit _fit;
    private readonly RemedyFinder _remedies;

    public ModuleMaker(LayoutContext context)
    {
        _context = context;
        _labels = new LabelSetter(context);
        _heads = new HeadComposer(context);
        _fit = new StoryFit(context, _labels);
        _figures = new FigureSetter(context, _fit.Catalogue.Looks.Elements);
        _remedies = new RemedyFinder(context.Grid, _fit);
    }

    /// <summary>Adds a module to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="spec">The module.</param>
    /// <param name="articles">Its story, or its briefs.</param>
    /// <param name="jump">The page on which the story goes on, and the name of this one; null for a story that ends here.</param>
    /// <returns>What became of it; null when it cannot be set at all.</returns>
    public MadeModule? Make(
        PageItems items, ModuleSpec spec, ImmutableArray<Article> articles, StoryJump? jump = null)
    {
        // What is wrong with the names that the layout gives is said here, where they stand; the question knows no places.
        if (!ModuleCheck.Check(_context, spec) || _heads.StyleOf(articles[0], spec.Head) is null) return null;
        var question = Question(spec, articles, jump);
        articles = question.Story.Articles;
        if (Set(question) is not { } found)
        {
            ModuleCheck.CannotBeBuilt(_context, spec, articles[0], _fit.Catalogue.Looks);
            return null;
        }

        var start = items.Count;
        var fitted = new FittedModule(ModuleFrame.At(_context.Grid, spec, found.Form.Frame), found);
        var (form, frame) = (fitted.Form, fitted.Frame);
        ModuleBackground.Add(items, _context, spec, articles[0].Id, frame);
        if (form.LabelRows > 0 && articles[0].Section is { } section)
            _labels.Set(items, section, articles[0].Id, frame.Inner with { Height = _context.Grid.Master.Row * form.LabelRows });
        var bearer = HeadBearer.Of(spec.Head, FormCatalogue.SpanOf(spec.Head, frame.Columns.Length), spec.Figures[..form.Figures.Length]);
        if (bearer is null) SetHead(items, spec.Head, articles[0], fitted);
        SetFigures(items, spec, articles, fitted);
        if (bearer is not null) SetHead(items, spec.Head, articles[0], fitted);
        OverFindings.Report(_context, spec, articles[0], bearer);
        SetLegs(items, fitted);
        DropCapFindings.Report(_context, fitted);
        TableFindings.Report(_context, fitted);
        ModuleCheck.ReportLostHeads(_context, spec, articles);
        if (spec.ColumnRules) ModuleBackground.AddColumnRules(items, _context, spec, articles[0].Id, frame, fitted.Text.Plan);
        if (spec.Reversed) Reverse(items, start);
        var rest = jump is null ? null : StoryRest.Of(articles[0], fitted, jump.From, spec.Head.Byline);
        if (jump is not null) JumpFindings.Report(_context, spec, articles[0], fitted, rest);
        var copyfit = StoryCopyfit.Of(fitted, _context.Grid.Master.BodySize);
        copyfit = copyfit with { Remedies = _remedies.Find(spec, question, found, copyfit.Lines) };
        return new MadeModule(Report(spec, articles[0], fitted) with { Copyfit = copyfit }, rest, articles[0], fitted);
    }

    /// <summary>A story that has a page to go on is cut there; one that only may go on, when it does not fit.</summary>
    private FitQuestion Question(ModuleSpec spec, ImmutableArray<Article> articles, StoryJump? jump)
    {
        var shape = FitShape.Of(spec, _context.Grid.Master.Spine);
        var question = new FitQuestion(new FitStory(articles, !spec.Briefs.IsEmpty, _context.Images), shape);
        if (jump is null || articles.Length > 1) return question;
        if (articles[0].MayJump && _fit.Ask(question) is { OverRows: 0 }) return question;
        // The line is the program's own, so it stands where its story does: not at a line of the edition file, which moves when stories
        // change places.
        articles = [articles[0] with { ContinuedOn = jump.To with { Span = articles[0].Headline.SpanAt(0) } }];
        return question with { Story = new FitStory(articles, question.Story.IsBriefs, _context.Images), GoesOn = true };
    }

    private FittedStory? Set(FitQuestion question) => _fit.Ask(question) is { } answer ? _fit.Set(question, answer) : null;

    private Pt RowY(ModuleFrame frame, int row) => frame.Inner.Y + _context.Grid.Master.Row * row;

    private void SetHead(PageItems items, HeadSpec spec, Article article, FittedModule fitted)
    {
        var start = items.Count;
        var (form, frame) = (fitted.Form, fitted.Frame);
        if (form.Head.Rows == 0) return;
        foreach (var finding in form.Head.Findings) _context.Sink.Report(finding);
        foreach (var line in form.Head.Lines) LineFindings.Report(line.Line, _context.Sink);
        foreach (var line in form.Head.Columns) LineFindings.Report(line.Line, _context.Sink);
        var left = frame.Columns[form.HeadCells.FirstColumn] + _fit.Catalogue.InsetOf(spec);
        form.Head.Emit(items, article.Id, left, RowY(frame, form.HeadCells.Top));
        if (spec.IsReversed) Reverse(items, start);
    }

    private void SetFigures(PageItems items, ModuleSpec spec, ImmutableArray<Article> articles, FittedModule fitted)
    {
        var (form, frame) = (fitted.Form, fitted.Frame);
        var figures = articles[0].Figures;
        for (var i = 0; i < form.Figures.Length; i++)
        {
            var cells = form.Figures[i];
            var (left, width) = frame.Across(new IndexRange(cells.FirstColumn + 1, cells.LastColumn + 1));
            var area = new PtRect(left, RowY(frame, cells.Top), width, _context.Grid.Master.Row * cells.Rows);
            _figures.Set(items, figures[i], articles[0].Id, area, spec.Figures[i].Stand, i + 1);
            ElementFindings.Report(_context, _fit.Catalogue.Looks, (articles[0], figures[i], spec.Figures[i]), form.Frame, cells.Rows);
        }

        ModuleCheck.ReportUnplacedFigures(_context, spec, articles, form.Figures.Length);
    }

    private void SetLegs(PageItems items, FittedModule fitted)
    {
        var frame = fitted.Frame;
        for (var i = 0; i < fitted.Text.Plan.Legs.Length; i++)
        {
            var leg = fitted.Text.Plan.Legs[i];
            foreach (var placed in fitted.Text.Filled.Legs[i])
            {
                var y = RowY(frame, leg.Top + placed.Row) - Shift(placed);
                var story = fitted.Story.Blocks[placed.Item.Block].Story;
                SetTints(items, placed.Item, story, new PtPoint(frame.Columns[leg.Column], y));
                foreach (var part in placed.Item.Parts) LineEmitter.Emit(items, part, story, frame.Columns[leg.Column], y);
                SetRules(items, placed.Item, story, new PtPoint(frame.Columns[leg.Column], y));
            }
        }
    }

    private static void SetTints(PageItems items, GalleyItem item, string story, PtPoint origin)
    {
        foreach (var (area, ink) in item.Tints)
        {
            var first = item.Parts[0].Line;
            var place = area with { X = area.X + origin.X, Y = area.Y + origin.Y };
            items.Add(new FilledRect(ItemRole.Background, story, first.Paragraph.SpanOf(first.Start), place, ink));
        }
    }

    private static void SetRules(PageItems items, GalleyItem item, string story, PtPoint origin)
    {
        foreach (var (area, ink) in item.Rules)
        {
            var first = item.Parts[0].Line;
            var place = area with { X = area.X + origin.X, Y = area.Y + origin.Y };
            items.Add(new FilledRect(ItemRole.Rule, story, first.Paragraph.SpanOf(first.Start), place, ink));
        }
    }

    /// <summary>
    /// How far an item stands above its row: a crosshead shares the rows opened above it out on both sides, and at the head of
    /// a leg it stands on the first baseline, level with the lines of the neighbouring legs.
    /// </summary>
    private Pt Shift(PlacedItem placed)
    {
        if (placed.Item.Kind != GalleyItemKind.Crosshead) return Pt.Zero;
        var body = _context.Grid.BaselineInRow(_context.Styles[StyleNames.Body]);
        return placed.Row == 0 ? placed.Item.Parts[0].Baseline - body : _context.Grid.Master.Row * placed.Lead / 2;
    }

    /// <summary>Text in a reversed module is left white; its label keeps its own colours.</summary>
    private static void Reverse(PageItems items, int start)
    {
        for (var i = start; i < items.Count; i++)
        {
            if (items[i] is GlyphRun run && run.Role is not (ItemRole.Label or ItemRole.Figure)) items[i] = run with { Ink = Ink.Paper };
        }
    }

    private ModuleReport Report(ModuleSpec spec, Article article, FittedModule fitted)
    {
        var (frame, filled) = (fitted.Frame, fitted.Text.Filled);
        foreach (var part in filled.Legs.SelectMany(leg => leg).SelectMany(placed => placed.Item.Parts))
            LineFindings.Report(part.Line, _context.Sink);
        return new ModuleReport(
            article.Id, spec.Columns, spec.Rows, frame.Columns.Length, frame.Measure.Milli * 1000 / _context.Grid.Master.BodySize.Milli,
            fitted.Form.Head.Size, filled.PlacedCount, filled.OversetRows, fitted.Text.EmptyRows,
            [.. filled.Legs.Select(leg => leg.Sum(placed => placed.Item.Rows + placed.Lead))], fitted.Form.Plan.Capacity, frame.Area,
            LineQuality.Of(filled))
        {
            HeadRows = fitted.Form.Head.Rows,
            FigureRows = [.. fitted.Form.Figures.Select(cells => cells.Rows)],
            Cost = fitted.Cost,
        };
    }
}
