using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Layout.Figures;

/// <summary>Sets caption and credit of figures: below the picture, beside it or on it.</summary>
/// <param name="context">Grid and styles.</param>
internal sealed class CaptionSetter(LayoutContext context)
{
    // Narrower columns of text read badly (house-look.md H2.3).
    private const int LeastEms = 8;

    private FigureStyle House => context.Styles.House.Figures;

    private Pt Em => context.Grid.Master.BodySize;

    /// <summary>White between a picture and the caption beside it.</summary>
    private Pt Gutter => context.Grid.Gutter;

    /// <summary>The white that a panel on a picture keeps round its words.</summary>
    private Pt Padding => Em / 2;

    /// <summary>
    /// Where the caption of a figure stands. A table, chart or box has it below; so has a figure too narrow to have it beside.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Width of the whole.</param>
    /// <param name="stand">What the layout says.</param>
    public CaptionPlace PlaceOf(Figure figure, Pt width, FigureStand stand)
    {
        if (figure is { Content: not null } or { Caption: null, Credit: null }) return CaptionPlace.Below;
        var asked = stand.Caption ?? House.Caption;
        return asked == CaptionPlace.Beside && ColumnIn(width) < Em * LeastEms ? CaptionPlace.Below : asked;
    }

    /// <summary>Width of the picture of a figure: without the column of a caption beside it.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Width of the whole.</param>
    /// <param name="stand">What the layout says.</param>
    public Pt PictureWidth(Figure figure, Pt width, FigureStand stand) =>
        PlaceOf(figure, width, stand) == CaptionPlace.Beside ? width - ColumnIn(width) - Gutter : width;

    /// <summary>Length of the lines of the caption of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Width of the whole.</param>
    /// <param name="stand">What the layout says.</param>
    public Pt MeasureOf(Figure figure, Pt width, FigureStand stand) => PlaceOf(figure, width, stand) switch
    {
        CaptionPlace.Below => width,
        CaptionPlace.Beside => ColumnIn(width),
        CaptionPlace.Over => width - (Padding * 4),
    };

    /// <summary>Lines that caption and credit take below the picture, when each fits on one.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Width of the whole.</param>
    /// <param name="stand">What the layout says.</param>
    public int UsualRows(Figure figure, Pt width, FigureStand stand)
    {
        if (PlaceOf(figure, width, stand) != CaptionPlace.Below) return 0;
        var lines = (figure.Caption is null ? 0 : 1) + (figure.Credit is null ? 0 : 1);
        return House.IsCreditInline ? Math.Min(1, lines) : lines;
    }

    /// <summary>Sets caption and credit of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Width of the whole.</param>
    /// <param name="stand">What the layout says.</param>
    public CaptionBlock Set(Figure figure, Pt width, FigureStand stand)
    {
        var (place, measure) = (PlaceOf(figure, width, stand), MeasureOf(figure, width, stand));
        var lines = ImmutableArray.CreateBuilder<(LinePart Part, Pt Top)>();
        // A panel is as wide as its words, so all stands at its left.
        var isPanel = place == CaptionPlace.Over;
        var height = Add(lines, figure.Caption, (StyleNames.Caption, ItemRole.Caption), (measure, isPanel), Pt.Zero);
        if (!((isPanel || House.IsCreditInline) && AddBehind(lines, figure.Credit, (measure, isPanel))))
            height = Add(lines, figure.Credit, (StyleNames.Credit, ItemRole.Credit), (measure, isPanel), height);
        // Words of which nothing is seen have no panel.
        if (isPanel && lines.Count == 0) place = CaptionPlace.Below;
        return new CaptionBlock(place, lines.ToImmutable(), measure, height);
    }

    /// <summary>The panel on a picture that holds its caption, half an em from the left and the foot of the picture.</summary>
    /// <param name="block">The caption.</param>
    /// <param name="picture">The picture.</param>
    /// <returns>The panel, and where the caption starts in it.</returns>
    public (PtRect Panel, PtPoint Start) PanelOf(CaptionBlock block, PtRect picture)
    {
        var widest = block.Lines.Max(line => line.Part.X + line.Part.Line.Width);
        var height = block.Height + (Padding / 2);
        var panel = new PtRect(picture.X + Padding, picture.Bottom - Padding - height, widest + (Padding * 2), height);
        return (panel, new PtPoint(panel.X + Padding, panel.Y + (Padding / 4)));
    }

    /// <summary>The column beside a picture: as wide as a base column, at most half of all.</summary>
    private Pt ColumnIn(Pt width) =>
        Pt.Min(context.Grid.ColumnWidth, Em * Math.Max(0, ((width - Gutter) / 2).Milli / Em.Milli));

    private Pt Add(
        ImmutableArray<(LinePart, Pt)>.Builder lines, ManuscriptText? text, (string Style, ItemRole Role) what,
        (Pt Width, bool IsLeft) column, Pt top)
    {
        if (text is null || text.Text.Length == 0) return top;
        var style = context.Styles[what.Style];
        foreach (var line in context.Lines.SetParagraph(
            context.Styles.Text(text, style), column.Width, Pt.Zero, style.Spec.Align == Alignment.Justify))
        {
            var x = column.IsLeft ? Pt.Zero : LineSetter.Offset(line, column.Width, style.Spec.Align);
            lines.Add((new LinePart(line, what.Role, style.Ink, x, style.BaselineIn(style.Leading)), top));
            top += style.Leading;
        }

        return top;
    }

    /// <summary>
    /// Sets a credit on the last line of its caption, flush right or an em behind it; not where less than an em parts them.
    /// </summary>
    private bool AddBehind(
        ImmutableArray<(LinePart Part, Pt Top)>.Builder lines, ManuscriptText? credit, (Pt Width, bool IsLeft) column)
    {
        if (lines.Count == 0 || credit is null || credit.Text.Length == 0) return false;
        var (last, top) = lines[^1];
        var style = context.Styles[StyleNames.Credit];
        var line = context.Lines.SetSingle(context.Styles.Text(credit, style));
        var (most, least) = (column.Width - line.Width, last.X + last.Line.Width + style.Size);
        if (most < least) return false;
        var x = column.IsLeft ? least : most;
        lines.Add((new LinePart(line, ItemRole.Credit, style.Ink, x, last.Baseline), top));
        return true;
    }
}
