using PrintLayout.Preflight.Plates.Pixels;

namespace PrintLayout.Preflight.Plates.Sources;

/// <summary>A picture in inks.</summary>
/// <param name="planes">Amounts by plate, of the pixels of the grid.</param>
/// <param name="sampler">Which pixels of it lie where.</param>
/// <param name="keepsRest">Whether other plates stay as they are (overprint).</param>
internal sealed class PictureSource(Dictionary<int, byte[]> planes, GridSampler sampler, bool keepsRest) : IInkSource
{
    /// <inheritdoc/>
    public bool Touches(int plate) => !keepsRest || planes.ContainsKey(plate);

    /// <inheritdoc/>
    public int? EvenAmount(int plate) => planes.ContainsKey(plate) ? null : 0;

    /// <inheritdoc/>
    public void Begin(int y, int left, int count) => sampler.Begin(y, left, count);

    /// <inheritdoc/>
    public void Read(int plate, Span<byte> amounts, Span<byte> opacities)
    {
        if (planes.TryGetValue(plate, out var plane)) sampler.Read(plane, amounts);
        else amounts.Clear();
        opacities.Fill(Share.Full);
    }
}
