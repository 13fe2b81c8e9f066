using System.Globalization;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Checks;

/// <summary>The weight of lines on the page, after all transformations, whether drawn as strokes or as thin areas.</summary>
internal sealed class LineChecks : MarkCheck
{
    private const double Least = 0.25;
    private const double LeastWeak = 0.5;
    private const double Rounding = 0.005;

    // Shorter than this it is a dot or a part of a letter, not a line.
    private const double LeastLength = 2;

    // A straight stroke of a letter is no longer than this; in large type it is thick enough.
    private const double LongestStroke = 20;

    public override void Stroked(PageContext page, GraphicsState state, Area place) => Check(page, state.StrokeWeight, state.Stroke, place);

    public override void Filled(PageContext page, GraphicsState state, PathShape path, bool isEvenOdd, Area place)
    {
        var parts = path.Subpaths;
        if (isEvenOdd && parts.Count == 2 && (Ring(parts[0], parts[1]) ?? Ring(parts[1], parts[0])) is { } weight)
        {
            Check(page, weight, state.Fill, place);
            return;
        }

        foreach (var part in parts)
        {
            var (thin, length) = (Math.Min(part.Width, part.Height), Math.Max(part.Width, part.Height));
            if (path.HasCurves && length < LongestStroke) continue;
            if (thin < LeastWeak && length >= LeastLength && part.Touches(state.Clip)) Check(page, thin, state.Fill, part);
        }
    }

    // A frame drawn as the area between two rectangles.
    private static double? Ring(Area outer, Area inner) => outer.Holds(inner)
        ? Math.Min(
            Math.Min(inner.Left - outer.Left, outer.Right - inner.Right), Math.Min(inner.Bottom - outer.Bottom, outer.Top - inner.Top))
        : null;

    private static void Check(PageContext page, double weight, PaintColour colour, Area place)
    {
        if (page.IsInGlyph || !page.IsOnSheet(place)) return;
        var ink = InkCoverage.Of(colour.Space, colour.Values);
        // White lines are gaps; their least width depends on what they separate.
        if (ink is { Plates: 0 }) return;
        if (weight < Least - Rounding)
            page.Report(PreflightRules.HairLine, place, string.Create(CultureInfo.InvariantCulture, $"a line is {weight:0.###} pt thick"));
        else if (weight < LeastWeak - Rounding && ink is { } known && (known.Plates > 1 || !known.IsSolid))
        {
            page.Report(PreflightRules.WeakLine, place, string.Create(
                CultureInfo.InvariantCulture, $"a line of {weight:0.###} pt is in a tint or in several inks"));
        }
    }
}
