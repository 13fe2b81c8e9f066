using PrintLayout.Preflight.Plates.Pixels;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Plates.Sources;

/// <summary>Colours along a line or between two circles, ISO 32000-1 §8.7.4.5.3 and §8.7.4.5.4.</summary>
/// <param name="colours">Amounts by plate at even steps of the way.</param>
/// <param name="place">How far along each pixel is, 0 to 1; no number for pixels that are not painted.</param>
/// <param name="keepsRest">Whether other plates stay as they are (overprint).</param>
internal sealed class ShadingSource(Dictionary<int, byte[]> colours, Func<double, double, double> place, bool keepsRest) : IInkSource
{
    /// <summary>Number of steps.</summary>
    public const int Steps = 512;

    private int[] _steps = [];

    /// <summary>The place along a line; beyond its ends none, unless the ends go on.</summary>
    public static Func<double, double, double> Axial(double[] coords, (bool Start, bool End) extends, Matrix toSpace)
    {
        var (dx, dy) = (coords[2] - coords[0], coords[3] - coords[1]);
        var square = dx * dx + dy * dy;
        return (x, y) =>
        {
            (x, y) = toSpace.Apply(x, y);
            var t = square > 0 ? ((x - coords[0]) * dx + (y - coords[1]) * dy) / square : double.NaN;
            if (t < 0) return extends.Start ? 0 : double.NaN;
            return t > 1 ? extends.End ? 1 : double.NaN : t;
        };
    }

    /// <summary>The place between two circles: the last circle through a point that has a radius.</summary>
    public static Func<double, double, double> Radial(double[] c, (bool Start, bool End) extends, Matrix toSpace)
    {
        var (x0, y0, r0) = (c[0], c[1], c[2]);
        var (dx, dy, dr) = (c[3] - x0, c[4] - y0, c[5] - r0);
        var a = dx * dx + dy * dy - dr * dr;
        return (x, y) =>
        {
            (x, y) = toSpace.Apply(x, y);
            var (px, py) = (x - x0, y - y0);
            var b = px * dx + py * dy + r0 * dr;
            var rest = px * px + py * py - r0 * r0;
            if (a == 0) return b == 0 ? double.NaN : Held(rest / (2 * b));
            var root = b * b - a * rest;
            if (root < 0) return double.NaN;
            root = Math.Sqrt(root);
            var (high, low) = a > 0 ? ((b + root) / a, (b - root) / a) : ((b - root) / a, (b + root) / a);
            var first = Held(high);
            return double.IsNaN(first) ? Held(low) : first;
        };

        double Held(double t)
        {
            if (double.IsNaN(t) || r0 + t * dr < 0) return double.NaN;
            if (t < 0) return extends.Start ? 0 : double.NaN;
            return t > 1 ? extends.End ? 1 : double.NaN : t;
        }
    }

    /// <inheritdoc/>
    public bool Touches(int plate) => !keepsRest || colours.ContainsKey(plate);

    /// <inheritdoc/>
    public int? EvenAmount(int plate) => null;

    /// <inheritdoc/>
    public void Begin(int y, int left, int count)
    {
        if (_steps.Length < count) _steps = new int[count];
        for (var i = 0; i < count; i++)
        {
            var t = place(left + i + 0.5, y + 0.5);
            _steps[i] = double.IsNaN(t) ? -1 : (int)(t * (Steps - 1) + 0.5);
        }
    }

    /// <inheritdoc/>
    public void Read(int plate, Span<byte> amounts, Span<byte> opacities)
    {
        var table = colours.GetValueOrDefault(plate);
        for (var i = 0; i < amounts.Length; i++)
        {
            var step = _steps[i];
            opacities[i] = (byte)(step < 0 ? 0 : Share.Full);
            amounts[i] = step < 0 || table is null ? (byte)0 : table[step];
        }
    }
}
