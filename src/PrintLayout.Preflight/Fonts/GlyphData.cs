using PrintLayout.Preflight.Outlines;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Fonts;

/// <summary>Outlines of a TrueType program (OpenType, glyf and loca), without instructions.</summary>
/// <param name="glyf">The outlines.</param>
/// <param name="loca">Where each begins.</param>
/// <param name="isLong">Whether places have four bytes.</param>
/// <param name="count">Number of glyphs.</param>
internal sealed class GlyphData(FontBytes glyf, FontBytes loca, bool isLong, int count)
{
    private const int Depth = 8;
    private const int MostParts = 256;
    private const int MostPoints = 65_536;

    /// <summary>The outline of a glyph; null where there is no such glyph.</summary>
    public OutlinePath? Outline(int glyph)
    {
        if (glyph < 0 || glyph >= count) return null;
        var path = new OutlinePath();
        var parts = 0;
        Add(path, glyph, Matrix.Identity, 0, ref parts);
        return path;
    }

    private void Add(OutlinePath path, int glyph, Matrix by, int depth, ref int parts)
    {
        if (glyph < 0 || glyph >= count || depth > Depth || ++parts > MostParts) return;
        var (start, end) = isLong
            ? (loca.UInt32(4L * glyph), loca.UInt32(4L * glyph + 4))
            : (2u * (uint)loca.UInt16(2L * glyph), 2u * (uint)loca.UInt16(2L * glyph + 2));
        if (end <= start) return;
        var data = glyf.Part(start, end - start);
        if (data.Length < 10) return;
        var contours = data.Int16(0);
        if (contours >= 0) AddSimple(path, data, contours, by);
        else AddComposite(path, data, by, depth, ref parts);
    }

    private void AddComposite(OutlinePath path, FontBytes data, Matrix by, int depth, ref int parts)
    {
        const int Words = 1, Offsets = 2, Scale = 8, More = 32, TwoScales = 64, FourScales = 128;
        long at = 10;
        int flags;
        do
        {
            if (at + 4 > data.Length) return;
            flags = data.UInt16(at);
            var glyph = data.UInt16(at + 2);
            at += 4;
            var (x, y) = (flags & Words) != 0
                ? (data.Int16(at), data.Int16(at + 2))
                : ((sbyte)data.Byte(at), (sbyte)data.Byte(at + 1));
            at += (flags & Words) != 0 ? 4 : 2;
            // Parts placed by points instead of offsets are put at the origin.
            if ((flags & Offsets) == 0) (x, y) = (0, 0);
            double a = 1, b = 0, c = 0, d = 1;
            if ((flags & Scale) != 0)
            {
                a = d = Fraction(data, ref at);
            }
            else if ((flags & TwoScales) != 0)
            {
                (a, d) = (Fraction(data, ref at), Fraction(data, ref at));
            }
            else if ((flags & FourScales) != 0)
            {
                (a, b) = (Fraction(data, ref at), Fraction(data, ref at));
                (c, d) = (Fraction(data, ref at), Fraction(data, ref at));
            }

            Add(path, glyph, new Matrix(a, b, c, d, x, y).Then(by), depth + 1, ref parts);
        }
        while ((flags & More) != 0);
    }

    private static double Fraction(FontBytes data, ref long at)
    {
        at += 2;
        return data.Int16(at - 2) / 16384.0;
    }

    private static void AddSimple(OutlinePath path, FontBytes data, int contours, Matrix by)
    {
        long at = 10;
        var ends = new int[contours];
        for (var i = 0; i < contours; i++, at += 2) ends[i] = data.UInt16(at);
        var points = contours > 0 ? ends[^1] + 1 : 0;
        if (points > MostPoints || points > data.Length) return;
        at += 2 + data.UInt16(at);
        var flags = new byte[points];
        for (var i = 0; i < points;)
        {
            var flag = (byte)data.Byte(at++);
            flags[i++] = flag;
            if ((flag & 8) == 0) continue;
            for (var again = data.Byte(at++); again > 0 && i < points; again--) flags[i++] = flag;
        }

        var xs = Coordinates(data, ref at, flags, isShort: 2, isSame: 16);
        var ys = Coordinates(data, ref at, flags, isShort: 4, isSame: 32);
        var first = 0;
        foreach (var end in ends)
        {
            if (end >= first && end < points) AddContour(path, first, end, i => (by.Apply(xs[i], ys[i]), (flags[i] & 1) != 0));
            first = Math.Max(first, end + 1);
        }
    }

    private static int[] Coordinates(FontBytes data, ref long at, byte[] flags, int isShort, int isSame)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
            {
                value += (flags[i] & isSame) != 0 ? data.Byte(at) : -data.Byte(at);
                at++;
            }
            else if ((flags[i] & isSame) == 0)
            {
                value += data.Int16(at);
                at += 2;
            }

            values[i] = value;
        }

        return values;
    }

    // Between two points off the curve lies one on it, halfway.
    private static void AddContour(OutlinePath path, int first, int last, Func<int, ((double X, double Y) At, bool IsOn)> point)
    {
        var count = last - first + 1;
        (double X, double Y) Middle((double X, double Y) a, (double X, double Y) b) => ((a.X + b.X) / 2, (a.Y + b.Y) / 2);
        var begin = point(first);
        var start = begin.IsOn ? begin.At : point(last) is { IsOn: true } end ? end.At : Middle(begin.At, point(last).At);
        path.Move(start.X, start.Y);
        (double X, double Y)? off = null;
        for (var i = begin.IsOn ? 1 : 0; i < count; i++)
        {
            var (at, isOn) = point(first + i);
            if (off is { } control)
            {
                var to = isOn ? at : Middle(control, at);
                path.Quadratic(control.X, control.Y, to.X, to.Y);
            }
            else if (isOn)
            {
                path.Line(at.X, at.Y);
            }

            off = isOn ? null : at;
        }

        if (off is { } rest) path.Quadratic(rest.X, rest.Y, start.X, start.Y);
        path.Close();
    }
}
