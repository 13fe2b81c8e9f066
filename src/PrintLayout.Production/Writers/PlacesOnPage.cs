using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Production.Writers;

/// <summary>
/// What stands where on a page, so that a finding about the PDF can name article and line: all that is kept of its display list until
/// the file is read back.
/// </summary>
/// <param name="page">The page.</param>
internal sealed class PlacesOnPage(PageDisplayList page)
{
    private static readonly Pt Near = new(1_000);

    private readonly PtRect _trim = page.Boxes.Trim;
    private readonly ImmutableArray<Mark> _marks = MarksOf(page.Items);

    /// <summary>Where the mark at a place comes from; none when nothing stands there.</summary>
    /// <param name="place">From the corner of the trim; a point is the origin of type.</param>
    public SourceSpan SourceOf(PlaceInMm place)
    {
        var area = new PtRect(_trim.X + Length(place.X), _trim.Y + Length(place.Y), Length(place.Width), Length(place.Height));
        var found = _marks.Select(mark => (mark.Source, Distance: DistanceOf(mark, area)))
            .Where(pair => pair.Distance is not null).ToList();
        return found.Count == 0 ? SourceSpan.None : found.MinBy(pair => pair.Distance!.Value.Milli).Source;
    }

    private static ImmutableArray<Mark> MarksOf(ImmutableArray<DisplayItem> items)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>(items.Length);
        foreach (var item in items)
        {
            if (!item.Source.IsNone && MarkOf(item) is { } mark) marks.Add(mark);
        }

        return marks.DrainToImmutable();
    }

    // A run counts as its origin with how far off its baseline a glyph of it may start: up to its size when it is rotated.
    private static Mark? MarkOf(DisplayItem item) => item switch
    {
        GlyphRun run => new Mark(run.Source, new PtRect(run.Origin.X, run.Origin.Y, Pt.Zero, run.IsRotated ? run.Size : Near), IsRun: true),
        FilledRect rect => new Mark(rect.Source, rect.Area, IsRun: false),
        StrokedRect frame => new Mark(frame.Source, frame.Area, IsRun: false),
        FilledPath path => new Mark(path.Source, path.Bounds, IsRun: false),
        PlacedImage { Image.Header.IsDocument: true } document => new Mark(document.Source, document.Area, IsRun: false),
        _ => null,
    };

    // Lines are told by their origin: runs of one line share the baseline, and the nearest on the left holds the place.
    private static Pt? DistanceOf(Mark mark, PtRect area)
    {
        if (!mark.IsRun) return DistanceOf(mark.Area, area);
        if (area is not { Width.Milli: 0, Height.Milli: 0 }) return null;
        var (right, below) = (area.X - mark.Area.X, area.Y - mark.Area.Y);
        return right >= -Near && Absolute(below) <= mark.Area.Height ? Absolute(right) + Absolute(below) : null;
    }

    private static Pt? DistanceOf(PtRect own, PtRect area) => own.Inflate(Near).Contains(area)
        ? Absolute(own.Width - area.Width) + Absolute(own.Height - area.Height) + Absolute(own.X - area.X) + Absolute(own.Y - area.Y)
        : null;

    private static Pt Absolute(Pt length) => length < Pt.Zero ? -length : length;

    private static Pt Length(double mm) => new((int)Math.Round(mm * 72_000 / 25.4));

    /// <summary>A mark on the page.</summary>
    private readonly record struct Mark(SourceSpan Source, PtRect Area, bool IsRun);
}
