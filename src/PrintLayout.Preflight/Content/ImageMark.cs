using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <summary>An image as it is painted on a page.</summary>
/// <param name="Width">Samples across.</param>
/// <param name="Height">Samples down.</param>
/// <param name="Bits">Bits a component; 1 for a mask.</param>
/// <param name="IsMask">Whether it is a stencil for the current colour.</param>
/// <param name="Space">Its colour space; null for a mask and for JPEG 2000 without one.</param>
/// <param name="Place">Where it is.</param>
internal sealed record ImageMark(double Width, double Height, int Bits, bool IsMask, ColourSpace? Space, Area Place)
{
    /// <summary>The object; null for an inline image.</summary>
    public StreamToken? Stream { get; init; }

    /// <summary>The data of an inline image that is not packed; null for all others.</summary>
    public ReadOnlyMemory<byte>? Data { get; init; }

    /// <summary>
    /// Bytes of its samples, each row filled up to a byte (§8.9.3); null where its space is not known. An inline image with a palette of
    /// its own says it, since its space is that of the palette.
    /// </summary>
    public double? Bytes
    {
        get => field ?? (IsMask || Space is { Components: > 0 }
            ? Math.Ceiling(Width * Bits * (IsMask ? 1 : Space!.Components) / 8) * Height
            : null);
        init;
    }

    /// <summary>Samples an inch along the direction that has fewer.</summary>
    public double Ppi { get; init; }
}
