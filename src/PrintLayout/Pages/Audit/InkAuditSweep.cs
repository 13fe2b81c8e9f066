using PrintLayout.Geometry;

namespace PrintLayout.Pages.Audit;

/// <summary>Finds the pairs of overlapping boxes without comparing each with each.</summary>
internal static class InkAuditSweep
{
    /// <summary>
    /// The pairs of boxes that share an area, by their places in the list, lower place first, in rising order. A sweep line moves down
    /// the page, and only boxes that it cuts at the same time are compared.
    /// </summary>
    public static List<(int First, int Second)> Pairs(PtRect[] boxes)
    {
        // The top edge in the upper half and the place in the lower half of one number: plain sorting needs no comparer.
        var order = new long[boxes.Length];
        for (var i = 0; i < order.Length; i++) order[i] = ((long)boxes[i].Y.Milli << 32) | (uint)i;
        Array.Sort(order);
        var pairs = new List<(int First, int Second)>();
        var cut = new List<int>();
        foreach (var key in order)
        {
            var next = (int)key;
            DropPassed(cut, boxes, boxes[next].Y);
            foreach (var other in cut)
            {
                if (boxes[other].Overlaps(boxes[next])) pairs.Add((Math.Min(other, next), Math.Max(other, next)));
            }

            cut.Add(next);
        }

        pairs.Sort();
        return pairs;
    }

    /// <summary>Takes out the boxes that end above the sweep line.</summary>
    private static void DropPassed(List<int> cut, PtRect[] boxes, Pt top)
    {
        var kept = 0;
        for (var k = 0; k < cut.Count; k++)
        {
            if (boxes[cut[k]].Bottom > top) cut[kept++] = cut[k];
        }

        cut.RemoveRange(kept, cut.Count - kept);
    }

    /// <summary>
    /// The box round everything that two groups share by more than a tolerance in both directions; null when they share nothing.
    /// </summary>
    /// <param name="first">Boxes by rising left edge.</param>
    /// <param name="second">Boxes by rising left edge.</param>
    /// <param name="tolerance">Sharing this much or less in either direction does not count.</param>
    public static PtRect? Shared(ReadOnlySpan<PtRect> first, ReadOnlySpan<PtRect> second, Pt tolerance)
    {
        PtRect? shared = null;
        var start = 0;
        foreach (var box in first)
        {
            // Boxes that end left of this one end left of all that follow it too.
            while (start < second.Length && second[start].Right <= box.X) start++;
            for (var i = start; i < second.Length && second[i].X < box.Right; i++)
            {
                if (Shared(box, second[i], tolerance) is { } area) shared = shared?.Union(area) ?? area;
            }
        }

        return shared;
    }

    /// <summary>What two boxes share by more than a tolerance in both directions.</summary>
    public static PtRect? Shared(PtRect a, PtRect b, Pt tolerance)
    {
        var shared = PtRect.FromEdges(Pt.Max(a.X, b.X), Pt.Max(a.Y, b.Y), Pt.Min(a.Right, b.Right), Pt.Min(a.Bottom, b.Bottom));
        return shared.Width > tolerance && shared.Height > tolerance ? shared : null;
    }
}
