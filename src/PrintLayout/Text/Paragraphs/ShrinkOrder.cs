namespace PrintLayout.Text.Paragraphs;

/// <summary>
/// The kinds of spaces that shrink, in the order in which a line uses them up (CLREQ, "Line Adjustment": compress one kind before the
/// next). The order is written down in <see cref="PlaceOf"/> and nowhere else.
/// </summary>
internal static class ShrinkOrder
{
    /// <summary>How many kinds shrink.</summary>
    public const int Count = 5;

    /// <summary>The place of a kind that never shrinks.</summary>
    public const int None = -1;

    private static readonly SpaceKind[] InOrder = ByPlace();

    /// <summary>How many steps the order has: kinds of one step shrink together.</summary>
    public const int Steps = 4;

    /// <summary>
    /// The step in which a kind is used up, from 0; <see cref="None"/> when it never shrinks. The marks inside a sentence shrink
    /// together: a comma at its full width beside one that has lost its blank looks like a fault (composition.md C7.3).
    /// </summary>
    /// <param name="kind">The kind.</param>
    public static int StepOf(SpaceKind kind) => kind switch
    {
        SpaceKind.WordSpace => 0,
        SpaceKind.Bracket or SpaceKind.PauseStop => 1,
        SpaceKind.HanWestern => 2,
        SpaceKind.FinalStop => 3,
        SpaceKind.Solid or SpaceKind.Rigid => None,
    };

    /// <summary>The kinds; the first is used up first, or costs least where two shrink together.</summary>
    public static ReadOnlySpan<SpaceKind> Kinds => InOrder;

    /// <summary>Place of a kind in the order, from 0; <see cref="None"/> when it never shrinks.</summary>
    /// <param name="kind">The kind.</param>
    public static int PlaceOf(SpaceKind kind) => kind switch
    {
        SpaceKind.WordSpace => 0,
        SpaceKind.Bracket => 1,
        SpaceKind.PauseStop => 2,
        SpaceKind.HanWestern => 3,
        SpaceKind.FinalStop => 4,
        SpaceKind.Solid or SpaceKind.Rigid => None,
    };

    private static SpaceKind[] ByPlace()
    {
        var kinds = new SpaceKind[Count];
        var taken = 0;
        foreach (var kind in Enum.GetValues<SpaceKind>())
        {
            if (PlaceOf(kind) is not (>= 0 and var place)) continue;
            kinds[place] = kind;
            taken |= 1 << place;
        }

        return taken == (1 << Count) - 1 ? kinds : throw new InvalidOperationException("the order of shrinking has a gap");
    }
}
