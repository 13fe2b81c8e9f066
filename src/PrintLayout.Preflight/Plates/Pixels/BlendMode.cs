namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>Blend modes that treat each plate by itself, ISO 32000-1 §11.3.5.2.</summary>
internal enum BlendMode
{
    Normal,
    Multiply,
    Screen,
    Overlay,
    Darken,
    Lighten,
    ColorDodge,
    ColorBurn,
    HardLight,
    SoftLight,
    Difference,
    Exclusion,
}
