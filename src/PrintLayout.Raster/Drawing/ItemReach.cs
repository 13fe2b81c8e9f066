using PrintLayout.Pages.Items;

namespace PrintLayout.Raster.Drawing;

/// <summary>How far down a page items reach, so that a band draws only those that touch it.</summary>
internal static class ItemReach
{
    /// <summary>Whether an item may leave ink between two heights.</summary>
    /// <param name="item">The item.</param>
    /// <param name="first">The upper height, in 1/1000 pt from the top of the page.</param>
    /// <param name="last">The lower height.</param>
    public static bool Touches(DisplayItem item, long first, long last)
    {
        var (from, to) = Of(item);
        return to >= first && from <= last;
    }

    // Ink may be outside the em box, so a run is taken to reach two ems above and below its baselines.
    private static (long From, long To) Of(DisplayItem item)
    {
        switch (item)
        {
            case GlyphRun run:
                long from = int.MaxValue, to = int.MinValue;
                foreach (var glyph in run.Glyphs)
                {
                    var down = run.IsRotated ? glyph.X : glyph.Y;
                    from = Math.Min(from, down.Milli);
                    to = Math.Max(to, down.Milli);
                }

                var baseline = (long)run.Origin.Y.Milli;
                return (baseline + from - 2L * run.Size.Milli, baseline + to + 2L * run.Size.Milli);
            case FilledRect fill:
                return (fill.Area.Y.Milli, fill.Area.Bottom.Milli);
            case PlacedImage image:
                return (image.Area.Y.Milli, image.Area.Bottom.Milli);
            case FilledPath path:
                return (path.Bounds.Y.Milli, path.Bounds.Bottom.Milli);
            case StrokedRect frame:
                return (frame.Area.Y.Milli, frame.Area.Bottom.Milli);
            default:
                return (long.MinValue, long.MaxValue);
        }
    }
}
