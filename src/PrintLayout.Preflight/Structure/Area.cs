namespace PrintLayout.Preflight.Structure;

/// <summary>A rectangle in the axes of PDF: points, y up.</summary>
internal readonly record struct Area(double Left, double Bottom, double Right, double Top)
{
    /// <summary>The whole plane.</summary>
    public static Area Everything =>
        new(double.NegativeInfinity, double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity);

    /// <summary>The empty area, the start for <see cref="With"/>.</summary>
    public static Area Nothing => new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    /// <summary>Whether it holds no point.</summary>
    public bool IsNothing => !(Left <= Right && Bottom <= Top);

    /// <summary>A rectangle from four numbers in any order of its corners (ISO 32000-1 §7.9.5); null without four numbers.</summary>
    public static Area? Of(double[]? numbers) => numbers is { Length: 4 }
        ? new Area(
            Math.Min(numbers[0], numbers[2]),
            Math.Min(numbers[1], numbers[3]),
            Math.Max(numbers[0], numbers[2]),
            Math.Max(numbers[1], numbers[3]))
        : null;

    public Area With(double x, double y) => new(Math.Min(Left, x), Math.Min(Bottom, y), Math.Max(Right, x), Math.Max(Top, y));

    public Area Inflate(double by) => new(Left - by, Bottom - by, Right + by, Top + by);

    public Area Intersect(Area other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));

    /// <summary>Whether another is inside, within a tolerance for rounding.</summary>
    public bool Holds(Area other, double tolerance = 0.01) =>
        other.Left >= Left - tolerance
        && other.Bottom >= Bottom - tolerance
        && other.Right <= Right + tolerance
        && other.Top <= Top + tolerance;

    /// <summary>Whether the two share more than an edge.</summary>
    public bool Overlaps(Area other) => Left < other.Right && other.Left < Right && Bottom < other.Top && other.Bottom < Top;

    /// <summary>Whether the two share at least a point.</summary>
    public bool Touches(Area other) => Left <= other.Right && other.Left <= Right && Bottom <= other.Top && other.Bottom <= Top;
}
