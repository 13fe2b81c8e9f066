using System.Globalization;

namespace PrintLayout.Pages.Inks;

/// <summary>
/// A colour as amounts of ink, each in thousandths (1000 is solid). It is either the four process inks, or one spot ink; the four
/// amounts are then the alternate of the spot ink.
/// </summary>
/// <param name="Cyan">Cyan, 0 to 1000.</param>
/// <param name="Magenta">Magenta, 0 to 1000.</param>
/// <param name="Yellow">Yellow, 0 to 1000.</param>
/// <param name="Black">Black, 0 to 1000.</param>
public readonly record struct Ink(int Cyan, int Magenta, int Yellow, int Black)
{
    private const int Solid = 1000;

    /// <summary>Solid black: 0 0 0 1.</summary>
    public static Ink SolidBlack => new(0, 0, 0, Solid);

    /// <summary>No ink at all: the paper. Type in it is reversed and must knock out what is below.</summary>
    public static Ink Paper => default;

    /// <summary>Solid on every plate: for printer's marks outside the bleed.</summary>
    public static Ink Registration { get; } = OfSpot(new SpotInk(SpotInk.EveryPlate, Solid, Solid, Solid, Solid), Solid);

    /// <summary>The spot ink; null for process inks.</summary>
    public SpotInk? Spot { get; private init; }

    /// <summary>Amount of the spot ink, 0 to 1000; 0 for process inks.</summary>
    public int Tint { get; private init; }

    /// <summary>Whether only the black plate is used.</summary>
    public bool IsBlackOnly => Spot is null && Cyan == 0 && Magenta == 0 && Yellow == 0 && Black > 0;

    /// <summary>The sum of the inks in thousandths; 2400 is the usual newsprint limit (ISO 12647-3 practice).</summary>
    public int Total => Spot is null ? Cyan + Magenta + Yellow + Black : Tint;

    /// <summary>A tint of black.</summary>
    /// <param name="perMille">Amount in thousandths.</param>
    public static Ink BlackTint(int perMille) => new(0, 0, 0, perMille);

    /// <summary>A tint of a spot ink.</summary>
    /// <param name="spot">The ink.</param>
    /// <param name="perMille">Amount in thousandths.</param>
    public static Ink OfSpot(SpotInk spot, int perMille) =>
        new(Part(spot.Cyan, perMille), Part(spot.Magenta, perMille), Part(spot.Yellow, perMille), Part(spot.Black, perMille))
        {
            Spot = spot,
            Tint = perMille,
        };

    /// <summary>
    /// The four amounts as <c>c m y k</c> in the form of PDF operands (0 to 1), such as <c>0 0 0 1</c>. A spot ink has its name and its
    /// amount before them.
    /// </summary>
    public override string ToString()
    {
        var process = string.Join(' ', new[] { Cyan, Magenta, Yellow, Black }.Select(Amount));
        return Spot is null ? process : $"{Spot.Name} {Amount(Tint)} as {process}";
    }

    private static string Amount(int perMille) => (perMille / 1000m).ToString("0.###", CultureInfo.InvariantCulture);

    private static int Part(int amount, int perMille) => (amount * perMille + Solid / 2) / Solid;
}
