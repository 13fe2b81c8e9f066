using System.Collections.Immutable;

namespace PrintLayout.Raster.Comparison;

/// <summary>Changed squares of a picture, joined to places where they touch.</summary>
/// <param name="columns">Squares side by side.</param>
/// <param name="rows">Squares one below the other.</param>
internal sealed class ChangedPlaces(int columns, int rows)
{
    private readonly PixelRect?[] _squares = new PixelRect?[columns * rows];

    /// <summary>Pixels that changed.</summary>
    public long Count { get; private set; }

    /// <summary>Adds the changed pixels of a square.</summary>
    public void Add(int column, int row, int count, PixelRect place)
    {
        if (count == 0) return;
        Count += count;
        var at = row * columns + column;
        _squares[at] = _squares[at]?.Union(place) ?? place;
    }

    /// <summary>The places, by their tops, then by their left edges.</summary>
    public ImmutableArray<PixelRect> Join()
    {
        var places = new List<PixelRect>();
        var waiting = new Stack<int>();
        for (var start = 0; start < _squares.Length; start++)
        {
            if (_squares[start] is not { } place) continue;
            _squares[start] = null;
            waiting.Push(start);
            while (waiting.TryPop(out var at)) place = Gather(at, place, waiting);
            places.Add(place);
        }

        return [.. places.OrderBy(p => p.Y).ThenBy(p => p.X)];
    }

    private PixelRect Gather(int at, PixelRect place, Stack<int> waiting)
    {
        var (row, column) = Math.DivRem(at, columns);
        for (var y = Math.Max(0, row - 1); y <= Math.Min(rows - 1, row + 1); y++)
        {
            for (var x = Math.Max(0, column - 1); x <= Math.Min(columns - 1, column + 1); x++)
            {
                var near = y * columns + x;
                if (_squares[near] is not { } other) continue;
                _squares[near] = null;
                place = place.Union(other);
                waiting.Push(near);
            }
        }

        return place;
    }
}
