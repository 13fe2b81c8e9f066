namespace PrintLayout.Preflight.Content;

/// <summary>Families of colour spaces, ISO 32000-1 §8.6.3.</summary>
internal enum ColourFamily
{
    Gray,
    Rgb,
    Cmyk,
    CalGray,
    CalRgb,
    Lab,
    Icc,
    Indexed,
    Separation,
    DeviceN,
    Pattern,
    Unknown,
}
