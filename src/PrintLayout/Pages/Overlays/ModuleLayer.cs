using System.Globalization;
using PrintLayout.Geometry;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Pages.Overlays;

/// <summary>
/// The border of every module, its legs in fine lines and rows that stayed empty in yellow. A label is in the row above that separates
/// modules: its stories, its size in columns × rows, and the costs of its form and of the fill of its legs.
/// </summary>
internal static class ModuleLayer
{
    private static readonly Pt Border = new(1_000);
    private static readonly Pt Hair = new(200);
    private static readonly Pt Words = new(6_000);

    public static void Draw(PageDisplayList page, OverlayPen pen)
    {
        foreach (var module in page.Geometry.Modules)
        {
            foreach (var leg in module.Legs) Draw(leg, pen);
            foreach (var figure in module.Figures) pen.Frame(figure, Hair, OverlayColours.Modules);
            pen.Frame(module.Area.Inflate(Border / 2), Border, OverlayColours.Modules.At(200));
        }

        // After all borders, so that no line of a neighbouring module runs through the words.
        foreach (var module in page.Geometry.Modules)
        {
            var corner = new PtPoint(module.Area.X, module.Area.Y - Border / 2);
            pen.Tag(Describe(module), corner, Words, OverlayColours.White, OverlayColours.Modules.At(235));
        }
    }

    private static void Draw(LegGeometry leg, OverlayPen pen)
    {
        pen.Frame(leg.Area, Hair, OverlayColours.Modules.At(120));
        if (leg.Filled >= leg.Capacity || leg.Capacity == 0) return;
        var filled = leg.Area.Height.Scale(leg.Filled, leg.Capacity);
        pen.Fill(leg.Area with { Y = leg.Area.Y + filled, Height = leg.Area.Height - filled }, OverlayColours.EmptyRows.At(150));
    }

    private static string Describe(ModuleGeometry module) => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(" + ", module.Stories)}  {module.LastColumn - module.FirstColumn + 1}×{module.LastRow - module.FirstRow + 1}") +
        string.Create(
            CultureInfo.InvariantCulture,
            $"  cost {module.FormCost + module.FillCost} = form {module.FormCost} + fill {module.FillCost}");
}
