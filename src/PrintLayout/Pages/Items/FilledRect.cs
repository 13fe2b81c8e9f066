using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Pages.Items;

/// <summary>
/// A filled rectangle: a tint, a bar, or a rule (a rule is a thin rectangle, so that its weight and ends are exact). It may lack a corner.
/// </summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story id.</param>
/// <param name="Source">Place in the input.</param>
/// <param name="Area">The rectangle, from the top left corner of the media box, y down.</param>
/// <param name="Ink">Its colour.</param>
public sealed record FilledRect(ItemRole Role, string Story, SourceSpan Source, PtRect Area, Ink Ink)
    : DisplayItem(Role, Story, Source)
{
    /// <summary>
    /// A corner of the area that is not filled; null for none. What remains is painted as one outline: two rectangles that touch show a
    /// light hairline between them wherever their edge falls inside a pixel.
    /// </summary>
    public PtRect? Cut { get; init; }

    /// <summary>Whether a rectangle can be the cut of an area: inside it, smaller both ways, and in one of its corners.</summary>
    /// <param name="cut">The rectangle.</param>
    /// <param name="area">The area.</param>
    public static bool IsCorner(PtRect cut, PtRect area) =>
        cut.Width > Pt.Zero && cut.Height > Pt.Zero && cut.Width < area.Width && cut.Height < area.Height && area.Contains(cut)
        && (cut.X == area.X || cut.Right == area.Right) && (cut.Y == area.Y || cut.Bottom == area.Bottom);

    /// <summary>
    /// The rectangles that make up what is filled, by rising left edge: with a cut the part above or below it, and that beside it.
    /// </summary>
    internal ImmutableArray<PtRect> Parts
    {
        get
        {
            if (Cut is not { } cut) return [Area];
            var (top, bottom) = cut.Y == Area.Y ? (cut.Bottom, Area.Bottom) : (Area.Y, cut.Y);
            var (left, right) = cut.X == Area.X ? (cut.Right, Area.Right) : (Area.X, cut.X);
            var whole = PtRect.FromEdges(Area.X, top, Area.Right, bottom);
            var beside = PtRect.FromEdges(left, cut.Y, right, cut.Bottom);
            return [whole, beside];
        }
    }

    /// <summary>The corners of what is filled, clockwise from the top left: four, or six with a cut.</summary>
    internal ImmutableArray<PtPoint> Corners
    {
        get
        {
            var (left, top, right, bottom) = (Area.X, Area.Y, Area.Right, Area.Bottom);
            if (Cut is not { } cut) return [new(left, top), new(right, top), new(right, bottom), new(left, bottom)];
            var (isLeft, isTop) = (cut.X == left, cut.Y == top);
            var (x, y) = (isLeft ? cut.Right : cut.X, isTop ? cut.Bottom : cut.Y);
            return (isLeft, isTop) switch
            {
                (true, true) => [new(x, top), new(right, top), new(right, bottom), new(left, bottom), new(left, y), new(x, y)],
                (false, true) => [new(left, top), new(x, top), new(x, y), new(right, y), new(right, bottom), new(left, bottom)],
                (false, false) => [new(left, top), new(right, top), new(right, y), new(x, y), new(x, bottom), new(left, bottom)],
                _ => [new(left, top), new(right, top), new(right, bottom), new(x, bottom), new(x, y), new(left, y)],
            };
        }
    }
}
