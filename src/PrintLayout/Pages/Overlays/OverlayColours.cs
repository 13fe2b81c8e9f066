namespace PrintLayout.Pages.Overlays;

/// <summary>The colours of overlays: one for each kind of mark, clearly different from each other and from black type.</summary>
internal static class OverlayColours
{
    public static OverlayColour Columns { get; } = OverlayColour.Solid(0, 120, 255);

    public static OverlayColour Rows { get; } = OverlayColour.Solid(110, 110, 200);

    public static OverlayColour Trim { get; } = OverlayColour.Solid(0, 110, 60);

    public static OverlayColour Bleed { get; } = OverlayColour.Solid(220, 0, 0);

    public static OverlayColour TypeArea { get; } = OverlayColour.Solid(0, 70, 200);

    public static OverlayColour Baselines { get; } = OverlayColour.Solid(0, 150, 190);

    public static OverlayColour Modules { get; } = OverlayColour.Solid(190, 0, 150);

    public static OverlayColour EmptyRows { get; } = OverlayColour.Solid(255, 190, 0);

    public static OverlayColour Ink { get; } = OverlayColour.Solid(0, 160, 60);

    public static OverlayColour Overset { get; } = OverlayColour.Solid(220, 0, 0);

    public static OverlayColour Squeezed { get; } = OverlayColour.Solid(30, 90, 255);

    public static OverlayColour Opened { get; } = OverlayColour.Solid(255, 120, 0);

    public static OverlayColour White { get; } = OverlayColour.Solid(255, 255, 255);

    public static OverlayColour Words { get; } = OverlayColour.Solid(40, 40, 40);
}
