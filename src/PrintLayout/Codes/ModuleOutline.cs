using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Codes;

/// <summary>
/// Draws dark modules as one outline round all that touch: modules painted one by one would show light hairlines wherever their edges fall
/// inside a pixel of the plate.
/// </summary>
internal static class ModuleOutline
{
    /// <summary>The outline of the dark modules of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="corner">The top left corner of its first module.</param>
    /// <param name="module">Side of a module.</param>
    public static ImmutableArray<PathStep> Of(QrMatrix code, PtPoint corner, Pt module)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        var walked = new bool[code.Size, code.Size];
        for (var y = 0; y < code.Size; y++)
        {
            for (var x = 0; x < code.Size; x++)
            {
                // Each contour has an edge that is the top of a module, from left to right: there it starts.
                if (IsDark(x, y) && !IsDark(x, y - 1) && !walked[y, x]) Walk(x, y);
            }
        }

        return steps.ToImmutable();

        bool IsDark(int x, int y) => x >= 0 && y >= 0 && x < code.Size && y < code.Size && code.IsDark(x, y);

        // Round dark modules with the clock, with the dark at the right hand: so holes turn the other way.
        void Walk(int startX, int startY)
        {
            var (x, y, dx, dy) = (startX, startY, 1, 0);
            steps.Add(PathStep.Move(At(x, y)));
            do
            {
                if (dx == 1) walked[y, x] = true;
                (x, y) = (x + dx, y + dy);
                // The modules before the corner, at the left and at the right hand.
                var left = IsDark(x + ((dx + dy - 1) / 2), y + ((dy - dx - 1) / 2));
                var right = IsDark(x + ((dx - dy - 1) / 2), y + ((dy + dx - 1) / 2));
                // Where two modules touch at a corner alone, each keeps a contour of its own.
                if (!right) (dx, dy) = (-dy, dx);
                else if (left) (dx, dy) = (dy, -dx);
                else continue;
                if ((x, y) != (startX, startY) || (dx, dy) != (1, 0)) steps.Add(PathStep.Line(At(x, y)));
            }
            while ((x, y) != (startX, startY) || (dx, dy) != (1, 0));
            steps.Add(PathStep.Close);
        }

        PtPoint At(int x, int y) => new(corner.X + (module * x), corner.Y + (module * y));
    }
}
