using PrintLayout.Preflight.Content;

namespace PrintLayout.Preflight.Plates.Sources;

/// <summary>What a picture says of itself, ISO 32000-1 §8.9.5.</summary>
/// <param name="Width">Samples across.</param>
/// <param name="Height">Samples down.</param>
/// <param name="Bits">Bits a component.</param>
/// <param name="Space">Its colour space.</param>
/// <param name="Decode">Ends of its components; null for those of its space.</param>
/// <param name="Key">Ranges of components that are not painted (§8.9.6.4); null for none.</param>
internal sealed record PictureFacts(int Width, int Height, int Bits, ColourSpace Space, double[]? Decode, double[]? Key)
{
    /// <summary>Components a pixel.</summary>
    public int Components => Math.Max(1, Space.Components);
}
