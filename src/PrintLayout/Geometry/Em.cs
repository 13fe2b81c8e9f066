using System.Globalization;

namespace PrintLayout.Geometry;

/// <summary>A length relative to a font size, held in thousandths of an em. <see cref="At"/> turns it into an absolute length.</summary>
/// <param name="Milli">The length in 1/1000 em.</param>
public readonly record struct Em(int Milli)
{
    /// <summary>A length of whole em.</summary>
    /// <param name="count">The number of em.</param>
    public static Em Whole(int count) => new(count * 1000);

    /// <summary>The absolute length at a font size, rounded to 1/1000 pt.</summary>
    /// <param name="fontSize">The font size, which is the length of one em.</param>
    public Pt At(Pt fontSize) => fontSize.Scale(Milli, 1000);

    /// <summary>The length in em with three decimals; the same in every culture.</summary>
    public override string ToString() => (Milli / 1000m).ToString("0.000", CultureInfo.InvariantCulture);
}
