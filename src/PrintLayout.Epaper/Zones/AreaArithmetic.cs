using PrintLayout.Geometry;

namespace PrintLayout.Epaper.Zones;

/// <summary>Areas made of rectangles.</summary>
internal static class AreaArithmetic
{
    /// <summary>What two rectangles share; null for nothing.</summary>
    public static PtRect? Shared(PtRect a, PtRect b)
    {
        var (left, top) = (Pt.Max(a.X, b.X), Pt.Max(a.Y, b.Y));
        var (right, bottom) = (Pt.Min(a.Right, b.Right), Pt.Min(a.Bottom, b.Bottom));
        return left < right && top < bottom ? PtRect.FromEdges(left, top, right, bottom) : null;
    }

    /// <summary>What is left of a rectangle without another: at most four rectangles.</summary>
    public static IEnumerable<PtRect> Without(PtRect area, PtRect taken)
    {
        if (Shared(area, taken) is not { } hole)
        {
            yield return area;
            yield break;
        }

        if (hole.Y > area.Y) yield return PtRect.FromEdges(area.X, area.Y, area.Right, hole.Y);
        if (hole.X > area.X) yield return PtRect.FromEdges(area.X, hole.Y, hole.X, hole.Bottom);
        if (hole.Right < area.Right) yield return PtRect.FromEdges(hole.Right, hole.Y, area.Right, hole.Bottom);
        if (hole.Bottom < area.Bottom) yield return PtRect.FromEdges(area.X, hole.Bottom, area.Right, area.Bottom);
    }

    /// <summary>What is left of areas without others.</summary>
    public static List<PtRect> Without(IEnumerable<PtRect> areas, IEnumerable<PtRect> taken) =>
        taken.Aggregate(areas.ToList(), (left, hole) => [.. left.SelectMany(area => Without(area, hole))]);
}
