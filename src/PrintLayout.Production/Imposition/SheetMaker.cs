using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;

namespace PrintLayout.Production.Imposition;

/// <summary>Makes a side of a sheet a page: its pages at their places, the marks round it, its boxes.</summary>
/// <param name="day">The day that the sheet names.</param>
/// <param name="inkLimit">The most ink on one place, in per cent.</param>
/// <param name="condition">The printing condition, for the slug line.</param>
/// <param name="faces">The faces of the slug line.</param>
internal sealed class SheetMaker(DateOnly day, int inkLimit, string condition, FontStack faces)
{
    // No language of pages is known, and marks have none (BCP 47, undetermined).
    private const string Language = "und";

    private const int TenthsOfPerCent = 10;

    /// <summary>Makes the page.</summary>
    /// <param name="side">The side.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="count">The number of sides.</param>
    public PageDisplayList Make(SheetSide side, int number, int count)
    {
        var boxes = Boxes(side);
        var items = side.Parts.Select(part => part.Item(side.Parts, boxes.Trim.X, boxes.Trim.Y)).ToList<DisplayItem>();
        var pages = string.Join(" + ", side.Parts.Select(part => part.Page.Name));
        var named = side.Name == pages ? pages : $"{side.Name}　{pages}";
        var slug = FormattableString.Invariant($"{number}/{count}　{named}　{day:yyyy-MM-dd}　{condition}");
        items.AddRange(new SheetMarks(boxes).Make(side.Parts, slug, faces));
        return new PageDisplayList(side.Name, side.Name, Language, day, boxes, [.. items]) { InkLimit = inkLimit * TenthsOfPerCent };
    }

    // The bleed of the sheet is the most by which a page reaches over its edges.
    private static PageBoxes Boxes(SheetSide side)
    {
        var seen = side.Parts.Select(part => part.Seen(side.Parts)).ToList();
        var bleed = seen.Select(area => Math.Max(
                Math.Max(-area.X.Milli, -area.Y.Milli), Math.Max((area.Right - side.Width).Milli, (area.Bottom - side.Height).Milli)))
            .Append(0).Max();
        var (around, edge) = (SheetMarks.Room + new Pt(bleed), SheetMarks.Room);
        var media = new PtRect(Pt.Zero, Pt.Zero, side.Width + around * 2, side.Height + around * 2);
        return new PageBoxes(media, media.Inflate(-edge), media.Inflate(-around));
    }
}
