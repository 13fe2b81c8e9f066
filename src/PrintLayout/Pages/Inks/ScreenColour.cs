using System.Globalization;

namespace PrintLayout.Pages.Inks;

/// <summary>
/// Press ink on a screen: an opaque sRGB colour. All writers for screens use it, so that a page looks the same in every format.
/// It uses whole-number arithmetic only, so that every machine gives the same bytes.
/// </summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
public readonly record struct ScreenColour(byte Red, byte Green, byte Blue)
{
    private const int Solid = 1000;

    /// <summary>What an ink looks like; amounts outside 0 to 1000 count as the nearer end. A spot ink is shown as its alternate.</summary>
    /// <param name="ink">The ink.</param>
    /// <param name="paper">What it is printed on.</param>
    public static ScreenColour Of(Ink ink, ProofPaper paper = ProofPaper.Plain)
    {
        var (cyan, magenta, yellow, black) = (Amount(ink.Cyan), Amount(ink.Magenta), Amount(ink.Yellow), Amount(ink.Black));
        return paper == ProofPaper.Newsprint
            ? NewsprintColour.Of(cyan, magenta, yellow, black)
            : new ScreenColour(Plain(cyan, black), Plain(magenta, black), Plain(yellow, black));
    }

    /// <summary>The bare paper.</summary>
    public static ScreenColour OfPaper(ProofPaper paper) => Of(Ink.Paper, paper);

    /// <summary>
    /// What a colour of a picture looks like when it is printed. On plain paper it is unchanged. On newsprint its light is scaled
    /// between that of the darkest overprint and that of the paper. Relative colorimetry with black point compensation does the same to
    /// colours that the press can print.
    /// </summary>
    /// <param name="colour">The colour of the picture, in sRGB.</param>
    /// <param name="paper">What it is printed on.</param>
    public static ScreenColour OfPicture(ScreenColour colour, ProofPaper paper) =>
        paper == ProofPaper.Newsprint ? NewsprintColour.OfPicture(colour) : colour;

    /// <summary>The colour as <c>#rrggbb</c>.</summary>
    public string ToHex() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static int Amount(int perMille) => Math.Clamp(perMille, 0, Solid);

    private static byte Plain(int colour, int black)
    {
        var light = (Solid - colour) * (Solid - black);
        return (byte)((light * 255L + Solid * Solid / 2) / (Solid * Solid));
    }
}
