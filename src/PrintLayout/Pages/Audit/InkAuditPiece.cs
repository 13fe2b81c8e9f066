using System.Collections.Immutable;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pages.Audit;

/// <summary>A display item with the boxes of its ink: of each glyph of a run, of a fill, of the four sides of a frame.</summary>
/// <param name="item">The item.</param>
/// <param name="bounds">The box round all its ink; of a frame, its outer edge.</param>
internal sealed class InkAuditPiece(DisplayItem item, PtRect bounds)
{
    private ImmutableArray<PtRect> _ink;

    /// <summary>The item.</summary>
    public DisplayItem Item => item;

    /// <summary>The box round all its ink; of a frame, its outer edge.</summary>
    public PtRect Bounds => bounds;

    /// <summary>The boxes; of a run, from left to right. Measured at first use, because the bounds of most runs meet nothing.</summary>
    public ImmutableArray<PtRect> Ink => _ink.IsDefault ? _ink = BoxesOf(item) : _ink;

    /// <summary>Whether the item is a fill or an image that text may be printed on.</summary>
    public bool IsSurface => Item is PlacedImage or FilledRect { Role: ItemRole.Background or ItemRole.Label or ItemRole.Figure }
        or FilledPath { Role: ItemRole.Background };

    /// <summary>Whether the item is the picture of a figure or the tint of its placeholder.</summary>
    public bool IsFigure => Item is PlacedImage or FilledRect { Role: ItemRole.Figure };

    /// <summary>Whether both belong to stories, and to different ones.</summary>
    public bool IsForeignTo(InkAuditPiece other) =>
        Item.Story.Length > 0 && other.Item.Story.Length > 0 && !string.Equals(Item.Story, other.Item.Story, StringComparison.Ordinal);

    /// <summary>Whether a box lies inside the ink's bounds and beside the corner that a fill lacks, to within a tolerance.</summary>
    public bool Holds(PtRect box, Pt tolerance) =>
        bounds.Inflate(tolerance).Contains(box)
        && (item is not FilledRect { Cut: { } cut } || InkAuditSweep.Shared(cut, box, tolerance) is null);

    /// <summary>Whether both are runs on one baseline of the same text.</summary>
    public bool IsInLineWith(InkAuditPiece other) =>
        item is GlyphRun run && other.Item is GlyphRun next && run.Role == next.Role && run.IsRotated == next.IsRotated
        && string.Equals(run.Story, next.Story, StringComparison.Ordinal)
        && (run.IsRotated ? run.Origin.X == next.Origin.X : run.Origin.Y == next.Origin.Y);

    /// <summary>
    /// The boxes of a run without what stands out of the cells of its glyphs along the line, but for a third of an em at most: a face that
    /// has no widths is no excuse. Made when it is needed, which is seldom.
    /// </summary>
    public ImmutableArray<PtRect> WithoutOverhang() => item is GlyphRun run ? GlyphBoxes(run, isTrimmed: true) : Ink;

    /// <summary>Measures an item; null when it has no ink.</summary>
    public static InkAuditPiece? Of(DisplayItem item) => item switch
    {
        GlyphRun run => BoundsOf(run) is { } bounds ? new InkAuditPiece(run, bounds) : null,
        FilledRect fill when HasArea(fill.Area) => new InkAuditPiece(fill, fill.Area),
        FilledPath path when HasArea(path.Bounds) => new InkAuditPiece(path, path.Bounds),
        PlacedImage image when HasArea(image.Area) => new InkAuditPiece(image, image.Area),
        StrokedRect frame when HasArea(frame.Area) && frame.Weight > Pt.Zero => new InkAuditPiece(frame, frame.Area),
        _ => null,
    };

    private static bool HasArea(PtRect area) => area.Width > Pt.Zero && area.Height > Pt.Zero;

    private static ImmutableArray<PtRect> BoxesOf(DisplayItem item) => item switch
    {
        GlyphRun run => GlyphBoxes(run),
        FilledRect fill => fill.Parts,
        FilledPath path => PathBoxes.Of(path),
        PlacedImage image => [image.Area],
        StrokedRect frame => Sides(frame),
        _ => [],
    };

    private static ImmutableArray<PtRect> GlyphBoxes(GlyphRun run, bool isTrimmed = false)
    {
        var boxes = ImmutableArray.CreateBuilder<PtRect>(run.Glyphs.Length);
        var isSorted = true;
        foreach (var glyph in run.Glyphs)
        {
            var ink = run.InkOf(glyph.GlyphId);
            if (ink.IsEmpty) continue;
            var box = OnPage(run, glyph, isTrimmed ? Trimmed(run, glyph.GlyphId, ink) : ink);
            isSorted &= boxes.Count == 0 || LeftToRight(boxes[^1], box) <= 0;
            boxes.Add(box);
        }

        // The glyphs of nearly every line are in order already.
        if (!isSorted) boxes.Sort(LeftToRight);
        return boxes.DrainToImmutable();
    }

    // A mark has no cell of its own.
    private static InkBox Trimmed(GlyphRun run, uint glyph, InkBox ink)
    {
        var cell = (int)((long)run.Face.AdvanceOf(glyph) * run.HorizontalScale / GlyphRun.FullWidth);
        if (cell <= 0) return ink;
        var most = run.Face.UnitsPerEm / 3;
        return ink with
        {
            Left = Math.Clamp(0, ink.Left, ink.Left + most),
            Right = Math.Clamp(cell, ink.Right - most, ink.Right),
        };
    }

    private static int LeftToRight(PtRect a, PtRect b) => a.X.CompareTo(b.X) is not 0 and var order ? order : a.Y.CompareTo(b.Y);

    /// <summary>The box round the ink of a run; null when it has none.</summary>
    public static PtRect? BoundsOf(GlyphRun run)
    {
        var (em, size) = ((long)run.Face.UnitsPerEm, (long)run.Size.Milli);
        Edge left = default, right = default, top = default, bottom = default;
        foreach (var glyph in run.Glyphs)
        {
            var ink = run.InkOf(glyph.GlyphId);
            if (ink.IsEmpty) continue;
            // Compared in parts of a unit, so that only the outermost four are divided.
            var (x, y) = (glyph.X.Milli * em, glyph.Y.Milli * em);
            left.Take(-(x + (ink.Left * size)), glyph, ink);
            right.Take(x + (ink.Right * size), glyph, ink);
            top.Take((ink.Top * size) - y, glyph, ink);
            bottom.Take(y - (ink.Bottom * size), glyph, ink);
        }

        return left.IsTaken ? left.On(run).Union(right.On(run)).Union(top.On(run)).Union(bottom.On(run)) : null;
    }

    // The font's y grows upwards, the page's downwards: the top of the ink is above the baseline by the font's Top.
    private static PtRect OnPage(GlyphRun run, PositionedGlyph glyph, InkBox ink)
    {
        var em = run.Face.UnitsPerEm;
        if (run.IsRotated)
        {
            var (baseline, pen) = (run.Origin.X - glyph.Y, run.Origin.Y + glyph.X);
            return PtRect.FromEdges(
                baseline + run.Size.Scale(ink.Bottom, em),
                pen + run.Size.Scale(ink.Left, em),
                baseline + run.Size.Scale(ink.Top, em),
                pen + run.Size.Scale(ink.Right, em));
        }

        var x = run.Origin.X + glyph.X;
        var y = run.Origin.Y + glyph.Y;
        return PtRect.FromEdges(
            x + run.Size.Scale(ink.Left, em),
            y - run.Size.Scale(ink.Top, em),
            x + run.Size.Scale(ink.Right, em),
            y - run.Size.Scale(ink.Bottom, em));
    }

    /// <summary>The glyph whose ink reaches farthest on one side of its run.</summary>
    private struct Edge
    {
        private long _reach;
        private PositionedGlyph _glyph;
        private InkBox _ink;

        public bool IsTaken { get; private set; }

        public void Take(long reach, PositionedGlyph glyph, InkBox ink)
        {
            if (IsTaken && reach <= _reach) return;
            (_reach, _glyph, _ink, IsTaken) = (reach, glyph, ink, true);
        }

        public readonly PtRect On(GlyphRun run) => OnPage(run, _glyph, _ink);
    }

    private static ImmutableArray<PtRect> Sides(StrokedRect frame)
    {
        var (area, weight) = (frame.Area, frame.Weight);
        if (weight * 2 >= Pt.Min(area.Width, area.Height)) return [area];
        return
        [
            area with { Width = weight },
            area with { Height = weight },
            area with { Y = area.Bottom - weight, Height = weight },
            area with { X = area.Right - weight, Width = weight },
        ];
    }
}
