using PrintLayout.Pages.Inks;

namespace PrintLayout.Pages.Overlays;

/// <summary>A colour for screens only: overlays are never printed.</summary>
/// <param name="Colour">The colour.</param>
/// <param name="Opacity">How much it hides of what lies below, 0 to 255.</param>
public readonly record struct OverlayColour(ScreenColour Colour, byte Opacity)
{
    /// <summary>A colour that hides what lies below.</summary>
    public static OverlayColour Solid(byte red, byte green, byte blue) => new(new ScreenColour(red, green, blue), byte.MaxValue);

    /// <summary>The same colour, seen through.</summary>
    public OverlayColour At(int opacity) => this with { Opacity = (byte)Math.Clamp(opacity, 0, byte.MaxValue) };
}
