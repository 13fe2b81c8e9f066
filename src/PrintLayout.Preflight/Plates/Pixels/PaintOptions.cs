namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>How something is painted.</summary>
/// <param name="Clip">What may be painted.</param>
/// <param name="Soft">The soft mask; null for none. Outside of it nothing is painted.</param>
/// <param name="Opacity">Its opacity, 0 to 255.</param>
/// <param name="Mode">The blend mode.</param>
internal sealed record PaintOptions(PlateClip Clip, CoverMask? Soft, int Opacity, BlendMode Mode);
