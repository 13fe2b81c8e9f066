namespace PrintLayout.Preflight.Structure;

/// <summary>A transformation of the plane, ISO 32000-1 §8.3.3: x' = ax + cy + e, y' = bx + dy + f.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity => new(1, 0, 0, 1, 0, 0);

    /// <summary>Scale of lengths along x.</summary>
    public double ScaleX => Math.Sqrt(A * A + B * B);

    /// <summary>Scale of lengths along y.</summary>
    public double ScaleY => Math.Sqrt(C * C + D * D);

    /// <summary>A matrix from six numbers; the identity without them.</summary>
    public static Matrix Of(double[]? n) => n is { Length: 6 } ? new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]) : Identity;

    /// <summary>This transformation first, then the other.</summary>
    public Matrix Then(Matrix o) => new(
        A * o.A + B * o.C, A * o.B + B * o.D, C * o.A + D * o.C, C * o.B + D * o.D, E * o.A + F * o.C + o.E, E * o.B + F * o.D + o.F);

    /// <summary>The transformation back; null where there is none.</summary>
    public Matrix? Inverse()
    {
        var whole = A * D - B * C;
        return whole == 0 || !double.IsFinite(1 / whole)
            ? null
            : new Matrix(D / whole, -B / whole, -C / whole, A / whole, (C * F - D * E) / whole, (B * E - A * F) / whole);
    }

    public (double X, double Y) Apply(double x, double y) => (A * x + C * y + E, B * x + D * y + F);

    /// <summary>The smallest upright rectangle round a transformed area.</summary>
    public Area Apply(Area area)
    {
        var (x1, y1) = Apply(area.Left, area.Bottom);
        var (x2, y2) = Apply(area.Right, area.Bottom);
        var (x3, y3) = Apply(area.Left, area.Top);
        var (x4, y4) = Apply(area.Right, area.Top);
        return Area.Nothing.With(x1, y1).With(x2, y2).With(x3, y3).With(x4, y4);
    }
}
