namespace PrintLayout.Vectors;

/// <summary>
/// A point or a way in units of a drawing. Sums, products and square roots of binary numbers are the same on every machine (IEEE 754);
/// sines are not, and are taken of decimals.
/// </summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
internal readonly record struct ArtPoint(double X, double Y)
{
    /// <summary>The length of the way.</summary>
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>The way turned a quarter clockwise, as it is seen with y down.</summary>
    public ArtPoint Turned => new(-Y, X);

    public static ArtPoint operator +(ArtPoint a, ArtPoint b) => new(a.X + b.X, a.Y + b.Y);

    public static ArtPoint operator -(ArtPoint a, ArtPoint b) => new(a.X - b.X, a.Y - b.Y);

    public static ArtPoint operator *(ArtPoint a, double times) => new(a.X * times, a.Y * times);

    /// <summary>The scalar product.</summary>
    public double Dot(ArtPoint other) => (X * other.X) + (Y * other.Y);

    /// <summary>The cross product: above zero where the other lies clockwise.</summary>
    public double Cross(ArtPoint other) => (X * other.Y) - (Y * other.X);

    /// <summary>The point in the middle of two.</summary>
    public ArtPoint Middle(ArtPoint other) => new((X + other.X) / 2, (Y + other.Y) / 2);
}
