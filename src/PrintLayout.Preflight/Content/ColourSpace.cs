using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <summary>A colour space.</summary>
/// <param name="Family">Its family.</param>
/// <param name="Components">Components of a colour in it.</param>
internal sealed record ColourSpace(ColourFamily Family, int Components)
{
    public static readonly ColourSpace Gray = new(ColourFamily.Gray, 1);
    public static readonly ColourSpace Rgb = new(ColourFamily.Rgb, 3);
    public static readonly ColourSpace Cmyk = new(ColourFamily.Cmyk, 4);
    public static readonly ColourSpace Pattern = new(ColourFamily.Pattern, 0);
    public static readonly ColourSpace Unknown = new(ColourFamily.Unknown, 0);

    /// <summary>The base of an Indexed or Pattern space, the alternate of a Separation, DeviceN or ICCBased one; else null.</summary>
    public ColourSpace? Base { get; init; }

    /// <summary>The colorants of Separation and DeviceN; else empty.</summary>
    public IReadOnlyList<string> Inks { get; init; } = [];

    /// <summary>The palette of an Indexed space.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>The profile of an ICCBased space.</summary>
    public StreamToken? Profile { get; init; }

    /// <summary>A text that differs where two alternates of one spot name differ.</summary>
    public string Recipe { get; init; } = string.Empty;

    /// <summary>This space, its base, the base of that, and so on.</summary>
    public IEnumerable<ColourSpace> WithBases()
    {
        for (var space = this; space is not null; space = space.Base) yield return space;
    }

    /// <summary>The colour that a space starts with (§8.6.8).</summary>
    public double[] Initial()
    {
        var values = new double[Components];
        if (Family == ColourFamily.Cmyk) values[3] = 1;
        if (Family is ColourFamily.Separation or ColourFamily.DeviceN) Array.Fill(values, 1);
        return values;
    }
}
