using PrintLayout.Geometry;

namespace PrintLayout.Pages.Overlays;

/// <summary>What the colours mean, in the foot margin of the page.</summary>
internal static class OverlayLegend
{
    private static readonly Pt Words = new(6_500);
    private static readonly Pt FromTrim = new(10_000);

    private static readonly (OverlayLayers Layer, OverlayColour Colour, string Text)[] Entries =
    [
        (OverlayLayers.Grid, OverlayColours.Trim, "trim"),
        (OverlayLayers.Grid, OverlayColours.TypeArea, "type area, columns"),
        (OverlayLayers.Grid, OverlayColours.Rows, "rows"),
        (OverlayLayers.Baselines, OverlayColours.Baselines, "baselines"),
        (OverlayLayers.Modules, OverlayColours.Modules, "modules: columns×rows, cost"),
        (OverlayLayers.Modules, OverlayColours.EmptyRows, "empty rows"),
        (OverlayLayers.Ink, OverlayColours.Ink, "ink boxes"),
        (OverlayLayers.Overset, OverlayColours.Overset, "overset"),
        (OverlayLayers.Spacing, OverlayColours.Squeezed, "squeezed, full at 1 em a line"),
        (OverlayLayers.Spacing, OverlayColours.Opened, "opened, full at 0.1 em a gap; number: thousandths of an em"),
    ];

    public static void Draw(PageDisplayList page, OverlayLayers layers, OverlayPen pen)
    {
        var trim = page.Boxes.Trim;
        var baseline = trim.Bottom - FromTrim;
        var x = page.Geometry.Grid?.TypeArea.X ?? trim.X + FromTrim;
        foreach (var (layer, colour, text) in Entries)
        {
            if (!layers.HasFlag(layer)) continue;
            pen.Layer = layer;
            pen.Fill(new PtRect(x, baseline - Words.Scale(8, 10), Words, Words), colour);
            pen.Label(text, new PtPoint(x + Words + Words / 3, baseline), Words, OverlayColours.Words);
            x += Words + Words / 3 + pen.WidthOf(text, Words) + Words * 2;
        }
    }
}
