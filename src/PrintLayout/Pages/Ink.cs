using System.Globalization;

namespace PrintLayout.Pages;

/// <summary>
/// A process colour as amounts of the four inks, each in thousandths (1000 is solid). Spot inks come with the press issue.
/// </summary>
/// <param name="Cyan">Cyan, 0 to 1000.</param>
/// <param name="Magenta">Magenta, 0 to 1000.</param>
/// <param name="Yellow">Yellow, 0 to 1000.</param>
/// <param name="Black">Black, 0 to 1000.</param>
public readonly record struct Ink(int Cyan, int Magenta, int Yellow, int Black)
{
    /// <summary>Solid black: 0 0 0 1.</summary>
    public static Ink SolidBlack => new(0, 0, 0, 1000);

    /// <summary>No ink at all: the paper. Type in it is reversed and must knock out what lies below.</summary>
    public static Ink Paper => default;

    /// <summary>A tint of black.</summary>
    /// <param name="perMille">Amount in thousandths.</param>
    public static Ink BlackTint(int perMille) => new(0, 0, 0, perMille);

    /// <summary>Whether only the black plate is used.</summary>
    public bool IsBlackOnly => Cyan == 0 && Magenta == 0 && Yellow == 0 && Black > 0;

    /// <summary>The sum of the inks in thousandths; 2400 is the usual newsprint limit (ISO 12647-3 practice).</summary>
    public int Total => Cyan + Magenta + Yellow + Black;

    /// <summary>The four amounts as <c>c m y k</c> in the form of a PDF operand, such as <c>0 0 0 1</c>.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Cyan, Magenta, Yellow, Black }
            .Select(v => (v / 1000m).ToString("0.###", CultureInfo.InvariantCulture)));
}
