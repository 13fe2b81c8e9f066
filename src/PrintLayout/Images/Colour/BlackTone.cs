using PrintLayout.Images.Headers;

namespace PrintLayout.Images.Colour;

/// <summary>
/// The tone of black between two presses. A tint of black prints darker than its number, more so on newsprint (dot gain). Each press
/// has a curve of the paper that a tint covers in effect, by Murray and Davies: its darkness between paper and solid black. A tint becomes
/// the one that covers as much on the other press.
/// </summary>
internal static class BlackTone
{
    private const int Full = 255;

    // Darkness in parts of this.
    private const int Parts = 1 << 20;

    /// <summary>The tint of the second press for each tint of the first, 0 to 255. Paper stays paper, and solid black solid.</summary>
    /// <param name="source">CMYK ICC profile of the first press.</param>
    /// <param name="press">CMYK ICC profile of the second.</param>
    /// <param name="decoder">Converts colours.</param>
    /// <param name="fault">Why a profile cannot be used; null on success.</param>
    public static byte[]? Between(byte[] source, byte[] press, IImageDecoder decoder, out ImageFault? fault)
    {
        if (Darkness(source, decoder, out fault) is not { } from || Darkness(press, decoder, out fault) is not { } to) return null;
        var tones = new byte[Full + 1];
        tones[Full] = Full;
        var nearest = 0;
        for (var tint = 1; tint < Full; tint++)
        {
            while (nearest < Full && to[nearest + 1] <= from[tint]) nearest++;
            var isNearerAbove = nearest < Full && to[nearest + 1] - from[tint] < from[tint] - to[nearest];
            var darkness = to[isNearerAbove ? nearest + 1 : nearest];
            // Of several that are as dark, which eight bits cannot tell apart, the one that changes least.
            tones[tint] = (byte)Math.Clamp(tint, Array.IndexOf(to, darkness), Array.LastIndexOf(to, darkness));
        }

        return tones;
    }

    /// <summary>How dark each tint of black alone is, from 0 (paper) to <see cref="Parts"/> (solid), never falling.</summary>
    private static int[]? Darkness(byte[] profile, IImageDecoder decoder, out ImageFault? fault)
    {
        var tints = new byte[(Full + 1) * 4];
        for (var tint = 0; tint <= Full; tint++) tints[tint * 4 + 3] = (byte)tint;
        var ramp = new DecodedImage(Full + 1, 1, ImageColour.Cmyk, tints, null, null);
        if (decoder.ToSrgb(ramp, profile, out fault) is not { } screen) return null;
        var (paper, solid) = (Light(screen, 0), Light(screen, Full));
        var darkness = new int[Full + 1];
        for (var tint = 1; tint <= Full; tint++)
        {
            // A press whose black does not darken has no curve; its tints stay as they are.
            var part = paper <= solid ? tint * Parts / Full : (int)((paper - Light(screen, tint)) * Parts / (paper - solid));
            darkness[tint] = Math.Clamp(part, darkness[tint - 1], Parts);
        }

        return darkness;
    }

    /// <summary>The luminance of a pixel (IEC 61966-2-1), in whole parts of any unit.</summary>
    private static long Light(byte[] screen, int pixel)
    {
        var at = pixel * 3;
        return 2126L * SrgbCurve.Linear(screen[at], Full) + 7152L * SrgbCurve.Linear(screen[at + 1], Full)
            + 722L * SrgbCurve.Linear(screen[at + 2], Full);
    }
}
