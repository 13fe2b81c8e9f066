namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>Products of amounts of which 255 is the whole.</summary>
internal static class Share
{
    public const int Full = 255;

    /// <summary>A part of an amount, rounded.</summary>
    public static byte Of(int amount, int part) => (byte)((amount * part + Full / 2) / Full);
}
