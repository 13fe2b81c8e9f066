using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Tests.Raster;

namespace PrintLayout.Tests.Makeup;

/// <summary>
/// White rectangles inside the type area, found on the picture of a page: pixels, not what the program says of its text. Only where heads
/// stand is taken from it, because they have white by design.
/// </summary>
internal sealed class WhiteSpaces
{
    private const int Ppi = 36;

    /// <summary>White round a head: three rows more than it needs, and what it needs itself.</summary>
    private const int RowsRoundHead = 4;

    private readonly bool[,] _isWhite;
    private readonly (int X, int Y) _origin;

    private WhiteSpaces(bool[,] isWhite, int x, int y) => (_isWhite, _origin) = (isWhite, (x, y));

    /// <summary>The white of a page.</summary>
    public static WhiteSpaces Of(MadePage made)
    {
        var page = made.Page;
        using var picture = Picture.Of(page, Ppi);
        var area = page.Geometry.Grid!.TypeArea;
        var (left, top) = (Pixels(area.X), Pixels(area.Y));
        var white = new bool[Pixels(area.Right) - left, Pixels(area.Bottom) - top];
        for (var x = 0; x < white.GetLength(0); x++)
        {
            for (var y = 0; y < white.GetLength(1); y++) white[x, y] = picture.At(left + x, top + y) == "FFFFFF";
        }

        var spaces = new WhiteSpaces(white, left, top);
        foreach (var module in page.Geometry.Modules) spaces.TakeHead(page.Geometry, module);
        return spaces;
    }

    /// <summary>White that was made for a test.</summary>
    public static WhiteSpaces Of(bool[,] isWhite) => new(isWhite, 0, 0);

    /// <summary>The deepest white rectangle of at least a width, in points.</summary>
    public (int Depth, int X, int Y) Deepest(Pt width)
    {
        var (wide, deep) = (_isWhite.GetLength(0), _isWhite.GetLength(1));
        var (least, above, best) = (Pixels(width), new int[wide], (Depth: 0, X: 0, Y: 0));
        for (var y = 0; y < deep; y++)
        {
            for (var x = 0; x < wide; x++) above[x] = _isWhite[x, y] ? above[x] + 1 : 0;
            for (var x = 0; x + least <= wide; x++)
            {
                if (above[x] <= best.Depth || above[x + least - 1] <= best.Depth) continue;
                var depth = above.AsSpan(x, least).ToArray().Min();
                if (depth > best.Depth) best = (depth, x, y);
            }
        }

        return (best.Depth * 72 / Ppi, (_origin.X + best.X) * 72 / Ppi, (_origin.Y + best.Y) * 72 / Ppi);
    }

    private static int Pixels(Pt length) => length.Milli * Ppi / 72_000;

    private void TakeHead(PageGeometry page, ModuleGeometry module)
    {
        var row = page.Grid!.Row;
        foreach (var line in page.Lines.Where(line => line.Role is ItemRole.Headline or ItemRole.Kicker or ItemRole.Deck
            && module.Stories.Contains(line.Story) && module.Stories.Length == 1))
        {
            // A line in the middle of its columns may begin in a gutter.
            var isBesideText = module.Legs.All(leg => line.Origin.X < leg.Area.X - row || line.Origin.X > leg.Area.Right + row);
            if (line.IsVertical || isBesideText)
            {
                // A head beside the text has its columns to itself, up to the legs beside it.
                var before = module.Legs.Where(leg => leg.Area.Right <= line.Origin.X).Select(leg => leg.Area.Right.Milli);
                var behind = module.Legs.Where(leg => leg.Area.X >= line.Origin.X).Select(leg => leg.Area.X.Milli);
                Take(new Pt(before.Append(module.Area.X.Milli).Max()), module.Area.Y, new Pt(behind.Append(module.Area.Right.Milli).Min()),
                    line.IsVertical ? line.Origin.Y + line.Width + (row * RowsRoundHead) : module.Area.Bottom);
                continue;
            }

            var white = row * RowsRoundHead;
            Take(module.Area.X, line.Origin.Y - line.Size - white, module.Area.Right, line.Origin.Y + white);
        }
    }

    private void Take(Pt left, Pt top, Pt right, Pt bottom)
    {
        for (var x = Math.Max(0, Pixels(left) - _origin.X); x < Math.Min(_isWhite.GetLength(0), Pixels(right) - _origin.X); x++)
        {
            for (var y = Math.Max(0, Pixels(top) - _origin.Y); y < Math.Min(_isWhite.GetLength(1), Pixels(bottom) - _origin.Y); y++)
                _isWhite[x, y] = false;
        }
    }
}
