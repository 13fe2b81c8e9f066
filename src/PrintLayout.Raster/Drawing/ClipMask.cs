namespace PrintLayout.Raster.Drawing;

/// <summary>How much of each pixel of a part of a page the outline of a picture holds, by the even-odd rule.</summary>
internal sealed class ClipMask
{
    private const int Shift = 10;
    private readonly (long Column, long Row) _first;
    private readonly int _columns;
    private readonly byte[] _covers;

    /// <summary>Makes the mask of a part of a page, however far the outline goes beyond it.</summary>
    /// <param name="edges">The outline, in 1/1024 pixel of the page.</param>
    /// <param name="area">The columns and rows of the part, with those behind its last ones.</param>
    public ClipMask(GlyphEdges edges, (long Left, long Top, long Right, long Bottom) area)
    {
        _first = (Math.Max(edges.Left >> Shift, area.Left), Math.Max(edges.Top >> Shift, area.Top));
        var end = (Column: Math.Min((edges.Right >> Shift) + 1, area.Right), Row: Math.Min((edges.Bottom >> Shift) + 1, area.Bottom));
        _columns = edges.IsEmpty ? 0 : (int)Math.Max(0, end.Column - _first.Column);
        var rows = (int)Math.Max(0, end.Row - _first.Row);
        _covers = new byte[_columns * rows];
        if (_covers.Length == 0) return;
        var grid = new CoverageGrid();
        grid.Start(_columns, rows);
        var (x, y) = (_first.Column << Shift, _first.Row << Shift);
        for (var at = 0; at < edges.Points.Length; at += 4)
            grid.Add(edges.Points[at] - x, edges.Points[at + 1] - y, edges.Points[at + 2] - x, edges.Points[at + 3] - y);
        for (var row = 0; row < rows; row++) grid.ReadRow(row, _covers.AsSpan(row * _columns, _columns), isEvenOdd: true);
    }

    /// <summary>How much of a pixel is inside, 0 to 255.</summary>
    /// <param name="column">Its column on the page.</param>
    /// <param name="row">Its row on the page.</param>
    public int CoverAt(long column, long row)
    {
        var (x, y) = (column - _first.Column, row - _first.Row);
        return x < 0 || x >= _columns || y < 0 || y * _columns >= _covers.Length ? 0 : _covers[(y * _columns) + x];
    }
}
