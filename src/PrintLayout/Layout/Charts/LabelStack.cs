using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Layout.Charts;

/// <summary>Moves labels apart that would stand on one another, as little as need be.</summary>
internal static class LabelStack
{
    /// <summary>The tops of labels.</summary>
    /// <param name="wanted">Where each would stand.</param>
    /// <param name="height">Height of each.</param>
    /// <param name="top">None stands higher.</param>
    /// <param name="bottom">None ends lower, if there is room for all.</param>
    public static ImmutableArray<Pt> Place(ImmutableArray<Pt> wanted, Pt height, Pt top, Pt bottom)
    {
        var order = Enumerable.Range(0, wanted.Length).OrderBy(i => wanted[i].Milli).ThenBy(i => i).ToArray();
        var tops = new Pt[wanted.Length];
        var free = top;
        foreach (var i in order)
        {
            tops[i] = Pt.Max(wanted[i], free);
            free = tops[i] + height;
        }

        // What was pushed out at the foot goes up again, and pushes the others.
        var limit = Pt.Max(bottom, top + (height * wanted.Length));
        foreach (var i in order.Reverse())
        {
            tops[i] = Pt.Min(tops[i], limit - height);
            limit = tops[i];
        }

        return [.. tops];
    }
}
