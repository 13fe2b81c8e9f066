using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Layout.Lines;

/// <summary>Rounded corners (圆角): frames of four sides and four quarters of rings, tints as one outline.</summary>
internal static class RoundFrame
{
    // A quarter of a circle as one curve: its handles are 0.5523 of the radius long.
    private const int Handle = 5_523;

    // Sides reach a little into the corners, so that no light line shows between them; the arc leaves the side by a hair there.
    private static readonly Pt Overlap = new(150);

    /// <summary>Adds a frame.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="what">Role, story and where it comes from.</param>
    /// <param name="area">Its outer edge.</param>
    /// <param name="line">Weight and colour.</param>
    /// <param name="radius">Radius of the outer edge of its corners.</param>
    public static void Add(
        PageItems items, (ItemRole Role, string Story, SourceSpan Span) what, PtRect area, (Pt Weight, Ink Ink) line, Pt radius)
    {
        radius = Within(area, radius);
        if (radius <= line.Weight)
        {
            items.Add(new StrokedRect(what.Role, what.Story, what.Span, area, line.Weight, line.Ink));
            return;
        }

        var (start, weight) = (radius - Overlap, line.Weight);
        var (across, down) = (area.Width - (start * 2), area.Height - (start * 2));
        Side(new PtRect(area.X + start, area.Y, across, weight));
        Side(new PtRect(area.X + start, area.Bottom - weight, across, weight));
        Side(new PtRect(area.X, area.Y + start, weight, down));
        Side(new PtRect(area.Right - weight, area.Y + start, weight, down));
        foreach (var (right, bottom) in new[] { (false, false), (true, false), (true, true), (false, true) })
        {
            var centre = new PtPoint(right ? area.Right - radius : area.X + radius, bottom ? area.Bottom - radius : area.Y + radius);
            var steps = Ring(centre, right ? 1 : -1, bottom ? 1 : -1, radius, radius - weight);
            items.Add(new FilledPath(what.Role, what.Story, what.Span, steps, line.Ink));
        }

        void Side(PtRect side) => items.Add(new FilledRect(what.Role, what.Story, what.Span, side, line.Ink));
    }

    /// <summary>The outline of a filled area with rounded corners, clockwise.</summary>
    /// <param name="area">The area.</param>
    /// <param name="radius">Radius of its corners.</param>
    public static ImmutableArray<PathStep> Outline(PtRect area, Pt radius)
    {
        radius = Within(area, radius);
        var h = radius - radius.Scale(Handle, 10_000);
        var (left, top, right, bottom) = (area.X, area.Y, area.Right, area.Bottom);
        return
        [
            PathStep.Move(new(left + radius, top)), PathStep.Line(new(right - radius, top)),
            PathStep.Curve(new(right - h, top), new(right, top + h), new(right, top + radius)),
            PathStep.Line(new(right, bottom - radius)),
            PathStep.Curve(new(right, bottom - h), new(right - h, bottom), new(right - radius, bottom)),
            PathStep.Line(new(left + radius, bottom)),
            PathStep.Curve(new(left + h, bottom), new(left, bottom - h), new(left, bottom - radius)),
            PathStep.Line(new(left, top + radius)),
            PathStep.Curve(new(left, top + h), new(left + h, top), new(left + radius, top)),
            PathStep.Close,
        ];
    }

    private static Pt Within(PtRect area, Pt radius) => Pt.Min(radius, Pt.Min(area.Width, area.Height) / 2);

    /// <summary>A quarter of a ring: along the outer edge from the side across to the side down, and back along the inner edge.</summary>
    private static ImmutableArray<PathStep> Ring(PtPoint centre, int x, int y, Pt outer, Pt inner)
    {
        var (far, near) = (outer.Scale(Handle, 10_000), inner.Scale(Handle, 10_000));
        return
        [
            PathStep.Move(At(Pt.Zero, outer)), PathStep.Curve(At(far, outer), At(outer, far), At(outer, Pt.Zero)),
            PathStep.Line(At(inner, Pt.Zero)), PathStep.Curve(At(inner, near), At(near, inner), At(Pt.Zero, inner)), PathStep.Close,
        ];

        PtPoint At(Pt across, Pt down) => new(centre.X + (across * x), centre.Y + (down * y));
    }
}
