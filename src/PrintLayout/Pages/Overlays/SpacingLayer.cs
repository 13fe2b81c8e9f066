using System.Globalization;
using PrintLayout.Geometry;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Pages.Overlays;

/// <summary>
/// Lines that are not at their natural width. Squeezed lines are blue, stronger the more was taken from the blanks of their marks. Opened
/// lines are orange, stronger the wider their Han gaps are. From 0.05 em on, the gap in thousandths of an em stands in the gutter.
/// </summary>
internal static class SpacingLayer
{
    // A tint is full where the change is plainly visible: an em squeezed out of a line, or gaps opened by 0.1 em.
    private const int FullSqueeze = 1000;
    private const int FullOpening = 100;
    private const int Faintest = 24;
    private const int Strongest = 100;
    private const int NumberFrom = 50;
    private static readonly Pt Numbers = new(4_000);

    public static void Draw(PageDisplayList page, OverlayPen pen)
    {
        foreach (var line in page.Geometry.Lines.Where(line => line.Size > Pt.Zero))
        {
            var squeeze = line.Squeezed.Scale(1000, 1).Milli / line.Size.Milli;
            if (line.HanOpening > 0) pen.Fill(AreaOf(line), OverlayColours.Opened.At(Strength(line.HanOpening, FullOpening)));
            else if (squeeze > 0) pen.Fill(AreaOf(line), OverlayColours.Squeezed.At(Strength(squeeze, FullSqueeze)));
            if (line.HanOpening >= NumberFrom && !line.IsVertical) Number(line, pen);
            if (line.Traits.HasFlag(LineTraits.Emergency)) pen.Frame(AreaOf(line), new Pt(500), OverlayColours.Overset);
        }
    }

    private static int Strength(int amount, int full) => Faintest + (Strongest - Faintest) * Math.Min(amount, full) / full;

    // The em boxes of the line: Han stand from 0.88 em above the baseline to 0.12 em below it.
    private static PtRect AreaOf(LineGeometry line) => line.IsVertical
        ? new PtRect(line.Origin.X - line.Size / 2, line.Origin.Y, line.Size, line.Measure)
        : new PtRect(line.Origin.X, line.Origin.Y - line.Size.Scale(88, 100), line.Measure, line.Size);

    private static void Number(LineGeometry line, OverlayPen pen) => pen.Label(
        line.HanOpening.ToString(CultureInfo.InvariantCulture),
        new PtPoint(line.Origin.X + line.Measure + new Pt(500), line.Origin.Y - line.Size / 5),
        Numbers,
        OverlayColours.Overset);
}
