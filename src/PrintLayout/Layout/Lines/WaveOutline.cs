using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Layout.Lines;

/// <summary>
/// The outline of a wavy line (波纹线): quarters of circles, bent to one side and the other by turns. Its edges are quarters of circles
/// too, so the line has the same weight everywhere.
/// </summary>
internal static class WaveOutline
{
    // A quarter of a circle as one curve: its handles are 0.5523 of the radius long, and stand at 45° to the axis.
    private const int Handle = 39_053;
    private const int Root = 70_711;
    private const int Whole = 100_000;

    /// <summary>The outline of a wave along an axis.</summary>
    /// <param name="from">Its start.</param>
    /// <param name="to">Its end, straight to the right, below, to the left or above.</param>
    /// <param name="weight">Weight of the line.</param>
    /// <param name="isClosed">
    /// Whether the line is a side of a frame that is drawn clockwise: it then starts and ends with a bend to the outside, so that the lines
    /// of two sides run into one another.
    /// </param>
    public static ImmutableArray<PathStep> Of(PtPoint from, PtPoint to, Pt weight, bool isClosed)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = new Pt(Math.Abs(dx.Milli) + Math.Abs(dy.Milli));
        var count = Math.Max(1, (length.Milli + (RuleSizes.HalfWave.Milli / 2)) / RuleSizes.HalfWave.Milli);
        if (isClosed && count % 2 == 0) count++;
        var half = length / count;
        var radius = half.Scale(Root, Whole);
        var side = (weight / 2).Scale(Root, Whole);
        var (ax, ay) = (Math.Sign(dx.Milli), Math.Sign(dy.Milli));
        var steps = ImmutableArray.CreateBuilder<PathStep>((count * 2) + 3);
        // Left of the way there, which is the outside of a clockwise frame; then right of it, back.
        steps.Add(PathStep.Move(Node(0, 1)));
        for (var i = 0; i < count; i++) Add(i, i + 1, 1);
        steps.Add(PathStep.Line(Node(count, -1)));
        for (var i = count; i > 0; i--) Add(i, i - 1, -1);
        steps.Add(PathStep.Close);
        return steps.MoveToImmutable();

        // Bends to the left have even numbers. The line runs up to the left at even nodes and down at odd ones.
        void Add(int start, int end, int edge)
        {
            var isLeft = Math.Min(start, end) % 2 == 0;
            var handle = (isLeft == (edge > 0) ? radius + (weight / 2) : radius - (weight / 2)).Scale(Handle, Whole);
            var way = end > start ? handle : -handle;
            var (a, b) = (Node(start, edge), Node(end, edge));
            steps.Add(PathStep.Curve(Moved(a, way, SlopeAt(start, way)), Moved(b, -way, -SlopeAt(end, way)), b));
        }

        Pt SlopeAt(int node, Pt way) => node % 2 == 0 ? way : -way;

        // The edges stand off the line at a right angle, so along the axis too.
        PtPoint Node(int node, int edge) => Moved(
            new PtPoint(from.X + dx.Scale(node, count), from.Y + dy.Scale(node, count)),
            (node % 2 == 0 ? -side : side) * edge, side * edge);

        // Along the axis, and to the left of it: y grows downwards, so left of (1, 0) is (0, -1).
        PtPoint Moved(PtPoint point, Pt along, Pt left) =>
            new(point.X + (along * ax) + (left * ay), point.Y + (along * ay) - (left * ax));
    }
}
