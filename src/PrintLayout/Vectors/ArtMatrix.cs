namespace PrintLayout.Vectors;

/// <summary>A change of coordinates: x' = Ax + Cy + E, y' = Bx + Dy + F (SVG 2, 8.5).</summary>
internal readonly record struct ArtMatrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>No change.</summary>
    public static ArtMatrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How much it enlarges lengths, in the mean of all directions.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>Whether all of it are numbers that a drawing may have.</summary>
    public bool IsSound => Sound(A) && Sound(B) && Sound(C) && Sound(D) && Sound(E) && Sound(F);

    /// <summary>This change after another one: points are changed by the other first.</summary>
    public ArtMatrix After(in ArtMatrix first) => new(
        (A * first.A) + (C * first.B), (B * first.A) + (D * first.B), (A * first.C) + (C * first.D), (B * first.C) + (D * first.D),
        (A * first.E) + (C * first.F) + E, (B * first.E) + (D * first.F) + F);

    /// <summary>A point in the new coordinates.</summary>
    public ArtPoint Apply(ArtPoint point) => new((A * point.X) + (C * point.Y) + E, (B * point.X) + (D * point.Y) + F);

    private static bool Sound(double number) => Math.Abs(number) <= ArtLimits.MostNumber;
}
