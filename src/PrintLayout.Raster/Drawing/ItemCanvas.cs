using System.Collections.Immutable;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Raster.Drawing;

/// <summary>Draws display items into a band of the page's pixels, whatever a pixel is made of. For one thread.</summary>
/// <remarks>
/// Places are converted to whole 1/1024 pixels of the page. A pixel depends on the items only, not on the height of the bands or on a
/// region.
/// </remarks>
/// <typeparam name="TInk">What a mark leaves on a pixel.</typeparam>
/// <param name="band">The pixels.</param>
/// <param name="ppi">Pixels per inch.</param>
/// <param name="shapes">The outlines of the page's glyphs.</param>
internal abstract class ItemCanvas<TInk>(IBand<TInk> band, int ppi, GlyphShapes shapes)
    where TInk : struct
{
    private const int Steps = PixelCoverage.Steps;
    private readonly GlyphPainter _glyphs = new(shapes);

    /// <summary>Paints one item over what is already there.</summary>
    public void Draw(DisplayItem item)
    {
        switch (item)
        {
            case GlyphRun run:
                Draw(run.Face, run.Size, run.Origin, run.Glyphs, run.IsRotated, run.HorizontalScale, InkOfType(run.Ink));
                break;
            case FilledRect fill:
                if (fill.Cut is { } cut) FillAround(fill.Area, cut, InkOfArea(fill.Ink));
                else Fill(fill.Area, InkOfArea(fill.Ink));
                break;
            case StrokedRect frame:
                Draw(frame);
                break;
            case FilledPath path:
                var edges = OutlineFlattener.Flatten(path.Steps, StepsOf);
                _glyphs.Paint(band, edges, (0, 0), isTurned: false, InkOfArea(path.Ink));
                break;
            case PlacedImage { Image.Header.IsDocument: true } document:
                if (document.Area.Width > Pt.Zero && document.Area.Height > Pt.Zero) DrawDocument(document);
                break;
            case PlacedImage image:
                if (image.Area.Width > Pt.Zero && image.Area.Height > Pt.Zero && PixelsOf(image) is { } pixels) Draw(image, pixels);
                break;
            default:
                throw new NotSupportedException($"a {item.GetType().Name} cannot be drawn");
        }
    }

    /// <summary>What type leaves on a pixel that it covers.</summary>
    protected abstract TInk InkOfType(Ink ink);

    /// <summary>What an area, a rule or an outline leaves on a pixel that it covers.</summary>
    protected abstract TInk InkOfArea(Ink ink);

    /// <summary>The pixels of an image; null when it cannot be drawn.</summary>
    protected abstract DecodedImage? PixelsOf(PlacedImage item);

    /// <summary>The means of the pixels of an image.</summary>
    protected abstract PixelMean<TInk> MeansOf(PlacedImage item, DecodedImage pixels);

    /// <summary>Paints a page of a document that is placed as a picture.</summary>
    protected virtual void DrawDocument(PlacedImage item)
    {
        if (PixelsOf(item) is { } pixels) Draw(item, pixels);
    }

    /// <summary>Paints glyphs.</summary>
    protected void Draw(
        FontFace face, Pt size, PtPoint origin, ImmutableArray<PositionedGlyph> glyphs, bool isTurned, int scale, TInk ink)
    {
        foreach (var glyph in glyphs)
        {
            // Turned a quarter clockwise, right becomes down and down becomes left.
            var (x, y) = isTurned ? (origin.X - glyph.Y, origin.Y + glyph.X) : (origin.X + glyph.X, origin.Y + glyph.Y);
            _glyphs.Paint(band, new GlyphLook(face, size, scale), glyph.GlyphId, (StepsOf(x), StepsOf(y)), isTurned, ink);
        }
    }

    /// <summary>Fills a rectangle. Pixels at its edges are covered in part; opacity 255 hides what is below.</summary>
    protected void Fill(PtRect area, TInk ink, int opacity = 255)
    {
        if (area.Width < Pt.Zero || area.Height < Pt.Zero) return;
        Span<PixelCoverage> columns = stackalloc PixelCoverage[3];
        Span<PixelCoverage> rows = stackalloc PixelCoverage[3];
        PixelCoverage.Split(StepsOf(area.X), StepsOf(area.Right), columns);
        PixelCoverage.Split(StepsOf(area.Y), StepsOf(area.Bottom), rows);
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                var cover = ((long)row.Amount * column.Amount * opacity + Steps * Steps / 2) / (Steps * Steps);
                band.Cover((column.First, column.Count), (row.First, row.Count), ink, (int)cover);
            }
        }
    }

    // One pass over the outline: of two fills that touch, a pixel on the edge would get less than it should.
    private void FillAround(PtRect area, PtRect cut, TInk ink)
    {
        Span<PixelPairCoverage> columns = stackalloc PixelPairCoverage[PixelPairCoverage.Most];
        Span<PixelPairCoverage> rows = stackalloc PixelPairCoverage[PixelPairCoverage.Most];
        PixelPairCoverage.Split((StepsOf(area.X), StepsOf(area.Right)), (StepsOf(cut.X), StepsOf(cut.Right)), columns);
        PixelPairCoverage.Split((StepsOf(area.Y), StepsOf(area.Bottom)), (StepsOf(cut.Y), StepsOf(cut.Bottom)), rows);
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                var covered = (long)row.Outer * column.Outer - (long)row.Inner * column.Inner;
                var cover = (covered * 255 + Steps * Steps / 2) / (Steps * Steps);
                band.Cover((column.First, column.Count), (row.First, row.Count), ink, (int)cover);
            }
        }
    }

    // Four fills instead of a stroke, so that a side of a frame looks like a rule of the same weight.
    private void Draw(StrokedRect frame)
    {
        var area = frame.Area;
        var weight = frame.Weight;
        var ink = InkOfArea(frame.Ink);
        if (weight * 2 >= Pt.Min(area.Width, area.Height))
        {
            Fill(area, ink);
            return;
        }

        Fill(area with { Height = weight }, ink);
        Fill(area with { Y = area.Bottom - weight, Height = weight }, ink);
        var between = area.Height - weight * 2;
        Fill(new PtRect(area.X, area.Y + weight, weight, between), ink);
        Fill(new PtRect(area.Right - weight, area.Y + weight, weight, between), ink);
    }

    private void Draw(PlacedImage item, DecodedImage pixels)
    {
        var (left, right) = (StepsOf(item.Area.X), StepsOf(item.Area.Right));
        var (top, bottom) = (StepsOf(item.Area.Y), StepsOf(item.Area.Bottom));
        var (x, y) = (StepsOf(item.Whole.X), StepsOf(item.Whole.Y));
        var (width, height) = (StepsOf(item.Whole.Right) - x, StepsOf(item.Whole.Bottom) - y);
        var mean = MeansOf(item, pixels);
        var start = Math.Max(band.Left, left / Steps);
        var end = Math.Min(band.Left + band.Width, (right + Steps - 1) / Steps);
        var (first, last) = (Math.Max(band.Top, top / Steps), Math.Min(band.Top + band.Rows, (bottom + Steps - 1) / Steps));
        var clip = item.Clip.IsEmpty ? null : new ClipMask(OutlineFlattener.Flatten(item.Clip, StepsOf), (start, first, end, last));
        for (var row = first; row < last; row++)
        {
            var (upper, lower) = (Math.Max(row * Steps, top), Math.Min((row + 1) * Steps, bottom));
            for (var column = start; column < end; column++)
            {
                var (near, far) = (Math.Max(column * Steps, left), Math.Min((column + 1) * Steps, right));
                var (ink, alpha) = mean((near - x, far - x, width), (upper - y, lower - y, height));
                // A pixel at the edge is covered in part, as by a fill of the same area.
                var cover = (alpha * (far - near) * (lower - upper) + Steps * Steps / 2) / (Steps * Steps);
                if (clip is not null) cover = ((cover * clip.CoverAt(column, row)) + 127) / 255;
                band.Cover((column, 1), (row, 1), ink, (int)cover);
            }
        }
    }

    /// <summary>A length in 1/1024 pixels.</summary>
    protected long StepsOf(Pt length)
    {
        var (whole, rest) = Math.DivRem((long)length.Milli * ppi * Steps, 72_000);
        return rest < 0 ? whole - 1 : whole;
    }
}
