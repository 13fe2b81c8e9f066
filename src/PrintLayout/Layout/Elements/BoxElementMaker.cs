using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Stories;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Layout.Elements;

/// <summary>Sets boxes in stories: a title and text in one or more columns of their own, on rows as deep as those of the page.</summary>
/// <param name="context">Grid and styles.</param>
internal sealed class BoxElementMaker(LayoutContext context)
{
    // Columns wider than this read badly (make-up.md M2), but for a few lines.
    private const int MostMeasure = 26;
    private const int FewLines = 3;

    private readonly GalleyComposer _galleys = new(context);
    private readonly Dictionary<BoxContent, ShapedStory> _shaped = new(ReferenceEqualityComparer.Instance);

    /// <summary>Sets a box at a width.</summary>
    /// <param name="content">The box.</param>
    /// <param name="width">The width.</param>
    public BoxElement Make(BoxContent content, Pt width)
    {
        var look = LookOf(context.Styles.House.Boxes, content.Kind);
        var em = context.Styles[StyleNames.Body].Size;
        var (beside, above) = InsetOf(look, em);
        var inner = Pt.Max(em, width - (beside * 2));
        var code = content.Qr is { } qr ? CodeBeside.Of(context, qr.Value, inner, em) : null;
        inner = code?.Measure ?? inner;
        var columns = ColumnsOf(inner, em);
        var filled = Fill(content, columns.Measure, columns.Lefts.Length);
        while (filled.Rows <= FewLines && columns.Lefts.Length > 1)
        {
            columns = Columns(inner, em, columns.Lefts.Length - 1);
            filled = Fill(content, columns.Measure, columns.Lefts.Length);
        }

        var left = columns.Lefts[0];
        var (title, titleHeight) = Title(content, columns.Lefts[^1] + columns.Measure - left);
        var row = context.Grid.Master.Row;
        var words = titleHeight + (row * filled.Rows);
        var least = (above * 2) + (code?.HeightWith(words) ?? words);
        title = [.. title.Select(part => part with { X = part.X + left })];
        return new BoxElement(least, least + (row * 2), look, (beside, above), (title, titleHeight), columns.Lefts, filled.Legs)
        {
            Code = code is null ? null : (code, words),
        };
    }

    /// <summary>Characters that a box holds at least, of full lines and without a title.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    public int Holds(BoxKind kind, Pt width, Pt height)
    {
        var em = context.Styles[StyleNames.Body].Size;
        var (beside, above) = InsetOf(LookOf(context.Styles.House.Boxes, kind), em);
        var rows = Math.Max(0, (height - (above * 2)).Milli / context.Grid.Master.Row.Milli);
        var inner = Pt.Max(em, width - (beside * 2));
        var columns = rows <= FewLines ? Columns(inner, em, 1) : ColumnsOf(inner, em);
        return rows * columns.Lefts.Length * (columns.Measure.Milli / context.Styles[TextStyleOf(kind)].Size.Milli);
    }

    private (Pt Beside, Pt Above) InsetOf(BoxStyle look, Pt em)
    {
        var rules = context.Styles.House.Rules;
        var border = BoxElement.BorderOf(look.Frame);
        var edge = RuleSizes.ReachOf(border, rules);
        var inset = look.Inset.At(em) + edge;
        var isClosed = border != BorderForm.None || look.Tint is not null;
        return (isClosed ? inset : Pt.Zero, look.Frame != BoxFrame.None || look.Tint is not null ? inset : Pt.Zero);
    }

    private string TextStyleOf(BoxKind kind) => context.Styles.NameOr(
        $"{StyleNames.Box}-{WordOf(kind)}",
        kind == BoxKind.Quote ? StyleNames.PullQuote : context.Styles.NameOr(StyleNames.Box, StyleNames.Body));

    private static BoxStyle LookOf(BoxStyles styles, BoxKind kind) => kind switch
    {
        BoxKind.Facts => styles.Facts,
        BoxKind.Note => styles.Note,
        BoxKind.Links => styles.Links,
        BoxKind.Quote => styles.Quote,
    };

    private static string WordOf(BoxKind kind) => kind switch
    {
        BoxKind.Facts => "facts",
        BoxKind.Note => "note",
        BoxKind.Links => "links",
        BoxKind.Quote => "quote",
    };

    private (ImmutableArray<LinePart> Lines, Pt Height) Title(BoxContent content, Pt width)
    {
        if (content.Title is not { } title) return ([], Pt.Zero);
        var name = context.Styles.NameOr($"{StyleNames.Box}-{WordOf(content.Kind)}-title", StyleNames.BoxTitle);
        var style = context.Styles.Or(name, StyleNames.Crosshead);
        var lines = context.Lines.SetDisplay(context.Lines.Shape(context.Styles.Text(title, style) with { IsDisplay = true }), width);
        var parts = ImmutableArray.CreateBuilder<LinePart>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var x = LineSetter.Offset(lines[i], width, style.Spec.Align);
            parts.Add(new LinePart(lines[i], ItemRole.ElementTitle, style.Ink, x, (style.Leading * i) + style.BaselineIn(style.Leading)));
        }

        // A third of a row parts it from the text, whose first line has white of its own.
        return (parts.MoveToImmutable(), (style.Leading * lines.Length) + (context.Grid.Master.Row / 3));
    }

    /// <summary>Text columns no wider than is good to read.</summary>
    private (Pt Measure, ImmutableArray<Pt> Lefts) ColumnsOf(Pt inner, Pt em)
    {
        var gutter = context.Grid.Measures.Gutter;
        var count = 1;
        while ((inner - (gutter * (count - 1))) / count > em * MostMeasure) count++;
        return Columns(inner, em, count);
    }

    /// <summary>Text columns of whole em; what is left over goes to the gutters, or to both sides of a single one.</summary>
    private (Pt Measure, ImmutableArray<Pt> Lefts) Columns(Pt inner, Pt em, int count)
    {
        var gutters = context.Grid.Measures.Gutter * (count - 1);
        var measure = em * Math.Max(1, ((inner - gutters) / count).Milli / em.Milli);
        var spare = inner - (measure * count);
        if (count == 1) return (measure, [Pt.Max(Pt.Zero, spare / 2)]);
        return (measure, [.. Enumerable.Range(0, count).Select(i => (measure * i) + spare.Scale(i, count - 1))]);
    }

    /// <summary>The text in columns of the fewest rows that hold it.</summary>
    private (ImmutableArray<ImmutableArray<PlacedItem>> Legs, int Rows) Fill(BoxContent content, Pt measure, int columns)
    {
        if (content.Blocks.IsEmpty) return ([], 0);
        var text = new StoryFiller(_galleys, new StoryLines(context.Lines, Shaped(content), measure), context.Styles.House.Costs);
        for (var rows = Math.Max(1, (text.Rows + columns - 1) / columns); ; rows++)
        {
            ImmutableArray<Leg> legs = [.. Enumerable.Range(0, columns).Select(column => new Leg(column, 0, rows))];
            var filled = text.Fit(new LegPlan(legs)).Filled;
            if (filled.OversetRows == 0 || rows > text.Rows) return (filled.Legs, rows);
        }
    }

    private ShapedStory Shaped(BoxContent content)
    {
        if (_shaped.TryGetValue(content, out var known)) return known;
        var story = new Article
        {
            Id = string.Empty,
            File = string.Empty,
            Headline = ManuscriptText.Plain(string.Empty, SourceSpan.None),
            DropCapRows = 0,
            Blocks = content.Blocks,
        };
        var shaped = new StoryShaper(context, TextStyleOf(content.Kind)).Shape([story], signed: false, headed: false, isCut: false);
        return _shaped[content] = new ShapedStory([.. shaped.Blocks.Select(InRows)]);
    }

    /// <summary>Lines that need more than a row stand at their own leading in whole rows. A quote has the rules of its box.</summary>
    private ShapedBlock InRows(ShapedBlock block)
    {
        if (block.Form != TextForm.Paragraph || block.Style.Leading <= context.Grid.Master.Row) return block;
        var style = block.Style with { Spec = block.Style.Spec with { Bar = null, Rows = 0 } };
        return block with { StandsAlone = true, IsInBox = true, Style = style };
    }
}
