using System.Globalization;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Plates;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Checks;

/// <summary>
/// The sum of all inks that are printed on one another, whatever put them there: overprint, JPEG images, transparency, conversions. Plates
/// are drawn in few pixels, and areas in one piece with too much ink are reported.
/// </summary>
internal static class PlateChecks
{
    private const int Full = 255;

    // Samples of eight bits on several plates, and means of pixels, are off by some parts in a hundred.
    private const double Rounding = 3;
    private const double MmPerInch = 25.4;
    private const double PointsPerInch = 72;

    /// <summary>Checks a page.</summary>
    /// <param name="shared">The file.</param>
    /// <param name="page">The page.</param>
    /// <param name="options">Limits.</param>
    /// <param name="findings">Receives the findings.</param>
    public static void Run(PainterFile shared, PdfPage page, PreflightOptions options, FindingSink findings)
    {
        if (options.Plates is not { } check) return;
        if (PageSeparator.Draw(shared, page, check.Ppi) is not { } plates)
        {
            findings.Add(PreflightRules.NotSeparated, page, null, "the plates cannot be drawn: the page has no size, or too large a one");
            return;
        }

        foreach (var what in plates.NotDrawn) findings.Add(PreflightRules.NotSeparated, page, null, $"the plates lack {what}");
        var unit = shared.File.Number(page.Dictionary, "UserUnit") is { } given and > 0 ? given : 1;
        var turns = (((int)(page.Rotation / 90) % 4) + 4) % 4;
        if (PageSeparator.ToPixels(page.Media!.Value, turns, check.Ppi * unit / PointsPerInch).Inverse() is not { } toPage) return;
        var sums = Sums(plates);
        var limit = (options.InkLimit + Rounding) * Full / 100;
        var side = MmPerInch / check.Ppi;
        var seen = new bool[sums.Length];
        for (var start = 0; start < sums.Length; start++)
        {
            if (seen[start] || sums[start] <= limit) continue;
            var piece = Piece(sums, plates.Width, start, seen, at => sums[at] > limit && IsOnSheet(page, toPage, at, plates.Width));
            if (piece.Pixels * side * side < check.LeastArea) continue;
            var place = toPage.Apply(piece.Place);
            if (findings.IsToldOf(page, place, PreflightRules.InkSum, PreflightRules.ImageInkSum)) continue;
            findings.Add(PreflightRules.PrintedInkSum, page, place, string.Create(
                CultureInfo.InvariantCulture,
                $"what is printed on one another has up to {piece.Most * 100.0 / Full:0} % of ink "
                + $"over {piece.Pixels * side * side:0} mm², "
                + $"the limit is {options.InkLimit} %"));
        }
    }

    private static int[] Sums(SeparatedPage plates)
    {
        var sums = new int[plates.Width * plates.Height];
        foreach (var plate in plates.Plates)
        {
            for (var i = 0; i < sums.Length; i++) sums[i] += plate.Amounts[i];
        }

        return sums;
    }

    private static bool IsOnSheet(PdfPage page, Matrix toPage, int at, int width)
    {
        var (x, y) = toPage.Apply(at % width + 0.5, at / width + 0.5);
        return page.Sheet.Holds(new Area(x, y, x, y));
    }

    // Pixels that share a side, from one of them on.
    private static (int Pixels, int Most, Area Place) Piece(int[] sums, int width, int start, bool[] seen, Func<int, bool> isInside)
    {
        var (pixels, most, place) = (0, 0, Area.Nothing);
        var next = new Stack<int>([start]);
        seen[start] = true;
        while (next.TryPop(out var at))
        {
            if (!isInside(at)) continue;
            var (x, y) = (at % width, at / width);
            pixels++;
            most = Math.Max(most, sums[at]);
            place = place.With(x, y).With(x + 1, y + 1);
            Visit(x > 0, at - 1);
            Visit(x + 1 < width, at + 1);
            Visit(y > 0, at - width);
            Visit(at + width < sums.Length, at + width);
        }

        return (pixels, most, place);

        void Visit(bool isThere, int at)
        {
            if (!isThere || seen[at]) return;
            seen[at] = true;
            next.Push(at);
        }
    }
}
