using PrintLayout.Layout.Grid;
using PrintLayout.Makeup.Stories;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Production.Making.Sheets;

/// <summary>How much of a page is left for stories.</summary>
internal static class PageRoom
{
    /// <summary>Base columns times rows, the separator below each module included.</summary>
    /// <param name="master">The master of the page.</param>
    /// <param name="furniture">What stands at its head.</param>
    /// <param name="ads">The advertisements.</param>
    public static int Of(PageMaster master, PageFurniture furniture, IEnumerable<AdBooking> ads)
    {
        var head = furniture == PageFurniture.Nameplate ? master.Nameplate?.Rows ?? 0 : 0;
        return (master.Columns * (master.Rows + 1 - head)) - ads.Sum(ad => Of(master, ad));
    }

    /// <summary>What an advertisement takes.</summary>
    public static int Of(PageMaster master, AdBooking ad)
    {
        var (columns, rows) = ItemMaker.SizeOf(ad, new PageGrid(master));
        return columns * (rows + 1);
    }
}
