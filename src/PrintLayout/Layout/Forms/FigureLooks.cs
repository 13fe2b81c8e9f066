using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Elements;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Legs;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Forms;

/// <summary>
/// What a figure looks like in so many rows, and which rows suit it: an image by its proportions, a table or box by the rows that its words
/// need at its width, a placeholder by the aspect that most charts have.
/// </summary>
internal sealed class FigureLooks
{
    private const int LeastRows = 6;
    private const int MostRows = 60;

    // What charts and placeholders may be, height by width in thousandths (make-up.md M6).
    private const int LeastAspect = 420;
    private const int MostAspect = 1000;

    private readonly LayoutContext _context;
    private readonly CostStyle _costs;
    private readonly FigureSetter _setter;

    /// <summary>Takes a page.</summary>
    /// <param name="context">Grid, styles, images.</param>
    public FigureLooks(LayoutContext context)
    {
        (_context, _costs, Elements) = (context, context.Styles.House.Costs, new ElementBook(context));
        _setter = new FigureSetter(context, Elements);
    }

    /// <summary>The figures of words and numbers, set.</summary>
    public ElementBook Elements { get; }

    /// <summary>What the look of a figure costs in a place whose rows are a choice.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Width of the place.</param>
    /// <param name="rows">Rows of the place, caption and credit included.</param>
    /// <param name="stand">Which place it is, and where its caption stands.</param>
    public int CostOf(Figure figure, Pt width, int rows, FigureStand stand)
    {
        if (Elements.Find(figure, width) is { } element) return CostOf(element, RowsOf(figure, element, width, stand), rows);
        var height = HeightOf(figure, width, rows, stand);
        width = _setter.Captions.PictureWidth(figure, width, stand);
        if (ImageOf(figure) is { } image)
        {
            var look = FigureBox.Of(figure, image.Header).In(new PtRect(Pt.Zero, Pt.Zero, width, height));
            return ((look.Cropped.PerMille * _costs.FigureCrop) + (look.White.PerMille * _costs.FigureWhite)) / 1000;
        }

        var aspect = (long)height.Milli * 1000 / width.Milli;
        return FormCosts.Of(Math.Abs(aspect - _context.Styles.House.Thresholds.FigureAspect) * _costs.FigureAspect / 1000);
    }

    /// <summary>
    /// Whether a figure looks well in a place of so many rows: an image leaves no white, a table or box has the rows that it needs and not
    /// many more, a placeholder is neither a strip nor a tower.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Width of the place.</param>
    /// <param name="rows">Rows of the place, caption and credit included.</param>
    /// <param name="stand">Which place it is, and where its caption stands.</param>
    public bool Suits(Figure figure, Pt width, int rows, FigureStand stand)
    {
        if (Elements.Find(figure, width) is { } element)
        {
            var range = RowsOf(figure, element, width, stand);
            return rows >= range.Least && rows <= range.Most;
        }

        var height = HeightOf(figure, width, rows, stand);
        width = _setter.Captions.PictureWidth(figure, width, stand);
        if (height <= Pt.Zero) return false;
        if (ImageOf(figure) is { } image)
            return FigureBox.Of(figure, image.Header).In(new PtRect(Pt.Zero, Pt.Zero, width, height)).White.PerMille == 0;
        return height * 3 >= width && height * 2 <= width * 3;
    }

    /// <summary>The rows between which a figure looks well.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Width of the place.</param>
    /// <param name="stand">Which place it is, and where its caption stands.</param>
    public CountRange RowsOf(Figure figure, Pt width, FigureStand stand)
    {
        if (Elements.Find(figure, width) is { } element) return RowsOf(figure, element, width, stand);
        var row = _context.Grid.Master.Row;
        var beside = _setter.Captions.UsualRows(figure, width, stand) + 1;
        width = _setter.Captions.PictureWidth(figure, width, stand);
        var (least, most) = ((long)width.Milli * LeastAspect / 1000, (long)width.Milli * MostAspect / 1000);
        if (ImageOf(figure) is { } image)
        {
            var natural = FigureBox.Of(figure, image.Header).NaturalHeight(width).Milli;
            (least, most) = ((long)natural * (1000 - FigureBox.MostCropOf(figure).PerMille) / 1000, natural);
        }

        var low = Math.Clamp((int)((least + row.Milli - 1) / row.Milli) + beside, LeastRows, MostRows);
        return new CountRange(low, Math.Clamp((int)((most + (row.Milli / 2)) / row.Milli) + beside, low, MostRows));
    }

    /// <summary>The rows that a layout gives a figure: those that it names, or those that suit the figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="spec">Its place.</param>
    /// <param name="width">Width of the place.</param>
    public CountRange RowsIn(Figure figure, FigureSpec spec, Pt width)
    {
        if (spec.Rows.IsFixed && !spec.SuitsFigure) return spec.Rows;
        if (spec.SuitsFigure) return RowsOf(figure, width, spec.Stand);
        if (Elements.Find(figure, width) is not { } element) return spec.Rows;
        // Rows that lose words, or that nothing fills, need not be tried.
        var needed = RowsOf(figure, element, width, spec.Stand);
        var least = Math.Min(spec.Rows.Most, Math.Max(spec.Rows.Least, needed.Least));
        return new CountRange(least, Math.Max(least, Math.Min(spec.Rows.Most, needed.Most)));
    }

    /// <summary>Height of the frame of a figure in so many rows.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Width of the place.</param>
    /// <param name="stand">Which place it is, and where its caption stands.</param>
    /// <param name="rows">Rows of the place, caption and credit included.</param>
    public Pt HeightIn(Figure figure, Pt width, FigureStand stand, int rows) => _setter.RoomOf(figure, width, stand).HeightIn(rows);

    private CountRange RowsOf(Figure figure, SetElement element, Pt width, FigureStand stand)
    {
        var room = _setter.RoomOf(figure, width, stand);
        return new CountRange(room.RowsFor(element.Least), room.RowsWithin(element.Most, element.Least));
    }

    /// <summary>Words that find no place are no choice; each row that is not needed is white.</summary>
    private int CostOf(SetElement element, CountRange needed, int rows)
    {
        if (rows < needed.Least) return FormCosts.MostOfChoice;
        var white = (rows - needed.Least) * _costs.FigureWhite / (20 * Math.Max(1, needed.Least));
        return white + (element.IsTooWide ? LegCosts.TableTooWide : 0);
    }

    /// <summary>The image of a figure; null when it has none that can be placed.</summary>
    private ImageFile? ImageOf(Figure figure) => figure.Image is { } named ? _context.Images.Find(named.Value, figure.Page) : null;

    /// <summary>Caption and credit below the picture take a row each, and one is white.</summary>
    private Pt HeightOf(Figure figure, Pt width, int rows, FigureStand stand) =>
        _context.Grid.Master.Row * Math.Max(0, rows - _setter.Captions.UsualRows(figure, width, stand) - 1);
}
