using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Figures;

/// <summary>
/// The image of a figure as a function of its place: copyfit asks how it would look at each height that a layout allows.
/// Whole numbers only.
/// </summary>
/// <param name="width">Pixels of the upright image across.</param>
/// <param name="height">Pixels of the upright image down.</param>
/// <param name="mostCrop">What may be cropped away of the width or height.</param>
/// <param name="focus">The point that a crop keeps as near to the middle as it can.</param>
internal sealed class FigureBox(int width, int height, Share mostCrop, FocusPoint focus)
{
    // What a newspaper's picture desk crops from a photograph without asking; charts, maps and portraits of things lose nothing.
    private static readonly Share PhotoCrop = new(200);
    private const int MostRowsTried = 120;
    private static readonly FocusPoint Middle = new(new Share(500), new Share(500));

    /// <summary>The box of a figure.</summary>
    /// <param name="figure">What the manuscript says about it.</param>
    /// <param name="header">Its image.</param>
    public static FigureBox Of(Figure figure, ImageHeader header) => new(
        header.UprightWidth,
        header.UprightHeight,
        // Outlines are not cut.
        header.Format == ImageFormat.Svg ? default : MostCropOf(figure),
        figure.Focus ?? Middle);

    /// <summary>What may be cropped away of a figure's width or height.</summary>
    /// <param name="figure">What the manuscript says about it.</param>
    public static Share MostCropOf(Figure figure) => figure.MostCrop ?? (figure.Kind == FigureKinds.Photo ? PhotoCrop : default);

    /// <summary>Adds the image to a page and says what is wrong with how it stands there.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="context">Where findings go, and the height of a row.</param>
    /// <param name="image">The image.</param>
    /// <param name="looks">Role, story and where the image is named.</param>
    /// <param name="place">The place.</param>
    /// <param name="rows">Rows that the layout gives it, caption and credit included.</param>
    /// <param name="cut">How it is cut out; null for not at all.</param>
    /// <returns>What of the place it fills.</returns>
    public PtRect Set(
        PageItems items, LayoutContext context, ImageFile image, (ItemRole Role, string Story, SourceSpan Source) looks, PtRect place,
        int rows, CutOut? cut = null)
    {
        var look = In(place);
        var item = new PlacedImage(looks.Role, looks.Story, looks.Source, image, look.Area, look.Whole);
        if (cut is not null) item = cut.Apply(item, context.Sink);
        ArtEmitter.Place(items, context, item);
        var house = context.Styles.House.Thresholds;
        if (ImageFindings.LeavesWhite(look, place, house.ImageWhite))
        {
            var suiting = RowsThatSuit(place, rows, context.Grid.Master.Row, house.ImageWhite);
            ImageFindings.ReportWhite(context.Sink, item, look, place, suiting);
        }

        ImageFindings.ReportResolution(context.Sink, item, house);
        return look.Area;
    }

    /// <summary>
    /// The rows nearest to those of a place at which the image leaves no white; when no whole row is right, those at which it leaves
    /// the least.
    /// </summary>
    private (CountRange Rows, bool LeavesNone) RowsThatSuit(PtRect place, int rows, Pt row, Pt mostWhite)
    {
        for (var change = 1; change <= MostRowsTried; change++)
        {
            var step = Fits(rows - change) ? -1 : Fits(rows + change) ? 1 : 0;
            if (step == 0) continue;
            var (near, far) = (rows + (step * change), rows + (step * change));
            while (Math.Abs(far - rows) < MostRowsTried && Fits(far + step)) far += step;
            return (new CountRange(Math.Min(near, far), Math.Max(near, far)), true);
        }

        var more = (NaturalHeight(place.Width) - place.Height).Milli;
        var natural = Math.Max(1, rows + (((2 * more) + (Math.Sign(more) * row.Milli)) / (2 * row.Milli)));
        return (new CountRange(natural, natural), false);

        bool Fits(int count)
        {
            var height = place.Height + (row * (count - rows));
            var tried = place with { Height = height };
            return height > Pt.Zero && !ImageFindings.LeavesWhite(In(tried), tried, mostWhite);
        }
    }

    /// <summary>The image in a place.</summary>
    /// <param name="place">The place. An image that leaves white stands in its middle across, and against its foot, by the caption.</param>
    public FigureLook In(PtRect place)
    {
        // Against the image, a place is wide (above and below is cropped) or tall (left and right is). The image is laid so
        // that it fills the other direction, then made smaller until no more is cropped than is allowed.
        var isWide = (long)place.Width.Milli * height >= (long)place.Height.Milli * width;
        var (along, across) = isWide ? (height, width) : (width, height);
        var (room, span) = isWide ? (place.Height, place.Width) : (place.Width, place.Height);
        var full = Scale(span, along, across);
        var kept = Math.Max(1, 1000 - mostCrop.PerMille);
        var largest = Scale(room, 1000, kept);
        var (length, breadth) = full <= largest ? (full, span) : (largest, Scale(largest, across, along));
        var seen = Pt.Min(length, room);
        var cropped = PerMille(length - seen, length);
        var white = PerMille(span - breadth, span);
        if (isWide)
        {
            var left = place.X + (span - breadth) / 2;
            var area = new PtRect(left, place.Bottom - seen, breadth, seen);
            return new FigureLook(area, new PtRect(left, area.Y - Cut(length, seen, focus.Y), breadth, length), cropped, white);
        }

        var shown = new PtRect(place.X, place.Bottom - breadth, seen, breadth);
        return new FigureLook(shown, new PtRect(shown.X - Cut(length, seen, focus.X), shown.Y, length, breadth), cropped, white);
    }

    /// <summary>The height at which the image fills a width without being cropped.</summary>
    public Pt NaturalHeight(Pt across) => Scale(across, height, width);

    // What lies before the seen part: the focus comes to its middle, unless the image ends before that.
    private static Pt Cut(Pt length, Pt seen, Share at) =>
        Pt.Max(Pt.Zero, Pt.Min(length - seen, length.Scale(at.PerMille, 1000) - seen / 2));

    private static Share PerMille(Pt part, Pt whole) =>
        new(whole <= Pt.Zero ? 0 : (int)((part.Milli * 1000L + whole.Milli / 2) / whole.Milli));

    // An image of one pixel by thirty thousand must not run over the range of a length.
    private static Pt Scale(Pt length, int numerator, int denominator) =>
        new((int)Math.Min(int.MaxValue / 4, ((long)length.Milli * numerator + denominator / 2) / denominator));
}
