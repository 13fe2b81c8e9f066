using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Styles;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Modules;

/// <summary>Lists the forms that a module allows a story: all its ranges multiplied out, each form with its cost.</summary>
internal sealed class FormCatalogue(LayoutContext context, HeadComposer heads, LabelSetter labels)
{
    /// <summary>A choice of figure rows.</summary>
    private readonly record struct FigureChoice(ImmutableArray<int> Rows, int Cost);

    /// <summary>The forms of one number of text columns.</summary>
    /// <param name="article">The story, or the first brief.</param>
    /// <param name="spec">The module.</param>
    /// <param name="frame">Its text columns.</param>
    /// <param name="style">Style of the headline.</param>
    public IEnumerable<ModuleForm> Forms(Article article, ModuleSpec spec, ModuleFrame frame, ResolvedStyle style)
    {
        var labelRows = spec.Briefs.IsEmpty ? labels.RowsOf(article) : 0;
        var placed = spec.Figures.Take(article.Figures.Length).ToImmutableArray();
        var choices = FigureChoices(article, frame, placed);
        var columns = (spec.TextColumns is { IsFixed: false } && frame.Columns.Length != spec.Columns.Count) ? FormCosts.OtherColumns : 0;
        foreach (var (head, headCost) in Heads(article, spec, frame, style, labelRows))
        {
            foreach (var choice in choices)
            {
                var headCells = HeadCells(spec.Head, frame, labelRows, head, placed, choice);
                var figures = FigureCells(spec.Head, frame, labelRows, headCells, placed, choice);
                if (PlanOf(frame, labelRows, headCells, figures) is { } plan)
                    yield return new ModuleForm(frame, labelRows, head, headCells, figures, plan, headCost + choice.Cost + columns);
            }
        }
    }

    /// <summary>The numbers of text columns that a module allows.</summary>
    public static IEnumerable<int> TextColumns(ModuleSpec spec)
    {
        var range = spec.TextColumns ?? spec.Columns.Count;
        for (var count = range.Least; count <= range.Most; count++) yield return count;
    }

    /// <summary>The text columns that a head spans, from 1: those asked for; else all on top or in the middle, the first beside text.</summary>
    public static IndexRange SpanOf(HeadSpec spec, int columns) => spec.Span
        ?? (spec.Form is HeadForm.Side or HeadForm.Vertical ? new IndexRange(1, 1) : new IndexRange(1, columns));

    private IEnumerable<(HeadBlock Head, int Cost)> Heads(
        Article article, ModuleSpec spec, ModuleFrame frame, ResolvedStyle style, int labelRows)
    {
        if (spec.Head.Form == HeadForm.None || !spec.Briefs.IsEmpty)
        {
            yield return (HeadBlock.None, 0);
            yield break;
        }

        var span = SpanOf(spec.Head, frame.Columns.Length);
        var width = frame.Across(span).Width;
        var beside = frame.Bottoms[span.First - 1] - labelRows;
        var depth = context.Grid.Master.Row * Math.Max(1, Math.Min(beside, spec.Head.Rows?.Most ?? beside));
        foreach (var (size, sizeCost) in Sizes(article, spec.Head, style))
        {
            foreach (var lines in Lines(spec.Head))
            {
                var block = heads.Compose(article, spec.Head, new HeadRoom(style.At(size), lines, width, depth));
                var cost = sizeCost + LineCost(article, spec.Head, block) + (block.Findings.IsEmpty ? 0 : FormCosts.TooWide);
                foreach (var (rows, rowCost) in Rows(spec.Head, block, beside)) yield return (block.In(rows, context.Grid.Master.Row), cost + rowCost);
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
        return sizes.Select((size, i) => (size, Math.Abs(i - home) * FormCosts.SizeStep));
    }

    private static IEnumerable<int?> Lines(HeadSpec spec)
    {
        if (spec.Lines is not { } range) return [null];
        return Enumerable.Range(range.Least, range.Most - range.Least + 1).Select(count => (int?)count);
    }

    /// <summary>A number of lines that the layout leaves open is best the author's.</summary>
    private static int LineCost(Article article, HeadSpec spec, HeadBlock block) => spec.Lines is { IsFixed: false }
        ? Math.Abs(block.HeadlineLines - article.Headline.Text.Count(c => c == '\n') - 1) * FormCosts.HeadlineLine
        : 0;

    private static IEnumerable<(int Rows, int Cost)> Rows(HeadSpec spec, HeadBlock block, int beside)
    {
        if (spec.Form == HeadForm.Vertical) return [(block.Rows, 0)];
        if (spec.Form == HeadForm.Side) return [(Math.Max(block.Rows, beside), 0)];
        if (spec.Rows is not { } range) return [(block.Rows, 0)];
        if (range.IsFixed) return [(Math.Max(block.Rows, range.Least), 0)];
        var least = Math.Max(block.Rows, range.Least);
        return Enumerable.Range(least, Math.Max(1, range.Most - least + 1)).Select(rows =>
        {
            var white = rows - block.Rows;
            return (rows, white == 0 ? FormCosts.TightHead : (white - 1) * white / 2 * FormCosts.HeadRow);
        });
    }

    private ImmutableArray<FigureChoice> FigureChoices(Article article, ModuleFrame frame, ImmutableArray<FigureSpec> placed)
    {
        ImmutableArray<FigureChoice> choices = [new FigureChoice([], 0)];
        for (var i = 0; i < placed.Length; i++)
        {
            var figure = placed[i];
            var width = frame.Across(figure.Columns).Width;
            choices = [.. from choice in choices
                          from rows in Enumerable.Range(figure.Rows.Least, figure.Rows.Most - figure.Rows.Least + 1)
                          select new FigureChoice(choice.Rows.Add(rows), choice.Cost + AspectCost(article.Figures[i], figure, width, rows))];
        }

        return choices;
    }

    /// <summary>
    /// A figure whose rows the layout fixes costs nothing; else an image is best where nothing of it is cropped and it leaves no
    /// white, and a placeholder in the aspect that most charts have.
    /// </summary>
    private int AspectCost(Figure figure, FigureSpec spec, Pt width, int rows)
    {
        if (spec.Rows.IsFixed) return 0;
        // Caption and credit take a row each, and one is white.
        var captions = (figure.Caption is null ? 0 : 1) + (figure.Credit is null ? 0 : 1);
        var height = context.Grid.Master.Row * Math.Max(0, rows - captions - 1);
        if (figure.Image is { } named && context.Images.Find(named.Value) is { } image)
        {
            var look = FigureBox.Of(figure, image.Header).In(new PtRect(Pt.Zero, Pt.Zero, width, height));
            return ((look.Cropped.PerMille * FormCosts.FigureCrop) + (look.White.PerMille * FormCosts.FigureWhite)) / 1000;
        }

        var aspect = (int)((long)height.Milli * 1000 / width.Milli);
        return Math.Abs(aspect - FormCosts.BestAspect) * FormCosts.FigureAspect / 1000;
    }

    private static LegPlan? PlanOf(ModuleFrame frame, int labelRows, CellBlock headCells, ImmutableArray<CellBlock> figures) =>
        LegPlan.TryCreate(frame.Bottoms, [new CellBlock(0, frame.Columns.Length - 1, 0, labelRows), headCells, .. figures]);

    private static CellBlock HeadCells(
        HeadSpec spec, ModuleFrame frame, int labelRows, HeadBlock head, ImmutableArray<FigureSpec> placed, FigureChoice choice)
    {
        if (head.Rows == 0) return default;
        var span = SpanOf(spec, frame.Columns.Length);
        var top = labelRows;
        for (var i = 0; i < placed.Length; i++)
        {
            if (placed[i].Place == FigurePlace.First && placed[i].Columns.Meets(span)) top = Math.Max(top, labelRows + choice.Rows[i]);
        }

        if (spec.Form == HeadForm.Inset)
        {
            var bottom = frame.Bottoms[span.First - 1];
            top = spec.Row is { } row ? row - 1 : labelRows + ((bottom - labelRows - head.Rows) / 2);
        }

        return new CellBlock(span.First - 1, span.Last - 1, top, head.Rows);
    }

    private static ImmutableArray<CellBlock> FigureCells(
        HeadSpec head, ModuleFrame frame, int labelRows, CellBlock headCells, ImmutableArray<FigureSpec> placed, FigureChoice choice)
    {
        var cells = ImmutableArray.CreateBuilder<CellBlock>(placed.Length);
        for (var i = 0; i < placed.Length; i++)
        {
            var (columns, rows) = (placed[i].Columns, choice.Rows[i]);
            var bottom = frame.Bottoms[columns.First - 1];
            for (var column = columns.First; column < columns.Last; column++) bottom = Math.Min(bottom, frame.Bottoms[column]);
            var isBelowHead = headCells.Rows > 0 && head.Form == HeadForm.Top
                && columns.First - 1 <= headCells.LastColumn && columns.Last - 1 >= headCells.FirstColumn;
            var below = isBelowHead ? headCells.Bottom : labelRows;
            var top = placed[i].Place switch
            {
                FigurePlace.First => labelRows,
                FigurePlace.Top => below,
                FigurePlace.Foot => bottom - rows,
                _ => placed[i].Row is { } row ? row - 1 : below + ((bottom - below - rows) / 2),
            };
            cells.Add(new CellBlock(columns.First - 1, columns.Last - 1, top, rows));
        }

        return cells.MoveToImmutable();
    }
}
