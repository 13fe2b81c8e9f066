using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Items;

namespace PrintLayout.Layout.Furniture;

/// <summary>Places pictures of nameplates: whole, as large as their place allows, in its middle.</summary>
internal static class NameplateArt
{
    /// <summary>Adds a picture to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="context">The images, and where findings go.</param>
    /// <param name="named">Its path.</param>
    /// <param name="place">The place.</param>
    /// <returns>Whether it is there; what is wrong with its file was said when it was opened.</returns>
    public static bool Set(PageItems items, LayoutContext context, Located<string> named, PtRect place)
    {
        if (context.Images.Find(named.Value) is not { } image || place.Width <= Pt.Zero || place.Height <= Pt.Zero) return false;
        var (wide, high) = (image.Header.UprightWidth, image.Header.UprightHeight);
        var isWide = (long)place.Width.Milli * high <= (long)place.Height.Milli * wide;
        var width = isWide ? place.Width : place.Height.Scale(wide, high);
        var height = isWide ? place.Width.Scale(high, wide) : place.Height;
        var area = new PtRect(place.X + ((place.Width - width) / 2), place.Y + ((place.Height - height) / 2), width, height);
        var item = new PlacedImage(ItemRole.Nameplate, string.Empty, named.Span, image, area, area);
        ArtEmitter.Place(items, context, item);
        ImageFindings.ReportResolution(context.Sink, item, context.Styles.House.Thresholds);
        return true;
    }
}
