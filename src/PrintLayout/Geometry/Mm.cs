using System.Globalization;

namespace PrintLayout.Geometry;

/// <summary>A length in millimetres, held in thousandths. Input and reports use it; layout computes in <see cref="Pt"/>.</summary>
/// <param name="Micro">The length in 1/1000 mm.</param>
public readonly record struct Mm(int Micro)
{
    /// <summary>The length in points (1 mm is 72/25.4 pt), rounded half away from zero to 1/1000 pt.</summary>
    public Pt ToPt() => new((int)Math.Round(Micro * 72m / 25.4m, MidpointRounding.AwayFromZero));

    /// <summary>A length from points, rounded half away from zero to 1/1000 mm.</summary>
    /// <param name="length">The length in points.</param>
    public static Mm FromPt(Pt length) => new((int)Math.Round(length.Milli * 25.4m / 72m, MidpointRounding.AwayFromZero));

    /// <summary>The length in millimetres with one decimal, such as <c>87.3</c>; the same in every culture.</summary>
    public override string ToString() => (Micro / 1000m).ToString("0.0", CultureInfo.InvariantCulture);
}
