using PrintLayout.Geometry;
using PrintLayout.Pages.Audit;
using PrintLayout.Pages.Items;

namespace PrintLayout.Epaper.Zones;

/// <summary>Where items of a page have ink.</summary>
internal static class ItemBoxes
{
    /// <summary>The box round an item; null for one without ink.</summary>
    /// <param name="item">The item.</param>
    public static PtRect? Of(DisplayItem item) => item switch
    {
        GlyphRun run => InkAuditPiece.BoundsOf(run),
        FilledRect fill => fill.Area,
        StrokedRect frame => frame.Area,
        FilledPath path => path.Bounds,
        PlacedImage image => image.Area,
        _ => null,
    };
}
