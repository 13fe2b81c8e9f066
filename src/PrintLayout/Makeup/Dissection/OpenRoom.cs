using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Makeup.Dissection;

/// <summary>Parts the room that is left beside given places into rectangles, as few as it can.</summary>
internal static class OpenRoom
{
    /// <summary>The rectangles, in reading order.</summary>
    /// <param name="columns">Base columns of the page.</param>
    /// <param name="first">The first row that may be used.</param>
    /// <param name="last">The last row of the page.</param>
    /// <param name="taken">Places that are taken, the row that parts each from what is below not among them.</param>
    public static ImmutableArray<OpenRegion> Of(
        int columns, int first, int last, IReadOnlyCollection<(IndexRange Columns, IndexRange Rows)> taken)
    {
        if (taken.Count == 0) return [new OpenRegion(1, first, columns, last - first + 2)];
        // One row more than the page has: each rectangle ends with the row that parts it from what is below.
        var isFree = new bool[columns + 1, last + 2];
        for (var column = 1; column <= columns; column++)
        {
            for (var row = first; row <= last + 1; row++)
                isFree[column, row] = !taken.Any(place => place.Columns.Contains(column)
                    && row >= place.Rows.First && row <= place.Rows.Last + 1);
        }

        var across = Parts(isFree, columns, first, last + 1, acrossFirst: true);
        var down = Parts(isFree, columns, first, last + 1, acrossFirst: false);
        return down.Length < across.Length ? down : across;
    }

    /// <summary>Takes the widest or the deepest rectangle at the first free cell, again and again.</summary>
    private static ImmutableArray<OpenRegion> Parts(bool[,] isFree, int columns, int first, int last, bool acrossFirst)
    {
        var left = (bool[,])isFree.Clone();
        var parts = ImmutableArray.CreateBuilder<OpenRegion>();
        for (var row = first; row <= last; row++)
        {
            for (var column = 1; column <= columns; column++)
            {
                if (!left[column, row]) continue;
                var (wide, deep) = (1, 1);
                bool CanWiden() => column + wide <= columns && Enumerable.Range(row, deep).All(r => left[column + wide, r]);
                bool CanDeepen() => row + deep <= last && Enumerable.Range(column, wide).All(c => left[c, row + deep]);
                if (acrossFirst) while (CanWiden()) wide++;
                while (CanDeepen()) deep++;
                while (CanWiden()) wide++;
                for (var c = column; c < column + wide; c++)
                {
                    for (var r = row; r < row + deep; r++) left[c, r] = false;
                }

                // A row alone is what parts two modules, and holds nothing.
                if (deep > 1) parts.Add(new OpenRegion(column, row, wide, deep));
            }
        }

        return parts.ToImmutable();
    }
}
