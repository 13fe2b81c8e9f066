using PrintLayout.Pages.Inks;

namespace PrintLayout.Pages.Overlays;

/// <summary>A colour for screens only: overlays are never printed.</summary>
/// <param name="Colour">The colour.</param>
/// <param name="Opacity">How much it hides of what is below, 0 to 255.</param>
public readonly record struct OverlayColour(ScreenColour Colour, byte Opacity)
{
    /// <summary>An opaque colour of red, green and blue, each 0 to 255.</summary>
    public static OverlayColour Solid(byte red, byte green, byte blue) => new(new ScreenColour(red, green, blue), byte.MaxValue);

    /// <summary>The same colour with another opacity; values outside 0 to 255 count as the nearer end.</summary>
    /// <param name="opacity">The opacity, 0 to 255.</param>
    public OverlayColour At(int opacity) => this with { Opacity = (byte)Math.Clamp(opacity, 0, byte.MaxValue) };
}
