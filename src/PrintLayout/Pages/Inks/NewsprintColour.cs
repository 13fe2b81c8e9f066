using PrintLayout.Images.Colour;

namespace PrintLayout.Pages.Inks;

/// <summary>
/// The look of inks on newsprint by the Neugebauer equations. A small area of the page is paper, single inks and overprints side by
/// side. Each has the share of the area that its dots cover by chance (Demichel's equations), and the light of all shares adds up.
/// </summary>
/// <remarks>
/// <para>The sixteen colours are those of the bundled profile in absolute colorimetry: the paper is as grey as it looks beside a white
/// screen. They are the rounded results of the following command (liblcms2-utils 2.14) for sixteen lines of amounts such as
/// <c>100 0 0 0</c>:</para>
/// <code>transicc -n -t3 -iprofiles/newsprint-tr002.icc "-o*sRGB"</code>
/// <para>Dots count with their printed size. The tone curve is that of the profile's black, by Murray and Davies's equation from the Y
/// that <c>"-o*XYZ"</c> gives for every twentieth. The other inks differ by 0.025 at most. Dot gain at 0.4 to 0.45 is 0.256, the 26 %
/// that ISO 12647-3 names for newspapers.</para>
/// </remarks>
internal static class NewsprintColour
{
    private const int Solid = 1000;
    private const int Levels = 256;

    // The index is cyan + 2 magenta + 4 yellow + 8 black, each 0 or 1.
    private static readonly ScreenColour[] Primaries =
    [
        new(200, 198, 191), new(42, 149, 181), new(192, 91, 129), new(91, 91, 130),
        new(203, 189, 83), new(58, 143, 99), new(189, 89, 86), new(90, 91, 93),
        new(93, 86, 81), new(68, 81, 83), new(97, 70, 75), new(74, 70, 79),
        new(98, 92, 69), new(68, 86, 73), new(103, 73, 69), new(74, 72, 72),
    ];

    // The area that a dot covers on paper, in thousandths, at every twentieth of the area on the plate.
    private static ReadOnlySpan<short> PrintedArea =>
    [
        0, 122, 226, 315, 397, 474, 541, 602, 656, 706, 752, 793, 829, 861, 890, 913, 934, 953, 970, 986, 1000,
    ];

    private static readonly long[] LightOfLevel =
        [.. Enumerable.Range(0, Levels).Select(level => (long)SrgbCurve.Linear(level, Levels - 1))];

    // The light half way between two levels of sRGB.
    private static readonly long[] LightAboveLevel =
        [.. Enumerable.Range(0, Levels - 1).Select(level => (long)SrgbCurve.Linear(level * 2 + 1, (Levels - 1) * 2))];

    private static readonly long[][] PrimaryLight =
    [
        [.. Primaries.Select(p => LightOfLevel[p.Red])],
        [.. Primaries.Select(p => LightOfLevel[p.Green])],
        [.. Primaries.Select(p => LightOfLevel[p.Blue])],
    ];

    /// <summary>The colour of four amounts of ink, each 0 to 1000.</summary>
    public static ScreenColour Of(int cyan, int magenta, int yellow, int black)
    {
        Span<long> shares = stackalloc long[16];
        shares[0] = 1;
        Part(shares, 1, Printed(cyan));
        Part(shares, 2, Printed(magenta));
        Part(shares, 4, Printed(yellow));
        Part(shares, 8, Printed(black));
        return new ScreenColour(Mix(shares, PrimaryLight[0]), Mix(shares, PrimaryLight[1]), Mix(shares, PrimaryLight[2]));
    }

    /// <summary>The colour of a picture, with its lightness scaled into the range that the press can print.</summary>
    public static ScreenColour OfPicture(ScreenColour colour) =>
        new(Press(colour.Red, PrimaryLight[0]), Press(colour.Green, PrimaryLight[1]), Press(colour.Blue, PrimaryLight[2]));

    private static int Printed(int amount)
    {
        const int Step = 50;
        var (at, rest) = Math.DivRem(amount, Step);
        return rest == 0 ? PrintedArea[at] : PrintedArea[at] + ((PrintedArea[at + 1] - PrintedArea[at]) * rest + Step / 2) / Step;
    }

    // Every share so far, split into the part with the next ink and the part without. After four inks the sum is 1000^4.
    private static void Part(Span<long> shares, int filled, int area)
    {
        for (var i = 0; i < filled; i++)
        {
            shares[filled + i] = shares[i] * area;
            shares[i] *= Solid - area;
        }
    }

    private static byte Mix(ReadOnlySpan<long> shares, long[] lights)
    {
        const long Whole = (long)Solid * Solid * Solid * Solid;
        var sum = Whole / 2;
        for (var i = 0; i < shares.Length; i++) sum += shares[i] * lights[i];
        return Level(sum / Whole);
    }

    private static byte Press(byte level, long[] lights)
    {
        const long Full = 65_535;
        var (white, black) = (lights[0], lights[^1]);
        return Level(black + ((white - black) * LightOfLevel[level] + Full / 2) / Full);
    }

    private static byte Level(long light)
    {
        var at = Array.BinarySearch(LightAboveLevel, light);
        return (byte)(at < 0 ? ~at : at + 1);
    }
}
