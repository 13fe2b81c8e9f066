namespace PrintLayout.Plan.Inks;

/// <summary>
/// Ink amounts in thousandths, as input gives them; layout turns them into inks of a page. For a spot ink the four process
/// amounts are those printed in its place.
/// </summary>
/// <param name="Cyan">Cyan, 0 to 1000.</param>
/// <param name="Magenta">Magenta, 0 to 1000.</param>
/// <param name="Yellow">Yellow, 0 to 1000.</param>
/// <param name="Black">Black, 0 to 1000.</param>
public readonly record struct CmykValue(int Cyan, int Magenta, int Yellow, int Black)
{
    private const int Solid = 1000;

    /// <summary>The spot ink; null for process inks.</summary>
    public SpotValue? Spot { get; init; }

    /// <summary>Amount of the spot ink, 0 to 1000; 0 for process inks.</summary>
    public int Tint { get; init; }

    /// <summary>The sum of the inks printed, in thousandths of one ink. A spot ink counts by its own tint.</summary>
    public int Total => Spot is null ? Cyan + Magenta + Yellow + Black : Tint;

    /// <summary>Whether no ink is printed, so that the paper shows.</summary>
    public bool IsPaper => Total == 0;

    /// <summary>Whether one plate prints it solid. Such type shows no misregister, and no screen dots roughen its edges.</summary>
    public bool IsSolidPlate => Spot is null ? Total == Solid && (Cyan | Magenta | Yellow | Black) == Solid : Tint == Solid;

    /// <summary>Whether colours lie under a black of 50 % or more (四色黑).</summary>
    public bool IsRichBlack => Spot is null && Black >= Solid / 2 && Cyan + Magenta + Yellow > 0;

    /// <summary>A tint of a spot ink.</summary>
    /// <param name="spot">The spot ink.</param>
    /// <param name="tint">Amount of it, 0 to 1000.</param>
    public static CmykValue OfSpot(SpotValue spot, int tint) =>
        new CmykValue(spot.Cyan, spot.Magenta, spot.Yellow, spot.Black).Scaled(tint) with { Spot = spot, Tint = tint };

    /// <summary>A tint of this ink.</summary>
    /// <param name="perMille">How much of it, in thousandths.</param>
    public CmykValue At(int perMille) => Spot is null ? Scaled(perMille) : OfSpot(Spot, (Tint * perMille + Solid / 2) / Solid);

    private CmykValue Scaled(int perMille) => new(
        (Cyan * perMille + Solid / 2) / Solid, (Magenta * perMille + Solid / 2) / Solid,
        (Yellow * perMille + Solid / 2) / Solid, (Black * perMille + Solid / 2) / Solid);
}
