namespace PrintLayout.Geometry;

/// <summary>
/// Points of a circle by the share of a turn, clockwise from the top. Decimal arithmetic, so that they are the same on every machine;
/// sine and cosine of the processor need not be.
/// </summary>
internal static class UnitCircle
{
    private const decimal Pi = 3.1415926535897932384626433833m;

    /// <summary>The point of a circle.</summary>
    /// <param name="centre">Centre.</param>
    /// <param name="radius">Radius.</param>
    /// <param name="turn">Share of a turn, 0 to 1, clockwise from the top.</param>
    public static PtPoint At(PtPoint centre, Pt radius, decimal turn)
    {
        var (sine, cosine) = SineAndCosine(2 * Pi * turn);
        return new PtPoint(centre.X + Scaled(radius, sine), centre.Y - Scaled(radius, cosine));
    }

    /// <summary>How far the control points of a curve lie from its ends, as a share of the radius, for an arc.</summary>
    /// <param name="turn">The arc as a share of a turn, at most an eighth for a good likeness.</param>
    public static decimal Handle(decimal turn)
    {
        var (sine, cosine) = SineAndCosine(Pi * turn / 2);
        return 4m / 3m * sine / cosine;
    }

    /// <summary>Sine and cosine of an angle.</summary>
    /// <param name="turn">The angle as a share of a turn, less than a whole one either way.</param>
    public static (decimal Sine, decimal Cosine) OfTurn(decimal turn) => SineAndCosine(2 * Pi * turn);

    /// <summary>A length times a number, rounded half away from zero.</summary>
    /// <param name="length">The length.</param>
    /// <param name="times">The number.</param>
    public static Pt Scaled(Pt length, decimal times) =>
        new((int)decimal.Round(length.Milli * times, MidpointRounding.AwayFromZero));

    private static (decimal Sine, decimal Cosine) SineAndCosine(decimal angle) =>
        (Series(angle, angle, 1), Series(angle, 1, 0));

    /// <summary>The power series; twenty-six terms are exact beyond the digits that are used up to a whole turn.</summary>
    private static decimal Series(decimal angle, decimal first, int power)
    {
        var (sum, term, square) = (first, first, angle * angle);
        for (var i = 0; i < 26; i++)
        {
            power += 2;
            term = -term * square / (power * (power - 1));
            sum += term;
        }

        return sum;
    }
}
