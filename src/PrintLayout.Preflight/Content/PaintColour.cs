using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <summary>A colour to paint with.</summary>
/// <param name="Space">Its space.</param>
/// <param name="Values">Its components; for an uncoloured pattern, those in the base space.</param>
/// <param name="Pattern">The pattern; null for none.</param>
internal sealed record PaintColour(ColourSpace Space, double[] Values, IToken? Pattern = null)
{
    public static readonly PaintColour Black = new(ColourSpace.Gray, [0]);
}
