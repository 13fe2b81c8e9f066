using System.Globalization;
using PrintLayout.Geometry;

namespace PrintLayout.Pages.Overlays;

/// <summary>Modules whose text did not fit: a red border, a red bar at the end of the last leg, and what was lost.</summary>
internal static class OversetLayer
{
    private static readonly Pt Border = new(2_000);
    private static readonly Pt Words = new(7_000);

    public static void Draw(PageDisplayList page, OverlayPen pen)
    {
        foreach (var module in page.Geometry.Modules.Where(module => module.OversetRows > 0 || module.OversetCharacters > 0))
        {
            pen.Frame(module.Area.Inflate(Border), Border, OverlayColours.Overset);
            var end = module.Legs.IsEmpty ? module.Area : module.Legs[^1].Area;
            pen.Fill(new PtRect(end.X, end.Bottom, end.Width, Border * 2), OverlayColours.Overset);
            var text = string.Create(
                CultureInfo.InvariantCulture, $"overset: {module.OversetRows} rows, {module.OversetCharacters} characters");
            // Below the module, flush with the end of the leg where the text broke off.
            var left = Pt.Max(module.Area.X, end.Right - pen.WidthOf(text, Words) - Words / 5 * 2);
            var corner = new PtPoint(left, module.Area.Bottom + Border + Words.Scale(6, 5));
            pen.Tag(text, corner, Words, OverlayColours.White, OverlayColours.Overset);
        }
    }
}
