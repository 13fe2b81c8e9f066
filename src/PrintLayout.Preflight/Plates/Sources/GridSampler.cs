using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Plates.Sources;

/// <summary>Which pixels of a grid lie under the pixels of a plate: several places of each, evenly spread.</summary>
/// <param name="toGrid">From pixels of the plate to pixels of the grid.</param>
/// <param name="width">Pixels a row of the grid.</param>
/// <param name="height">Rows of the grid.</param>
/// <param name="repeats">Whether the grid goes on beyond its edges by repeating; else its edges do.</param>
internal sealed class GridSampler(Matrix toGrid, int width, int height, bool repeats)
{
    /// <summary>Places along each side of a pixel.</summary>
    public const int Side = 3;

    private int[] _places = [];
    private int _count;

    /// <summary>Begins a stretch of a row.</summary>
    public void Begin(int y, int left, int count)
    {
        if (_places.Length < count * Side * Side) _places = new int[count * Side * Side];
        _count = count;
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            for (var n = 0; n < Side * Side; n++)
            {
                var (u, v) = toGrid.Apply(left + i + (n % Side + 0.5) / Side, y + (n / Side + 0.5) / Side);
                _places[at++] = Held(v, height) * width + Held(u, width);
            }
        }
    }

    /// <summary>The means of a plane of the grid.</summary>
    public void Read(ReadOnlySpan<byte> plane, Span<byte> means)
    {
        const int Whole = Side * Side;
        for (var i = 0; i < _count; i++)
        {
            var sum = Whole / 2;
            foreach (var place in _places.AsSpan(i * Whole, Whole)) sum += plane[place];
            means[i] = (byte)(sum / Whole);
        }
    }

    private int Held(double at, int size)
    {
        if (repeats)
        {
            at %= size;
            if (at < 0) at += size;
        }

        return double.IsNaN(at) || at < 0 ? 0 : at >= size ? size - 1 : (int)at;
    }
}
