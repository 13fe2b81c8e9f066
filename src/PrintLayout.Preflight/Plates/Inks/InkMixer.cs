using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Pictures;
using PrintLayout.Preflight.Plates.Pixels;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Plates.Inks;

/// <summary>
/// The inks of colours. Grey is a tint of black, CMYK goes to the plates by its numbers whatever its profile, spots have plates of their
/// own, and all else is converted (ISO 32000-1 §8.6, §10.3).
/// </summary>
/// <param name="file">The file.</param>
/// <param name="plates">The plates of the page.</param>
/// <param name="pictures">Converts RGB; null for the formula of §10.3.4.</param>
/// <param name="tell">Receives what is not on the plates.</param>
internal sealed class InkMixer(PdfObjects file, InkPlates plates, IPlatePictures? pictures, Action<string> tell)
{
    private const int Full = Share.Full;
    private const int MostKnown = 4096;

    private readonly Dictionary<(StreamToken? Profile, int Rgb), byte[]> _converted = [];

    /// <summary>Whether RGB becomes its complement without black, as for the brightness of soft masks.</summary>
    public bool IsPlain { get; init; }

    /// <summary>A colour as paint.</summary>
    /// <param name="space">Its space.</param>
    /// <param name="values">Its components.</param>
    /// <param name="overprints">Whether plates that it does not name stay as they are.</param>
    /// <param name="mode">Overprint mode: with 1, plates of no ink of a DeviceCMYK colour stay as they are too (§8.6.7, §11.7.4.3).</param>
    public SolidInk Of(ColourSpace space, double[] values, bool overprints, int mode)
    {
        var bytes = new byte[Math.Max(1, space.Components)];
        for (var i = 0; i < bytes.Length && i < values.Length; i++) bytes[i] = ToByte(space, i, values[i]);
        if (space is { Family: ColourFamily.Indexed, Base: { } below })
        {
            bytes = new byte[Math.Max(1, below.Components)];
            var at = (int)Math.Clamp(values.Length > 0 ? values[0] : 0, 0, Full) * below.Components;
            for (var i = 0; i < bytes.Length; i++) bytes[i] = at + i < space.Palette.Length ? space.Palette.Span[at + i] : (byte)0;
            space = below;
        }

        if (space.Inks is ["None"]) return SolidInk.Nothing;
        if (space.Inks is ["All"]) return new SolidInk([], bytes[0]);
        var rest = overprints ? -1 : 0;
        var planes = Planes(space, bytes);
        if (planes.Count == 0 && space.Inks.Count == 0) return SolidInk.Nothing;
        var amounts = new int[plates.Count];
        Array.Fill(amounts, rest);
        foreach (var (plate, amount) in planes)
        {
            // A colour of several names may name one of them twice; the last one holds.
            amounts[plate] = overprints && mode == 1 && amount[0] == 0 && space.Family == ColourFamily.Cmyk ? -1 : amount[0];
        }

        return new SolidInk(amounts, rest);
    }

    /// <summary>The plates of pixels.</summary>
    /// <param name="space">Their space; not Indexed.</param>
    /// <param name="samples">Their components as bytes of the whole range.</param>
    /// <returns>Amounts by plate.</returns>
    public Dictionary<int, byte[]> Planes(ColourSpace space, byte[] samples)
    {
        switch (space)
        {
            case { Family: ColourFamily.Gray or ColourFamily.CalGray } or { Family: ColourFamily.Icc, Components: 1 }:
                var black = Array.ConvertAll(samples, light => (byte)(Full - light));
                var none = new byte[black.Length];
                return new Dictionary<int, byte[]> { [0] = none, [1] = none, [2] = none, [3] = black };
            case { Family: ColourFamily.Cmyk } or { Family: ColourFamily.Icc, Components: 4 }:
                return Apart(samples);
            case { Family: ColourFamily.Rgb or ColourFamily.CalRgb } or { Family: ColourFamily.Icc, Components: 3 }:
                return Apart(Converted(samples, space.Profile));
            case { Family: ColourFamily.Lab }:
                return Apart(Converted(LabColours.ToRgb(samples), null));
            case { Inks.Count: > 0 }:
                return Named(space, samples);
            default:
                tell("a colour space that is not known");
                return [];
        }
    }

    private Dictionary<int, byte[]> Named(ColourSpace space, byte[] samples)
    {
        var planes = new Dictionary<int, byte[]>();
        var count = space.Inks.Count;
        for (var i = 0; i < count; i++)
        {
            if (space.Inks[i] == "None") continue;
            if (plates.Of(space.Inks[i]) is not { } plate)
            {
                tell("spot inks beyond the limit");
                continue;
            }

            var plane = new byte[samples.Length / count];
            for (var pixel = 0; pixel < plane.Length; pixel++) plane[pixel] = samples[pixel * count + i];
            planes[plate] = plane;
        }

        return planes;
    }

    private static Dictionary<int, byte[]> Apart(byte[] inks)
    {
        var planes = new Dictionary<int, byte[]>();
        for (var plate = 0; plate < 4; plate++)
        {
            var plane = planes[plate] = new byte[inks.Length / 4];
            for (var pixel = 0; pixel < plane.Length; pixel++) plane[pixel] = inks[pixel * 4 + plate];
        }

        return planes;
    }

    private byte[] Converted(byte[] rgb, StreamToken? profile)
    {
        if (IsPlain) return Formula(rgb, hasBlack: false);
        var key = (profile, rgb.Length == 3 ? (rgb[0] << 16) | (rgb[1] << 8) | rgb[2] : -1);
        if (rgb.Length == 3 && _converted.TryGetValue(key, out var known)) return known;
        var bytes = profile is null ? ReadOnlyMemory<byte>.Empty : file.Unpack(profile) ?? ReadOnlyMemory<byte>.Empty;
        var inks = pictures?.ToInks(rgb, bytes);
        if (inks is null || inks.Length != rgb.Length / 3 * 4)
        {
            tell("the conversion of RGB by the profile of the press: the simple formula stands in");
            inks = Formula(rgb, hasBlack: true);
        }

        if (rgb.Length == 3 && _converted.Count < MostKnown) _converted[key] = inks;
        return inks;
    }

    // All that the three inks have in common is black (§10.3.4, with black generation and undercolour removal of the whole).
    private static byte[] Formula(byte[] rgb, bool hasBlack)
    {
        var inks = new byte[rgb.Length / 3 * 4];
        for (var pixel = 0; pixel < inks.Length / 4; pixel++)
        {
            var colour = rgb.AsSpan(pixel * 3, 3);
            var black = hasBlack ? Full - Math.Max(colour[0], Math.Max(colour[1], colour[2])) : 0;
            for (var i = 0; i < 3; i++) inks[pixel * 4 + i] = (byte)(Full - colour[i] - black);
            inks[pixel * 4 + 3] = (byte)black;
        }

        return inks;
    }

    /// <summary>A component of a colour as a byte of its whole range.</summary>
    public static byte ToByte(ColourSpace space, int component, double value)
    {
        if (space.Family == ColourFamily.Lab) value = component == 0 ? value / 100 : (value + 128) / Full;
        return (byte)(Math.Clamp(double.IsNaN(value) ? 0 : value, 0, 1) * Full + 0.5);
    }
}
