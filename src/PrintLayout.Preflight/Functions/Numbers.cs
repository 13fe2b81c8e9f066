namespace PrintLayout.Preflight.Functions;

/// <summary>
/// Powers, logarithms and angles from the four operations and square roots, which every machine rounds alike.
/// </summary>
internal static class Numbers
{
    private const double Quarter = 90;
    private const double RadiansOfDegree = 0.017453292519943295;
    private const double LogOfTwo = 0.6931471805599453;
    private const int Terms = 24;

    /// <summary>A number between two ends; the lower end for what is no number.</summary>
    public static double Clamped(double value, double least, double most) =>
        double.IsNaN(value) || value < least ? least : value > most ? most : value;

    /// <summary>A power of a number that is not negative; 0 for others.</summary>
    public static double Power(double basis, double exponent)
    {
        if (exponent == 1) return basis;
        if (basis <= 0 || !double.IsFinite(basis)) return basis == 0 && exponent == 0 ? 1 : 0;
        if (exponent < 0) return 1 / Power(basis, -exponent);
        if (!(exponent < 1024)) return basis < 1 ? 0 : basis > 1 ? double.MaxValue : 1;
        double result = 1;
        var power = basis;
        for (var whole = (int)exponent; whole > 0; whole >>= 1)
        {
            if ((whole & 1) != 0) result *= power;
            power *= power;
        }

        // The part behind the point, a bit at a time: each is a square root of the one before.
        var rest = exponent - (int)exponent;
        var root = basis;
        for (var i = 0; i < 40 && rest > 0; i++)
        {
            root = Math.Sqrt(root);
            rest *= 2;
            if (rest < 1) continue;
            result *= root;
            rest -= 1;
        }

        return double.IsFinite(result) ? result : double.MaxValue;
    }

    /// <summary>The natural logarithm; 0 for what has none.</summary>
    public static double Log(double value)
    {
        if (!(value > 0) || !double.IsFinite(value)) return 0;
        var halves = 0;
        for (; value > 1.5; halves++) value /= 2;
        for (; value < 0.75; halves--) value *= 2;
        // ln v = 2 artanh ((v - 1) / (v + 1))
        var z = (value - 1) / (value + 1);
        double sum = 0, power = z;
        for (var i = 0; i < Terms; i++, power *= z * z) sum += power / (2 * i + 1);
        return 2 * sum + halves * LogOfTwo;
    }

    /// <summary>The sine of an angle in degrees.</summary>
    public static double Sine(double degrees)
    {
        if (!double.IsFinite(degrees)) return 0;
        var turned = degrees % (4 * Quarter);
        if (turned < 0) turned += 4 * Quarter;
        var sign = turned >= 2 * Quarter ? -1 : 1;
        if (turned >= 2 * Quarter) turned -= 2 * Quarter;
        if (turned > Quarter) turned = 2 * Quarter - turned;
        var x = turned * RadiansOfDegree;
        double term = x, sum = x;
        for (var i = 1; i < Terms; i++)
        {
            term *= -x * x / (2 * i * (2 * i + 1));
            sum += term;
        }

        return sign * sum;
    }

    /// <summary>The angle of a point in degrees, 0 to 360.</summary>
    public static double Angle(double y, double x)
    {
        if (x == 0 && y == 0) return 0;
        var (a, b) = (Math.Abs(y), Math.Abs(x));
        var z = Math.Min(a, b) / Math.Max(a, b);
        // Halved twice, so that the series is short: tan (t / 2) = z / (1 + √(1 + z²)).
        for (var i = 0; i < 2; i++) z /= 1 + Math.Sqrt(1 + z * z);
        double sum = 0, power = z;
        for (var i = 0; i < Terms; i++, power *= -z * z) sum += power / (2 * i + 1);
        var angle = 4 * sum / RadiansOfDegree;
        if (a > b) angle = Quarter - angle;
        if (x < 0) angle = 2 * Quarter - angle;
        return y < 0 ? (4 * Quarter - angle) % (4 * Quarter) : angle;
    }
}
