using PrintLayout.Preflight.Plates.Pixels;

namespace PrintLayout.Preflight.Plates.Sources;

/// <summary>A group that was drawn by itself, laid where it belongs.</summary>
internal sealed class SurfaceSource(PlateSurface group) : IInkSource
{
    private (int Y, int Left) _at;

    /// <inheritdoc/>
    public bool Touches(int plate) => true;

    /// <inheritdoc/>
    public int? EvenAmount(int plate) => null;

    /// <inheritdoc/>
    public void Begin(int y, int left, int count) => _at = (y, left);

    /// <inheritdoc/>
    public void Read(int plate, Span<byte> amounts, Span<byte> opacities)
    {
        group.ReadAmounts(plate, _at.Y, _at.Left, amounts);
        group.ReadShows(plate, _at.Y, _at.Left, opacities);
        foreach (ref var opacity in opacities) opacity = (byte)(Share.Full - opacity);
    }
}
