using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Preflight;

namespace PrintLayout.Cli;

/// <summary>Finds what stands at a place of a finished page, so that a finding about the PDF can name article and line.</summary>
internal static class PlaceOnPage
{
    private static readonly Pt Near = new(1_000);

    /// <summary>Where the mark at a place comes from; none when no item of the page is there.</summary>
    /// <param name="page">The page.</param>
    /// <param name="place">From the corner of the trim; a point is the origin of type.</param>
    public static SourceSpan SourceOf(PageDisplayList page, PlaceInMm place)
    {
        var area = new PtRect(page.Boxes.Trim.X + Length(place.X), page.Boxes.Trim.Y + Length(place.Y), Length(place.Width), Length(place.Height));
        var found = page.Items.Where(item => !item.Source.IsNone).Select(item => (item, Distance: DistanceOf(item, area))).Where(pair => pair.Distance is not null).ToList();
        return found.Count == 0 ? SourceSpan.None : found.MinBy(pair => pair.Distance!.Value.Milli).item.Source;
    }

    // Lines are told by their origin: runs of one line share the baseline, and the nearest on the left holds the place.
    private static Pt? DistanceOf(DisplayItem item, PtRect area)
    {
        switch (item)
        {
            case GlyphRun run when area is { Width.Milli: 0, Height.Milli: 0 }:
                var (right, below) = (area.X - run.Origin.X, area.Y - run.Origin.Y);
                var size = run.Size;
                return right >= -Near && Absolute(below) <= (run.IsRotated ? size : Near) ? Absolute(right) + Absolute(below) : null;
            case FilledRect rect:
                return DistanceOf(rect.Area, area);
            case StrokedRect frame:
                return DistanceOf(frame.Area, area);
            default:
                return null;
        }
    }

    private static Pt? DistanceOf(PtRect own, PtRect area) => own.Inflate(Near).Contains(area)
        ? Absolute(own.Width - area.Width) + Absolute(own.Height - area.Height) + Absolute(own.X - area.X) + Absolute(own.Y - area.Y)
        : null;

    private static Pt Absolute(Pt length) => length < Pt.Zero ? -length : length;

    private static Pt Length(double mm) => new((int)Math.Round(mm * 72_000 / 25.4));
}
