namespace PrintLayout.Geometry;

/// <summary>A rectangle on a page, in points. The origin is the top left corner of the media box; y grows downwards.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width, not negative.</param>
/// <param name="Height">Height, not negative.</param>
public readonly record struct PtRect(Pt X, Pt Y, Pt Width, Pt Height)
{
    /// <summary>Right edge.</summary>
    public Pt Right => X + Width;

    /// <summary>Bottom edge.</summary>
    public Pt Bottom => Y + Height;

    /// <summary>The rectangle between a left and a right edge, a top and a bottom edge.</summary>
    public static PtRect FromEdges(Pt left, Pt top, Pt right, Pt bottom) => new(left, top, right - left, bottom - top);

    /// <summary>Whether the two rectangles share an area; touching edges do not count.</summary>
    public bool Overlaps(PtRect other) =>
        X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>Whether the other rectangle lies wholly inside this one; touching edges count as inside.</summary>
    public bool Contains(PtRect other) =>
        other.X >= X && other.Y >= Y && other.Right <= Right && other.Bottom <= Bottom;

    /// <summary>The rectangle with every edge moved outwards by a distance; a negative distance shrinks it.</summary>
    public PtRect Inflate(Pt distance) => new(X - distance, Y - distance, Width + distance * 2, Height + distance * 2);

    /// <summary>The smallest rectangle that contains both rectangles.</summary>
    public PtRect Union(PtRect other) =>
        FromEdges(Pt.Min(X, other.X), Pt.Min(Y, other.Y), Pt.Max(Right, other.Right), Pt.Max(Bottom, other.Bottom));
}
