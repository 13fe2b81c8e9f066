using System.Globalization;

namespace PrintLayout.Geometry;

/// <summary>
/// A length in typographic points (1/72 inch), held as a whole number of thousandths of a point.
/// Layout adds and compares these integers only, so that a page is the same on every machine.
/// </summary>
/// <param name="Milli">The length in 1/1000 pt.</param>
public readonly record struct Pt(int Milli) : IComparable<Pt>
{
    /// <summary>The length zero.</summary>
    public static Pt Zero => default;

    /// <summary>A length from points, rounded half away from zero to 1/1000 pt.</summary>
    /// <param name="points">The length in points.</param>
    public static Pt FromPoints(decimal points) =>
        new((int)decimal.Round(points * 1000m, MidpointRounding.AwayFromZero));

    /// <summary>The length in points, exact.</summary>
    public decimal Points => Milli / 1000m;

    /// <summary>The smaller of two lengths.</summary>
    public static Pt Min(Pt a, Pt b) => a.Milli <= b.Milli ? a : b;

    /// <summary>The larger of two lengths.</summary>
    public static Pt Max(Pt a, Pt b) => a.Milli >= b.Milli ? a : b;

    /// <summary>This length times a fraction, rounded half away from zero to 1/1000 pt.</summary>
    /// <param name="numerator">Numerator of the fraction.</param>
    /// <param name="denominator">Denominator of the fraction, above zero.</param>
    public Pt Scale(int numerator, int denominator)
    {
        var product = (long)Milli * numerator;
        var half = denominator / 2L;
        return new Pt((int)((product >= 0 ? product + half : product - half) / denominator));
    }

    /// <inheritdoc/>
    public int CompareTo(Pt other) => Milli.CompareTo(other.Milli);

    /// <summary>Sum of two lengths.</summary>
    public static Pt operator +(Pt a, Pt b) => new(a.Milli + b.Milli);

    /// <summary>Difference of two lengths.</summary>
    public static Pt operator -(Pt a, Pt b) => new(a.Milli - b.Milli);

    /// <summary>The length with the opposite sign.</summary>
    public static Pt operator -(Pt a) => new(-a.Milli);

    /// <summary>A whole multiple of a length.</summary>
    public static Pt operator *(Pt a, int times) => new(a.Milli * times);

    /// <summary>A length divided by a whole number, rounded towards zero to 1/1000 pt.</summary>
    public static Pt operator /(Pt a, int parts) => new(a.Milli / parts);

    /// <summary>Whether a is shorter than b.</summary>
    public static bool operator <(Pt a, Pt b) => a.Milli < b.Milli;

    /// <summary>Whether a is longer than b.</summary>
    public static bool operator >(Pt a, Pt b) => a.Milli > b.Milli;

    /// <summary>Whether a is at most b.</summary>
    public static bool operator <=(Pt a, Pt b) => a.Milli <= b.Milli;

    /// <summary>Whether a is at least b.</summary>
    public static bool operator >=(Pt a, Pt b) => a.Milli >= b.Milli;

    /// <summary>The length in points with three decimals, such as <c>10.500</c>; the same in every culture.</summary>
    public override string ToString() => Points.ToString("0.000", CultureInfo.InvariantCulture);
}
