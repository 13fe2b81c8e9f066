using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Layout.Lines;

/// <summary>The outlines of a row of dots (点线), from end to end of a line.</summary>
internal static class DotOutlines
{
    // A quarter of a circle as one curve: its handles are 0.5523 of the radius long.
    private const int Handle = 5_523;

    /// <summary>The outlines of the dots along an axis.</summary>
    /// <param name="from">Middle of the first dot.</param>
    /// <param name="to">Where the last dot stands.</param>
    /// <param name="diameter">Diameter of a dot.</param>
    /// <param name="isClosed">Whether the line is a side of a frame: the dot at its end belongs to the next side.</param>
    public static ImmutableArray<PathStep> Of(PtPoint from, PtPoint to, Pt diameter, bool isClosed)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Abs(dx.Milli) + Math.Abs(dy.Milli);
        var gaps = Math.Max(1, (length + diameter.Milli) / (diameter.Milli * 2));
        var last = isClosed ? gaps - 1 : gaps;
        var steps = ImmutableArray.CreateBuilder<PathStep>((last + 1) * 6);
        var (radius, handle) = (diameter / 2, (diameter / 2).Scale(Handle, 10_000));
        for (var i = 0; i <= last; i++) Add(steps, new PtPoint(from.X + dx.Scale(i, gaps), from.Y + dy.Scale(i, gaps)), radius, handle);
        return steps.MoveToImmutable();
    }

    private static void Add(ImmutableArray<PathStep>.Builder steps, PtPoint centre, Pt radius, Pt handle)
    {
        steps.Add(PathStep.Move(At(radius, Pt.Zero)));
        steps.Add(PathStep.Curve(At(radius, -handle), At(handle, -radius), At(Pt.Zero, -radius)));
        steps.Add(PathStep.Curve(At(-handle, -radius), At(-radius, -handle), At(-radius, Pt.Zero)));
        steps.Add(PathStep.Curve(At(-radius, handle), At(-handle, radius), At(Pt.Zero, radius)));
        steps.Add(PathStep.Curve(At(handle, radius), At(radius, handle), At(radius, Pt.Zero)));
        steps.Add(PathStep.Close);

        PtPoint At(Pt x, Pt y) => new(centre.X + x, centre.Y + y);
    }
}
