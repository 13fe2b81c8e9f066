using PrintLayout.Geometry;

namespace PrintLayout.Text.Paragraphs;

/// <summary>
/// How many spaces of a stretch of text can open, of each sort, and in which order they do when its word spaces and gaps have given
/// what they can (composition.md C7.15). Ordinary places open to a tenth of an em, where a reader begins to see it; then those inside
/// what clings together do, as far. In a line that gapes all the same the ordinary ones go on to a third of an em and the gaps between
/// Han and Western text with them; then the others follow, and beyond that all open alike. The three counts share one
/// number, so that a line is counted by one subtraction.
/// </summary>
/// <param name="Packed">The counts, 21 bits each.</param>
internal readonly record struct OpenPlaces(long Packed)
{
    /// <summary>How far the first sorts open before ordinary places go on to <see cref="Wide"/>, in thousandths of an em.</summary>
    private const int Seen = 100;

    /// <summary>From here on there is nothing left to choose, in thousandths of an em.</summary>
    private const int Wide = 330;

    private const int Bits = 21;
    private const long Mask = (1L << Bits) - 1;
    private static readonly OpenPlaces OneOrdinary = new(1);
    private static readonly OpenPlaces OneLate = new(1L << Bits);
    private static readonly OpenPlaces OneGap = new(1L << (2 * Bits));

    /// <summary>The sorts that open one after the other, and how far each time, in thousandths of an em.</summary>
    public static readonly (int Share, OpenPlaces Sorts)[] Order =
    [
        (Seen, OneOrdinary),
        (Seen, OneLate),
        (Wide - Seen, OneOrdinary),
        (Wide - Seen, OneLate),
        (int.MaxValue, OneOrdinary + OneLate + OneGap),
    ];

    /// <summary>Places that open first.</summary>
    public int Ordinary => (int)(Packed & Mask);

    /// <summary>Places inside what clings together: before a stop or closer, behind an opener.</summary>
    public int Late => (int)((Packed >> Bits) & Mask);

    /// <summary>Gaps between Han and Western text, which have a most of their own.</summary>
    public int Gaps => (int)(Packed >> (2 * Bits));

    /// <summary>
    /// Whether a line with these places is brought to its measure. One that could open before a stop only stays short: a stop stands at
    /// its character.
    /// </summary>
    public bool CanFill => Ordinary + Gaps > 0;

    /// <summary>The one place that a space is; none when it cannot open.</summary>
    /// <param name="space">The space.</param>
    public static OpenPlaces Of(in InterClusterSpace space) =>
        !space.CanOpen ? default
        : space.Kind == SpaceKind.HanWestern ? OneGap
        : space.OpensLate ? OneLate : OneOrdinary;

    /// <summary>Counts of two stretches together.</summary>
    public static OpenPlaces operator +(OpenPlaces left, OpenPlaces right) => new(left.Packed + right.Packed);

    /// <summary>Counts of a stretch without its beginning.</summary>
    public static OpenPlaces operator -(OpenPlaces left, OpenPlaces right) => new(left.Packed - right.Packed);

    /// <summary>Whether a single place is of one of the sorts.</summary>
    /// <param name="sorts">One place of each sort.</param>
    public bool IsOf(OpenPlaces sorts) => (Packed & sorts.Packed) != 0;

    /// <summary>The opening of ordinary places, in thousandths of an em; where there is none, as if there were one.</summary>
    /// <param name="amount">What is to be shared out, in 1/1000 pt.</param>
    /// <param name="em">Font size.</param>
    public int OpeningOf(int amount, Pt em)
    {
        if (amount == 0) return 0;
        // Counted in millionths of points, so that no step loses a rest.
        var rest = amount * 1000L;
        long size = Math.Max(1, em.Milli);
        var (ordinary, late) = (Math.Max(1, Ordinary) * size, Late * size);
        if (rest <= Seen * ordinary) return (int)(rest / ordinary);
        rest -= Seen * (ordinary + late);
        if (rest <= 0) return Seen;
        if (rest <= (Wide - Seen) * ordinary) return Seen + (int)(rest / ordinary);
        rest -= (Wide - Seen) * (ordinary + late);
        return rest <= 0 ? Wide : Wide + (int)(rest / (ordinary + late + (Gaps * size)));
    }

    /// <summary>How much they can take, in 1/1000 pt, while none is wider than a third of an em.</summary>
    /// <param name="em">Font size.</param>
    public int RoomOf(Pt em) => (int)Math.Min(int.MaxValue, (long)Wide * (Ordinary + Late) * em.Milli / 1000);

    /// <summary>
    /// Whether <see cref="OpeningOf"/> is more than a limit; without dividing, because the search for line ends asks for each of them.
    /// </summary>
    /// <param name="amount">What is to be shared out, in 1/1000 pt.</param>
    /// <param name="em">Font size.</param>
    /// <param name="limit">The limit, in thousandths of an em.</param>
    public bool OpensBeyond(int amount, Pt em, int limit)
    {
        var least = limit + 1L;
        // One place that opens so far: nearly all lines near their measure need less.
        if (amount * 1000L < least * em.Milli) return false;
        var shares = least * Math.Max(1, Ordinary);
        if (least > Seen) shares += (least > Wide ? least : Seen) * Late;
        if (least > Wide) shares += (least - Wide) * Gaps;
        return amount * 1000L >= shares * Math.Max(1, em.Milli);
    }
}
