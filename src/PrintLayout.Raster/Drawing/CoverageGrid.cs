namespace PrintLayout.Raster.Drawing;

/// <summary>
/// The exact area of each pixel that a closed outline covers, in whole numbers. Each edge adds, to the pixels that it crosses, its drop in
/// them and the area to its left. Their sums along a row give the cover of every pixel.
/// </summary>
/// <remarks>
/// Skia is not used for this, because it places glyph pictures to a quarter of a pixel (0.12 pt at 150 ppi). It also samples paths at only
/// four heights a pixel. Overlapping contours cover once, and holes run in the other direction: the nonzero rule, as for outlines in
/// fonts.
/// </remarks>
internal sealed class CoverageGrid
{
    private const int Steps = PixelCoverage.Steps;
    private const int Shift = 10;
    private const int Whole = 2 * Steps * Steps;
    private const int Full = 255;

    private int[] _falls = [];
    private int[] _areas = [];
    private int _columns;
    private int _rows;

    /// <summary>Empties the grid. It may be smaller than an outline: the pixels that it has are covered as in a larger one.</summary>
    /// <param name="columns">Number of its columns.</param>
    /// <param name="rows">Number of its rows.</param>
    public void Start(int columns, int rows)
    {
        (_columns, _rows) = (columns, rows);
        var cells = columns * rows;
        if (_falls.Length < cells) (_falls, _areas) = (new int[cells], new int[cells]);
        Array.Clear(_falls, 0, cells);
        Array.Clear(_areas, 0, cells);
    }

    /// <summary>Adds an edge, in steps from the corner of the grid. Where it crosses a row depends on the edge only.</summary>
    public void Add(long x1, long y1, long x2, long y2)
    {
        if (y1 == y2) return;
        var sign = 1;
        if (y1 > y2) (x1, y1, x2, y2, sign) = (x2, y2, x1, y1, -1);
        var last = Math.Min((y2 - 1) >> Shift, _rows - 1);
        for (var row = Math.Max(y1 >> Shift, 0); row <= last; row++)
        {
            var from = Math.Max(y1, row << Shift);
            var to = Math.Min(y2, (row + 1) << Shift);
            var xFrom = from == y1 ? x1 : x1 + Floor((from - y1) * (x2 - x1), y2 - y1);
            var xTo = to == y2 ? x2 : x1 + Floor((to - y1) * (x2 - x1), y2 - y1);
            AddInRow((int)row * _columns, Math.Min(xFrom, xTo), Math.Max(xFrom, xTo), (int)(to - from), sign);
        }
    }

    /// <summary>Reads the covers of a row, 0 to 255 a pixel.</summary>
    /// <param name="row">The row.</param>
    /// <param name="covers">Receives them.</param>
    /// <param name="isEvenOdd">Whether what two contours cover is not covered, whichever way they turn.</param>
    public void ReadRow(int row, Span<byte> covers, bool isEvenOdd = false)
    {
        var fallen = 0;
        var at = row * _columns;
        for (var column = 0; column < _columns; column++, at++)
        {
            fallen += _falls[at];
            var area = Math.Abs(fallen * 2 * Steps - _areas[at]);
            area = isEvenOdd ? Folded(area) : Math.Min(Whole, area);
            covers[column] = (byte)((area * Full + Whole / 2) / Whole);
        }
    }

    private static int Folded(int area)
    {
        var rest = area % (2 * Whole);
        return rest > Whole ? (2 * Whole) - rest : rest;
    }

    private void AddInRow(int start, long from, long to, int height, int sign)
    {
        var column = from >> Shift;
        if (to <= (column + 1) << Shift)
        {
            if (column < 0) Accumulate(start, height * sign, 0);
            else if (column < _columns) Accumulate(start + (int)column, height * sign, (int)(from + to - (column << (Shift + 1))));
            return;
        }

        var done = 0;
        if (column < 0)
        {
            // What falls left of the grid covers all that is right of it; of what falls right of it nothing is seen.
            done = to <= 0 ? height : (int)(-from * height / (to - from));
            Accumulate(start, done * sign, 0);
            column = 0;
        }

        for (; (column << Shift) < to && column < _columns; column++)
        {
            var left = Math.Max(from, column << Shift);
            var right = Math.Min(to, (column + 1) << Shift);
            var fallen = right == to ? height : (int)((right - from) * height / (to - from));
            Accumulate(start + (int)column, (fallen - done) * sign, (int)(left + right - (column << (Shift + 1))));
            done = fallen;
        }
    }

    private void Accumulate(int cell, int fall, int twiceFromLeft)
    {
        _falls[cell] += fall;
        _areas[cell] += fall * twiceFromLeft;
    }

    private static long Floor(long value, long divisor)
    {
        var (whole, rest) = Math.DivRem(value, divisor);
        return rest < 0 ? whole - 1 : whole;
    }
}
