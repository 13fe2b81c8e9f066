namespace PrintLayout.Plan.Inks;

/// <summary>
/// Ink amounts in thousandths as input gives them; layout turns them into inks. Of a spot ink the four give what is printed in its place.
/// </summary>
public readonly record struct CmykValue(int Cyan, int Magenta, int Yellow, int Black)
{
    private const int Solid = 1000;

    /// <summary>The spot ink; null for process inks.</summary>
    public SpotValue? Spot { get; init; }

    /// <summary>Amount of the spot ink, 0 to 1000; 0 for process inks.</summary>
    public int Tint { get; init; }

    /// <summary>The sum of what is printed, in thousandths of one ink.</summary>
    public int Total => Spot is null ? Cyan + Magenta + Yellow + Black : Tint;

    /// <summary>Whether nothing is printed.</summary>
    public bool IsPaper => Total == 0;

    /// <summary>Whether one plate prints it without a screen, so that no misregister shows and no dot frays an edge.</summary>
    public bool IsSolidPlate => Spot is null ? Total == Solid && (Cyan | Magenta | Yellow | Black) == Solid : Tint == Solid;

    /// <summary>Whether colours lie under heavy black (四色黑).</summary>
    public bool IsRichBlack => Spot is null && Black >= Solid / 2 && Cyan + Magenta + Yellow > 0;

    /// <summary>A spot ink.</summary>
    public static CmykValue OfSpot(SpotValue spot, int tint) =>
        new CmykValue(spot.Cyan, spot.Magenta, spot.Yellow, spot.Black).Scaled(tint) with { Spot = spot, Tint = tint };

    /// <summary>A tint of this ink.</summary>
    /// <param name="perMille">How much of it, in thousandths.</param>
    public CmykValue At(int perMille) => Spot is null ? Scaled(perMille) : OfSpot(Spot, (Tint * perMille + Solid / 2) / Solid);

    private CmykValue Scaled(int perMille) => new(
        (Cyan * perMille + Solid / 2) / Solid, (Magenta * perMille + Solid / 2) / Solid,
        (Yellow * perMille + Solid / 2) / Solid, (Black * perMille + Solid / 2) / Solid);
}
