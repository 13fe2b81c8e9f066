using System.Collections.Immutable;

namespace PrintLayout.Content;

/// <summary>The inks of a press, as a master declares them: the limit on their sum, and inks by name.</summary>
/// <param name="Limit">Most ink on one place (total area coverage), in thousandths of one ink.</param>
/// <param name="Named">Inks by name: a process colour, or a spot ink at its full tint.</param>
public sealed record InkPalette(int Limit, ImmutableSortedDictionary<string, CmykValue> Named)
{
    /// <summary>240 %, the usual limit of coldset on newsprint (ISO 12647-3 practice).</summary>
    public const int NewsprintLimit = 2400;

    /// <summary>Newsprint with process inks only.</summary>
    public static InkPalette Newsprint { get; } = new(NewsprintLimit, ImmutableSortedDictionary<string, CmykValue>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>Reads an ink: amounts of process inks, or a name with an optional tint such as <c>festival 40%</c>.</summary>
    /// <param name="text">The text; may be null.</param>
    /// <param name="ink">The ink.</param>
    public bool TryParse(string? text, out CmykValue ink)
    {
        if (InkNotation.TryParse(text, out ink)) return true;
        var name = (text ?? string.Empty).Trim();
        if (Named.TryGetValue(name, out ink)) return true;
        var space = name.LastIndexOf(' ');
        return space > 0
            && InkNotation.TryParsePercent(name.AsSpan(space + 1), 100, out var tint)
            && Named.TryGetValue(name[..space].TrimEnd(), out var full)
            && (ink = full.At(tint)) is var _;
    }
}

/// <summary>A spot ink as input gives it: the plate's name, and the process inks to print in its place, in thousandths.</summary>
public sealed record SpotValue(string Name, int Cyan, int Magenta, int Yellow, int Black);

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
