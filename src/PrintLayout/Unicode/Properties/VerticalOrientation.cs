namespace PrintLayout.Unicode.Properties;

/// <summary>Values of the property Vertical_Orientation, UAX #50.</summary>
internal enum VerticalOrientation : byte
{
    /// <summary>R: rotated 90° clockwise in vertical lines.</summary>
    Rotated,

    /// <summary>U: upright, as in horizontal lines.</summary>
    Upright,

    /// <summary>Tu: needs a vertical form; upright where the font has none.</summary>
    TransformedOrUpright,

    /// <summary>Tr: needs a vertical form; rotated where the font has none.</summary>
    TransformedOrRotated,
}
