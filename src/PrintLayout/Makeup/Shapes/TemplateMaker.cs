using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Forms;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Styles;
using PrintLayout.Makeup.Stories;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Makeup.Shapes;

/// <summary>Lists the forms that a story may have at a width, depth left open (make-up.md M15.2).</summary>
/// <param name="context">The page.</param>
/// <param name="fit">Composes text and heads.</param>
internal sealed class TemplateMaker(LayoutContext context, StoryFit fit)
{
    private const int MostHeadLines = 3;
    private const int MostVerticalColumns = 3;

    // Deeper than any page, so that a head has all the room that it needs.
    private const int Deep = 200;

    private readonly HouseStyle _house = context.Styles.House;
    private readonly FigurePlaces _figures = new(fit.Catalogue.Looks, context.Styles.House.Makeup);

    private MakeupStyle Wishes => _house.Makeup;

    /// <summary>The forms of a story over so many base columns.</summary>
    /// <param name="item">The story.</param>
    /// <param name="columns">Base columns.</param>
    public IEnumerable<FormTemplate> Of(MakeupItem item, int columns)
    {
        if (item.IsBriefs) return Briefs(item, columns);
        var forms = new[] { BorderForm.None, BorderForm.Frame }.SelectMany(border => TextColumns(columns, border)
            .SelectMany(count => Of(item, columns, count, border)));
        return forms.Where(form => item.Allows(form.Form));
    }

    /// <summary>
    /// The forms of a story that may leave a lower corner to others: a head over all columns, so that every leg stands under it, as many
    /// text columns as base columns, one figure at most.
    /// </summary>
    /// <param name="item">The story.</param>
    /// <param name="columns">Base columns.</param>
    public IEnumerable<FormTemplate> Turned(MakeupItem item, int columns)
    {
        var article = item.Articles[0];
        if (!item.Allows(StoryForm.Turned) || article.Figures.Length > 1
            || !TextColumns(columns, BorderForm.None).Contains(columns)) return [];
        var shape = new FitShape(columns, Deep) { TextColumns = columns };
        var frame = fit.FrameOf(shape, columns);
        return Heads(item, shape, frame, HeadForm.Top, columns).SelectMany(head => _figures.Below(article, frame)
            .Select(figures => Template(StoryForm.Turned, item, shape, frame, head, figures, 0)));
    }

    private IEnumerable<FormTemplate> Of(MakeupItem item, int columns, int textColumns, BorderForm border)
    {
        var article = item.Articles[0];
        var shape = new FitShape(columns, Deep) { TextColumns = textColumns, Border = border };
        var frame = fit.FrameOf(shape, textColumns);
        if (border != BorderForm.None)
        {
            var label = article.Section is null ? Wishes.Box : 0;
            return Heads(item, shape, frame, HeadForm.Top, textColumns).SelectMany(head => _figures.Below(article, frame)
                .Select(figures => Template(StoryForm.Boxed, item, shape, frame, head, figures, label)));
        }

        // A story of a column, with its label, stands in a box by custom; without, it looks like any other.
        var top = article.Section is null ? 0 : Wishes.PlainForm;
        var forms = Heads(item, shape, frame, HeadForm.Top, textColumns).SelectMany(head => _figures.Below(article, frame)
            .Select(figures => Template(StoryForm.Top, item, shape, frame, head, figures, top))
            .Concat(_figures.Above(article, frame)
                .Select(figures => Template(StoryForm.FigureFirst, item, shape, frame, head, figures, Wishes.FigureFirst))));
        for (var span = (textColumns + 1) / 2; span < textColumns && textColumns >= 3; span++)
        {
            var over = span;
            forms = forms.Concat(Heads(item, shape, frame, HeadForm.Top, over).SelectMany(head => _figures.Beside(article, frame, over)
                .Select(figures => Template(StoryForm.Partial, item, shape, frame, head, figures, Wishes.PartialHead))));
        }

        if (!article.Figures.IsEmpty || item.Rank == 0) return forms;
        if (textColumns >= 4)
        {
            forms = forms.Concat(Heads(item, shape, frame, HeadForm.Side, 1)
                .Select(head => Template(StoryForm.Side, item, shape, frame, head, FigureOption.None, Wishes.SideHead)));
            // As many columns at its left as at its right.
            var inside = textColumns % 2 == 0 ? 2 : 3;
            var from = ((textColumns - inside) / 2) + 1;
            forms = forms.Concat(Heads(item, shape, frame, HeadForm.Inset, inside, from).Select(head =>
            {
                var form = Template(StoryForm.Inset, item, shape, frame, head, FigureOption.None, Wishes.InsetHead);
                return form with { HeadFirst = from };
            }));
        }

        return columns > MostVerticalColumns ? forms : forms.Concat(Verticals(item, shape, frame));
    }

    private IEnumerable<FormTemplate> Briefs(MakeupItem item, int columns)
    {
        foreach (var count in TextColumns(columns, BorderForm.None))
        {
            var shape = new FitShape(columns, Deep) { TextColumns = count };
            var frame = fit.FrameOf(shape, count);
            yield return Template(
                StoryForm.Briefs, item, shape, frame, (new HeadSpec { Form = HeadForm.None }, HeadBlock.None, 0, 0), FigureOption.None, 0);
        }
    }

    /// <summary>Numbers of text columns whose measure is good to read.</summary>
    private IEnumerable<int> TextColumns(int columns, BorderForm border)
    {
        for (var count = Math.Max(1, columns - 2); count <= columns; count++)
        {
            var frame = fit.FrameOf(new FitShape(columns, Deep) { Border = border }, count);
            var measure = frame.Measure.Milli / context.Grid.Master.BodySize.Milli;
            // A boxed story is narrower by the box; an em of that is no reason against it.
            var least = border == BorderForm.None ? Wishes.LeastMeasure : Wishes.LeastMeasure - 1;
            if (measure >= least && measure <= Wishes.MostMeasure) yield return count;
        }
    }

    private IEnumerable<(HeadSpec Spec, HeadBlock Block, int Span, int Cost)> Heads(
        MakeupItem item, FitShape shape, ShapeFrame frame, HeadForm form, int span, int from = 1)
    {
        var article = item.Articles[0];
        var across = new IndexRange(from, from + span - 1);
        foreach (var (style, size, sizeCost) in Sizes(item))
        {
            var (least, most) = LinesOf(article, size, frame.WidthOf(across));
            for (var lines = least; lines <= most; lines++)
            {
                var spec = new HeadSpec
                {
                    Form = form,
                    Style = style,
                    Size = size,
                    Lines = lines,
                    Span = span == frame.Columns.Length ? null : across,
                };
                var block = HeadOf(item.Story!, shape with { Head = spec }, frame, size);
                if (block is null || block.HeadlineLines != lines) continue;
                var cost = sizeCost + LineCost(article, lines) + WidthCost(block, frame.WidthOf(across))
                    + RaggedLines.CostOf(block, Wishes);
                yield return (spec, block, span, cost);
            }
        }
    }

    /// <summary>Numbers of lines worth setting: what cannot fit is not tried, nor what leaves every line short.</summary>
    private static (int Least, int Most) LinesOf(Article article, Pt size, Pt width)
    {
        // A Western letter takes about half an em.
        var halves = article.Headline.Text.Sum(c => c == '\n' ? 0 : c < '\u2000' ? 1 : 2);
        var length = (long)size.Milli * halves / 2;
        var least = (int)Math.Max(1, (length * 9 / 10 + width.Milli - 1) / width.Milli);
        return (least, Math.Min(MostHeadLines, least + 1));
    }

    private IEnumerable<FormTemplate> Verticals(MakeupItem item, FitShape shape, ShapeFrame frame)
    {
        var article = item.Articles[0];
        foreach (var (style, size, sizeCost) in Sizes(item))
        {
            for (var lines = 1; lines <= 2; lines++)
            {
                // As many rows as the headline is long, and some air.
                var length = (article.Headline.Text.Length + lines - 1) / lines;
                var rows = ((size.Milli * (length + 1)) / context.Grid.Master.Row.Milli) + 2;
                var spec = new HeadSpec { Form = HeadForm.Vertical, Style = style, Size = size, Lines = lines, Rows = rows };
                var block = HeadOf(item.Story!, shape with { Head = spec }, frame, size);
                if (block is null || block.HeadlineLines != lines || block.Rows != rows) continue;
                var cost = sizeCost + LineCost(article, lines) + RaggedLines.CostOf(block, Wishes);
                yield return Template(
                    StoryForm.Vertical, item, shape, frame, (spec, block, 1, cost), FigureOption.None, Wishes.VerticalHead);
            }
        }
    }

    private HeadBlock? HeadOf(FitStory story, FitShape shape, ShapeFrame frame, Pt size)
    {
        if (HeadComposer.KnownStyle(context.Styles, story.Articles[0], shape.Head) is not { } style) return null;
        var block = fit.Catalogue.HeadOf(story, shape, frame, style.At(size), shape.Head.Lines!.Value.Least);
        return block.Findings.IsEmpty ? block : null;
    }

    private IEnumerable<(Located<string>? Style, Pt Size, int Cost)> Sizes(MakeupItem item)
    {
        if (_house.RankOf(item.Level) is not { } rank)
        {
            yield return (null, context.Styles[StyleNames.Headline].Size, 0);
            yield break;
        }

        var own = context.Styles.Find(rank.Style.Value, StyleNames.Headline)?.Size ?? rank.Sizes[0];
        var home = Enumerable.Range(0, rank.Sizes.Length).MinBy(i => Math.Abs(rank.Sizes[i].Milli - own.Milli));
        for (var i = 0; i < rank.Sizes.Length; i++)
        {
            var style = new Located<string>(rank.Style.Value, SourceSpan.None);
            yield return (style, rank.Sizes[i], Math.Abs(i - home) * _house.Costs.SizeStep / 2);
        }
    }

    private int LineCost(Article article, int lines) =>
        Math.Abs(article.Headline.Text.Count(c => c == '\n') + 1 - lines) * _house.Costs.HeadlineLine;

    /// <summary>A headline that fills less than half of its columns stands lost above them.</summary>
    private int WidthCost(HeadBlock block, Pt width)
    {
        var widest = block.Lines.Where(line => line.Role == ItemRole.Headline).Max(line => line.Line.Width.Milli);
        var share = (int)((long)widest * 1000 / width.Milli);
        return share >= 500 ? 0 : Wishes.LostHeadline * (500 - share) / 250;
    }

    private FormTemplate Template(
        StoryForm form, MakeupItem item, FitShape shape, ShapeFrame frame, (HeadSpec Spec, HeadBlock Block, int Span, int Cost) head,
        FigureOption figures, int cost)
    {
        var label = fit.Catalogue.LabelRowsOf(item.Story!);
        var columns = frame.Columns.Length == shape.Columns ? 0 : _house.Costs.OtherColumns;
        var text = TextRows.Of(fit.TextOf(item.Story!, shape, frame), [.. item.Articles.SelectMany(article => article.Blocks)]);
        return new FormTemplate(
            form, shape.Columns, frame.Columns.Length, head.Spec, head.Block.Rows, head.Span, figures, shape.Border,
            label + (frame.RowInset * 2), text, head.Cost + figures.Cost + columns + cost);
    }
}
