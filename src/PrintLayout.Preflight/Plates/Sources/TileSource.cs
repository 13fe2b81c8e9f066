using PrintLayout.Preflight.Plates.Pixels;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Plates.Sources;

/// <summary>The cell of a tiling pattern, repeated (ISO 32000-1 §8.7.3).</summary>
internal sealed class TileSource : IInkSource
{
    private readonly GridSampler _sampler;
    private readonly Dictionary<int, (byte[] Amounts, byte[] Opacities)> _planes = [];
    private readonly PlateSurface _cell;

    /// <summary>A cell.</summary>
    /// <param name="cell">One step of the pattern, drawn by itself.</param>
    /// <param name="toCell">From pixels of the plate to pixels of the cell.</param>
    public TileSource(PlateSurface cell, Matrix toCell)
    {
        _cell = cell;
        _sampler = new GridSampler(toCell, cell.Area.Width, cell.Area.Height, repeats: true);
    }

    /// <inheritdoc/>
    public bool Touches(int plate) => true;

    /// <inheritdoc/>
    public int? EvenAmount(int plate) => null;

    /// <inheritdoc/>
    public void Begin(int y, int left, int count) => _sampler.Begin(y, left, count);

    /// <inheritdoc/>
    public void Read(int plate, Span<byte> amounts, Span<byte> opacities)
    {
        if (!_planes.TryGetValue(plate, out var planes)) planes = _planes[plate] = PlanesOf(plate);
        _sampler.Read(planes.Amounts, amounts);
        _sampler.Read(planes.Opacities, opacities);
    }

    private (byte[] Amounts, byte[] Opacities) PlanesOf(int plate)
    {
        var area = _cell.Area;
        var (amounts, opacities) = (new byte[area.Width * area.Height], new byte[area.Width * area.Height]);
        for (var y = 0; y < area.Height; y++)
        {
            _cell.ReadAmounts(plate, y + area.Top, area.Left, amounts.AsSpan(y * area.Width, area.Width));
            _cell.ReadShows(plate, y + area.Top, area.Left, opacities.AsSpan(y * area.Width, area.Width));
        }

        foreach (ref var opacity in opacities.AsSpan()) opacity = (byte)(Share.Full - opacity);
        return (amounts, opacities);
    }
}
