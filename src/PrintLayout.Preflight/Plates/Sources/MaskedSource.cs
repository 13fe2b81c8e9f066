using PrintLayout.Preflight.Plates.Pixels;

namespace PrintLayout.Preflight.Plates.Sources;

/// <summary>Paint through a mask that is a picture: a stencil, the soft mask of a picture, or the pixels of it that are painted.</summary>
/// <param name="paint">The paint.</param>
/// <param name="alpha">How much of it each pixel of the mask lets through.</param>
/// <param name="sampler">Which pixels of the mask lie where.</param>
internal sealed class MaskedSource(IInkSource paint, byte[] alpha, GridSampler sampler) : IInkSource
{
    private byte[] _alpha = [];

    /// <inheritdoc/>
    public bool Touches(int plate) => paint.Touches(plate);

    /// <inheritdoc/>
    public int? EvenAmount(int plate) => null;

    /// <inheritdoc/>
    public void Begin(int y, int left, int count)
    {
        paint.Begin(y, left, count);
        sampler.Begin(y, left, count);
        if (_alpha.Length < count) _alpha = new byte[count];
        sampler.Read(alpha, _alpha.AsSpan(0, count));
    }

    /// <inheritdoc/>
    public void Read(int plate, Span<byte> amounts, Span<byte> opacities)
    {
        paint.Read(plate, amounts, opacities);
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = Share.Of(amounts[i], _alpha[i]);
            opacities[i] = Share.Of(opacities[i], _alpha[i]);
        }
    }
}
