using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images.Headers;
using PrintLayout.Pages.Items;

namespace PrintLayout.Production.Imposition;

/// <summary>A page at its place on a sheet.</summary>
/// <param name="Page">The page.</param>
/// <param name="Trim">Its trim as it stands there, from the top left corner of the sheet, y down.</param>
/// <param name="Turns">Quarter turns clockwise.</param>
/// <param name="Source">Where it is planned.</param>
internal sealed record SheetPart(StockPage Page, PtRect Trim, int Turns, SourceSpan Source)
{
    private const int Sides = 4;

    // The tag of TIFF that turns a stored picture by so many quarters clockwise.
    private static readonly int[] Tags = [1, 6, 3, 8];

    /// <summary>A page whose trim has its top left corner at a place.</summary>
    public static SheetPart At(StockPage page, Pt x, Pt y, int turns, SourceSpan source)
    {
        var trim = page.Page.Trim;
        var (width, height) = turns % 2 == 0 ? (trim.Width, trim.Height) : (trim.Height, trim.Width);
        return new SheetPart(page, new PtRect(x, y, width, height), turns, source);
    }

    /// <summary>The bleed on the left, above, on the right and below, as the page stands on the sheet.</summary>
    public Pt[] Bleeds
    {
        get
        {
            var (page, trim) = (Page.Page, Page.Page.Trim);
            Pt[] upright = [trim.X, trim.Y, page.Width - trim.Right, page.Height - trim.Bottom];
            return [.. Enumerable.Range(0, Sides).Select(side => upright[(side + Sides - Turns) % Sides])];
        }
    }

    /// <summary>
    /// What of the page is seen: its trim with its bleed, of which a neighbour takes as much as lies beyond the middle between them.
    /// </summary>
    /// <param name="others">The pages of the sheet.</param>
    public PtRect Seen(IEnumerable<SheetPart> others)
    {
        var bleeds = Bleeds;
        foreach (var other in others.Where(other => other != this).Select(other => other.Trim))
        {
            var isBeside = other.Y < Trim.Bottom && Trim.Y < other.Bottom;
            var isAbove = other.X < Trim.Right && Trim.X < other.Right;
            if (isBeside && other.Right <= Trim.X) Keep(0, Trim.X - other.Right);
            if (isAbove && other.Bottom <= Trim.Y) Keep(1, Trim.Y - other.Bottom);
            if (isBeside && other.X >= Trim.Right) Keep(2, other.X - Trim.Right);
            if (isAbove && other.Y >= Trim.Bottom) Keep(3, other.Y - Trim.Bottom);
        }

        return With(bleeds);

        void Keep(int side, Pt gap) => bleeds[side] = new Pt(Math.Min(bleeds[side].Milli, gap.Milli / 2));
    }

    /// <summary>The page as an item of the sheet.</summary>
    /// <param name="others">The pages of the sheet.</param>
    /// <param name="left">From the left edge of the media box to the sheet.</param>
    /// <param name="top">From its upper edge.</param>
    public PlacedImage Item(IEnumerable<SheetPart> others, Pt left, Pt top)
    {
        var header = Page.File.Header with { Orientation = new ImageOrientation(Tags[Turns]) };
        return new PlacedImage(
            ItemRole.Figure, string.Empty, Source, Page.File with { Header = header }, Moved(Seen(others)), Moved(With(Bleeds)));

        PtRect Moved(PtRect area) => area with { X = area.X + left, Y = area.Y + top };
    }

    private PtRect With(Pt[] bleeds) =>
        PtRect.FromEdges(Trim.X - bleeds[0], Trim.Y - bleeds[1], Trim.Right + bleeds[2], Trim.Bottom + bleeds[3]);
}
