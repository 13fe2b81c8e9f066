using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Styles;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Forms;

/// <summary>Lists the forms that a shape allows a story: all its ranges multiplied out, each form with its cost.</summary>
internal sealed class FormCatalogue(LayoutContext context, HeadComposer heads, LabelSetter labels)
{
    private readonly CostStyle _costs = context.Styles.House.Costs;

    /// <summary>A choice of figure rows.</summary>
    private readonly record struct FigureChoice(ImmutableArray<int> Rows, int Cells, int Cost);

    /// <summary>The forms of one number of text columns.</summary>
    /// <param name="story">The story.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="frame">Its text columns.</param>
    /// <param name="style">Style of the headline.</param>
    /// <param name="holds">
    /// Whether legs of so many rows in all may be what is sought; null to list all forms. The rows of the legs follow from those of head
    /// and figures, so a form that cannot hold the text is passed over before it is built.
    /// </param>
    public IEnumerable<ModuleForm> Forms(
        FitStory story, FitShape shape, ShapeFrame frame, ResolvedStyle style, Func<int, bool>? holds = null)
    {
        var article = story.Articles[0];
        var labelRows = LabelRows(story);
        var placed = Placed(article, shape);
        var choices = FigureChoices(article, frame, placed);
        var rows = frame.Bottoms.Sum() - (labelRows * frame.Columns.Length);
        var span = SpanOf(shape.Head, frame.Columns.Length).Count;
        var columns = shape.ChoosesColumns && frame.Columns.Length != shape.Columns ? _costs.OtherColumns : 0;
        foreach (var (head, lines, headCost) in Heads(story, shape, frame, style, labelRows))
        {
            foreach (var choice in choices)
            {
                if (holds is not null && !holds(rows - (head.Rows * span) - choice.Cells)) continue;
                var cost = headCost + choice.Cost + columns;
                if (Form(shape.Head, frame, labelRows, (head, lines), placed, choice.Rows, cost) is { } form) yield return form;
            }
        }
    }

    /// <summary>The form of choices that were made before, for the same story in the same shape.</summary>
    /// <param name="story">The story.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="frame">Its text columns, as many as the choices name.</param>
    /// <param name="style">Style of the headline.</param>
    /// <param name="choices">The choices.</param>
    public ModuleForm Form(FitStory story, FitShape shape, ShapeFrame frame, ResolvedStyle style, FitForm choices)
    {
        var article = story.Articles[0];
        var labelRows = LabelRows(story);
        var head = HasHead(story, shape)
            ? heads.Compose(article, shape.Head, RoomOf(shape.Head, frame, labelRows, style.At(choices.HeadSize), choices.HeadLines))
                .In(choices.HeadRows, context.Grid.Master.Row)
            : HeadBlock.None;
        return Form(shape.Head, frame, labelRows, (head, choices.HeadLines), Placed(article, shape), choices.FigureRows, choices.Cost)
            ?? throw new InvalidOperationException("an answer names a form that its shape does not allow");
    }

    /// <summary>The head of a story in a shape, in the rows that it needs.</summary>
    /// <param name="story">The story.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="frame">Its text columns.</param>
    /// <param name="style">Style and size of the headline.</param>
    /// <param name="lines">Number of headline lines; null for the author's.</param>
    public HeadBlock HeadOf(FitStory story, FitShape shape, ShapeFrame frame, ResolvedStyle style, int? lines) =>
        HasHead(story, shape)
            ? heads.Compose(story.Articles[0], shape.Head, RoomOf(shape.Head, frame, LabelRows(story), style, lines))
            : HeadBlock.None;

    /// <summary>Rows of the section label of a story.</summary>
    /// <param name="story">The story.</param>
    public int LabelRowsOf(FitStory story) => LabelRows(story);

    /// <summary>The numbers of text columns that a shape allows.</summary>
    public static IEnumerable<int> TextColumns(FitShape shape)
    {
        for (var count = shape.TextColumns.Least; count <= shape.TextColumns.Most; count++) yield return count;
    }

    /// <summary>
    /// The text columns that a head spans, from 1: those asked for; else all on top or in the middle, the first beside text.
    /// </summary>
    public static IndexRange SpanOf(HeadSpec spec, int columns) => spec.Span
        ?? new IndexRange(1, HeadTraits.Of(spec.Form).HasOneColumn ? 1 : columns);

    /// <summary>How far a head keeps away from the sides of its columns: an em of the body on a figure.</summary>
    /// <param name="head">The head.</param>
    public Pt InsetOf(HeadSpec head) => HeadTraits.Of(head.Form).StandsOnFigure ? context.Grid.Master.BodySize : Pt.Zero;

    /// <summary>A column of briefs has neither label nor head of its own.</summary>
    private int LabelRows(FitStory story) => story.IsBriefs ? 0 : labels.RowsOf(story.Articles[0]);

    private static bool HasHead(FitStory story, FitShape shape) => HeadTraits.Of(shape.Head.Form).IsSet && !story.IsBriefs;

    private static ImmutableArray<FigureSpec> Placed(Article article, FitShape shape) =>
        shape.Figures[..Math.Min(shape.Figures.Length, article.Figures.Length)];

    /// <summary>Rows from below the label to the foot of the columns that a head spans.</summary>
    private static int Beside(HeadSpec head, ShapeFrame frame, int labelRows) =>
        frame.Bottoms[SpanOf(head, frame.Columns.Length).First - 1] - labelRows;

    private HeadRoom RoomOf(HeadSpec head, ShapeFrame frame, int labelRows, ResolvedStyle style, int? lines)
    {
        var beside = Beside(head, frame, labelRows);
        var depth = context.Grid.Master.Row * Math.Max(1, Math.Min(beside, head.Rows?.Most ?? beside));
        return new HeadRoom(style, lines, frame.WidthOf(SpanOf(head, frame.Columns.Length)) - (InsetOf(head) * 2), depth);
    }

    private IEnumerable<(HeadBlock Head, int? Lines, int Cost)> Heads(
        FitStory story, FitShape shape, ShapeFrame frame, ResolvedStyle style, int labelRows)
    {
        if (!HasHead(story, shape))
        {
            yield return (HeadBlock.None, null, 0);
            yield break;
        }

        var (article, head) = (story.Articles[0], shape.Head);
        var beside = Beside(head, frame, labelRows);
        foreach (var (size, sizeCost) in Sizes(article, head, style))
        {
            foreach (var lines in Lines(head))
            {
                var block = heads.Compose(article, head, RoomOf(head, frame, labelRows, style.At(size), lines));
                var cost = sizeCost + LineCost(article, head, block) + (block.BadCuts * FormCosts.CutWord)
                    + (block.Findings.IsEmpty ? 0 : FormCosts.TooWide);
                foreach (var (rows, rowCost) in Rows(head, block, beside))
                    yield return (block.In(rows, context.Grid.Master.Row), lines, cost + rowCost);
            }
        }
    }

    private IEnumerable<(Pt Size, int Cost)> Sizes(Article article, HeadSpec spec, ResolvedStyle style)
    {
        var own = spec.Size is { } range ? Pt.Max(range.Least, Pt.Min(range.Most, style.Size)) : style.Size;
        var house = context.Styles.House;
        var ladder = spec switch
        {
            { UsesLadder: true } => house.RankOf(article.Priority)?.Sizes ?? [],
            { Size: { } asked } when asked.Least != asked.Most =>
                house.Headlines.SelectMany(rank => rank.Sizes).Where(size => size > asked.Least && size < asked.Most)
                    .Append(asked.Least).Append(asked.Most),
            _ => [],
        };
        ImmutableArray<Pt> sizes = [.. ladder.Append(own).Distinct().Order()];
        var home = sizes.IndexOf(own);
        return sizes.Select((size, i) => (size, FormCosts.Of((long)Math.Abs(i - home) * _costs.SizeStep)));
    }

    private static IEnumerable<int?> Lines(HeadSpec spec)
    {
        if (spec.Lines is not { } range) return [null];
        return Enumerable.Range(range.Least, range.Most - range.Least + 1).Select(count => (int?)count);
    }

    /// <summary>A number of lines that the layout leaves open is best the author's.</summary>
    private int LineCost(Article article, HeadSpec spec, HeadBlock block) => spec.Lines is { IsFixed: false }
        ? FormCosts.Of((long)Math.Abs(block.HeadlineLines - article.Headline.Text.Count(c => c == '\n') - 1) * _costs.HeadlineLine)
        : 0;

    private IEnumerable<(int Rows, int Cost)> Rows(HeadSpec spec, HeadBlock block, int beside) => HeadTraits.Of(spec.Form).Depth switch
    {
        HeadDepth.AsSet => [(block.Rows, 0)],
        HeadDepth.ToFoot => [(Math.Max(block.Rows, beside), 0)],
        HeadDepth.AsAsked => RowsAsked(spec, block),
    };

    private IEnumerable<(int Rows, int Cost)> RowsAsked(HeadSpec spec, HeadBlock block)
    {
        if (spec.Rows is not { } range) return [(block.Rows, 0)];
        if (range.IsFixed) return [(Math.Max(block.Rows, range.Least), 0)];
        var least = Math.Max(block.Rows, range.Least);
        return Enumerable.Range(least, Math.Max(1, range.Most - least + 1)).Select(rows =>
        {
            var white = rows - block.Rows;
            return (rows, white == 0 ? _costs.TightHead : FormCosts.Of((long)(white - 1) * white / 2 * _costs.HeadRow));
        });
    }

    private ImmutableArray<FigureChoice> FigureChoices(Article article, ShapeFrame frame, ImmutableArray<FigureSpec> placed)
    {
        ImmutableArray<FigureChoice> choices = [new FigureChoice([], 0, 0)];
        for (var i = 0; i < placed.Length; i++)
        {
            var figure = placed[i];
            var width = frame.WidthOf(figure.Columns);
            var range = Looks.RowsIn(article.Figures[i], figure, width);
            choices = [.. from choice in choices
                          from rows in Enumerable.Range(range.Least, range.Most - range.Least + 1)
                          select new FigureChoice(
                              choice.Rows.Add(rows), choice.Cells + (rows * figure.Columns.Count),
                              choice.Cost + AspectCost(article.Figures[i], figure, width, rows))];
        }

        return choices;
    }

    /// <summary>
    /// A figure whose rows the layout fixes costs nothing; else an image is best where nothing of it is cropped and it leaves no
    /// white, and a placeholder in the aspect that most charts have.
    /// </summary>
    private int AspectCost(Figure figure, FigureSpec spec, Pt width, int rows) =>
        spec.Rows.IsFixed && !spec.SuitsFigure ? 0 : Looks.CostOf(figure, width, rows, spec.Stand);

    /// <summary>What figures look like in so many rows.</summary>
    public FigureLooks Looks { get; } = new(context);

    private static ModuleForm? Form(
        HeadSpec spec,
        ShapeFrame frame,
        int labelRows,
        (HeadBlock Block, int? Lines) head,
        ImmutableArray<FigureSpec> placed,
        ImmutableArray<int> figureRows,
        int cost)
    {
        var headCells = HeadCells(spec, frame, labelRows, head.Block, placed, figureRows);
        var figures = FigureCells(spec, frame, labelRows, headCells, placed, figureRows);
        var bearer = HeadBearer.Of(spec, SpanOf(spec, frame.Columns.Length), placed);
        // A head on a figure takes no cells of its own, and none beyond those of the figure.
        if (bearer is { } under && headCells.Bottom > figures[under].Bottom) return null;
        if (PlanOf(frame, labelRows, bearer is null ? headCells : default, figures) is not { } plan) return null;
        return new ModuleForm(frame, labelRows, head.Block, headCells, figures, plan, cost) { HeadLines = head.Lines };
    }

    private static LegPlan? PlanOf(ShapeFrame frame, int labelRows, CellBlock headCells, ImmutableArray<CellBlock> figures)
    {
        var plan = LegPlan.TryCreate(frame.Bottoms, [new CellBlock(0, frame.Columns.Length - 1, 0, labelRows), headCells, .. figures]);
        return plan is null || frame.OnSpine is not var (first, last)
            ? plan
            : new LegPlan(plan.Legs.RemoveAll(leg => leg.Column >= first && leg.Column <= last));
    }

    private static CellBlock HeadCells(
        HeadSpec spec, ShapeFrame frame, int labelRows, HeadBlock head, ImmutableArray<FigureSpec> placed, ImmutableArray<int> figureRows)
    {
        if (head.Rows == 0) return default;
        var span = SpanOf(spec, frame.Columns.Length);
        if (HeadBearer.Of(spec, span, placed) is not null)
            return new CellBlock(span.First - 1, span.Last - 1, spec.Row is { } own ? own - 1 : labelRows + 1, head.Rows);
        var top = labelRows;
        for (var i = 0; i < placed.Length; i++)
        {
            if (FigureTraits.Of(placed[i].Place).BearsHead && placed[i].Columns.Meets(span)) top = Math.Max(top, labelRows + figureRows[i]);
        }

        if (HeadTraits.Of(spec.Form).StandsInMiddle)
        {
            var bottom = frame.Bottoms[span.First - 1];
            top = spec.Row is { } row ? row - 1 : labelRows + ((bottom - labelRows - head.Rows) / 2);
        }

        return new CellBlock(span.First - 1, span.Last - 1, top, head.Rows);
    }

    private static ImmutableArray<CellBlock> FigureCells(
        HeadSpec head, ShapeFrame frame, int labelRows, CellBlock headCells, ImmutableArray<FigureSpec> placed,
        ImmutableArray<int> figureRows)
    {
        var cells = ImmutableArray.CreateBuilder<CellBlock>(placed.Length);
        var bearer = HeadBearer.Of(head, SpanOf(head, frame.Columns.Length), placed);
        for (var i = 0; i < placed.Length; i++)
        {
            var (columns, rows) = (placed[i].Columns, figureRows[i]);
            var bottom = frame.Bottoms[columns.First - 1];
            for (var column = columns.First; column < columns.Last; column++) bottom = Math.Min(bottom, frame.Bottoms[column]);
            var isBelowHead = headCells.Rows > 0 && bearer != i && HeadTraits.Of(head.Form).BearsFigures
                && columns.First - 1 <= headCells.LastColumn && columns.Last - 1 >= headCells.FirstColumn;
            var below = isBelowHead ? headCells.Bottom : labelRows;
            var top = placed[i].Place switch
            {
                FigurePlace.First => labelRows,
                FigurePlace.Top => below,
                FigurePlace.Foot => bottom - rows,
                FigurePlace.Middle => placed[i].Row is { } row ? row - 1 : below + ((bottom - below - rows) / 2),
            };
            cells.Add(new CellBlock(columns.First - 1, columns.Last - 1, top, rows));
        }

        return cells.MoveToImmutable();
    }
}
