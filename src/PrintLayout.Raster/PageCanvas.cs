using PrintLayout.Geometry;
using PrintLayout.Pages;
using SkiaSharp;

namespace PrintLayout.Raster;

/// <summary>
/// Draws display items on a Skia canvas that shows a band of the page: all its columns of pixels, some of its rows. For one thread.
/// </summary>
/// <remarks>
/// Places are turned to pixels here in whole 1/1024 pixel and counted from the top of the band. Left to a Skia matrix, they would
/// be rounded otherwise in one band than in another, and the height of the bands would show in the picture.
/// </remarks>
internal sealed class PageCanvas : IDisposable
{
    private const int Steps = PixelCoverage.Steps;

    private readonly SKCanvas _canvas;
    private readonly int _ppi;
    private readonly TypefaceCache _typefaces;
    private readonly PageImages _images;
    private readonly SKPaint _paint = new();
    private readonly SKPaint _textPaint = new() { IsAntialias = true };

    // Changes nothing by itself. But Skia leaves the grey of filtered glyphs alone, while it lightens unfiltered dark text for
    // the gamma of screens: body text of 9 pt at 72 ppi by a quarter, against the same page in a PDF viewer.
    private readonly SKMaskFilter _asCovered = SKMaskFilter.CreateTable([.. Enumerable.Range(0, 256).Select(i => (byte)i)]);
    private readonly SKTextBlobBuilder _blobs = new();
    private ushort[] _ids = [];
    private SKPoint[] _places = [];

    public PageCanvas(SKCanvas canvas, int ppi, TypefaceCache typefaces, PageImages images)
    {
        _canvas = canvas;
        _ppi = ppi;
        _typefaces = typefaces;
        _images = images;
        _textPaint.MaskFilter = _asCovered;
    }

    /// <summary>The row of the page, from 0, that is the canvas's first.</summary>
    public int Top { get; set; }

    /// <summary>Rows of the page that are drawn from there on.</summary>
    public int Rows { get; set; }

    /// <summary>Paints one item over what is already there.</summary>
    public void Draw(DisplayItem item)
    {
        switch (item)
        {
            case GlyphRun run:
                Draw(run);
                break;
            case FilledRect fill:
                Fill(fill.Area, fill.Ink);
                break;
            case StrokedRect frame:
                Draw(frame);
                break;
            case PlacedImage image:
                Draw(image);
                break;
            default:
                throw new NotSupportedException($"a {item.GetType().Name} cannot be drawn");
        }
    }

    public void Dispose()
    {
        _blobs.Dispose();
        _textPaint.Dispose();
        _asCovered.Dispose();
        _paint.Dispose();
    }

    private static SKColor Colour(Ink ink)
    {
        var colour = ScreenColour.Of(ink);
        return new SKColor(colour.Red, colour.Green, colour.Blue);
    }

    private long StepsOf(Pt length)
    {
        var (whole, rest) = Math.DivRem((long)length.Milli * _ppi * Steps, 72_000);
        return rest < 0 ? whole - 1 : whole;
    }

    // Glyph places only: a float holds a step exactly up to 16,384 pixels, and a band is lower than that.
    private float X(Pt x) => StepsOf(x) / (float)Steps;

    private float Y(Pt y) => (StepsOf(y) - (long)Top * Steps) / (float)Steps;

    private void Draw(GlyphRun run)
    {
        if (run.Glyphs.IsEmpty || _typefaces.Of(run.Face) is not { } typeface) return;

        // Hinting and the snap of baselines to pixels would move glyphs from where the page puts them.
        using var font = new SKFont(typeface, run.Size.Milli * (_ppi / 72_000f))
        {
            Subpixel = true,
            BaselineSnap = false,
            LinearMetrics = true,
            Hinting = SKFontHinting.None,
            Edging = SKFontEdging.Antialias,
            EmbeddedBitmaps = false,
        };
        if (run.IsRotated) AddTurned(run, font);
        else AddLevel(run, font);
        using var blob = _blobs.Build();
        _textPaint.Color = Colour(run.Ink);
        _canvas.DrawText(blob, 0, 0, _textPaint);
    }

    private void AddTurned(GlyphRun run, SKFont font)
    {
        var ids = new ushort[run.Glyphs.Length];
        var turns = new SKRotationScaleMatrix[run.Glyphs.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            var glyph = run.Glyphs[i];
            ids[i] = (ushort)glyph.GlyphId;
            // A quarter turn clockwise: cosine 0, sine 1.
            turns[i] = new SKRotationScaleMatrix(0, 1, X(run.Origin.X - glyph.Y), Y(run.Origin.Y + glyph.X));
        }

        _blobs.AddRotationScaleRun(ids, font, turns);
    }

    private void AddLevel(GlyphRun run, SKFont font)
    {
        var count = run.Glyphs.Length;
        if (_ids.Length < count) (_ids, _places) = (new ushort[count * 2], new SKPoint[count * 2]);
        for (var i = 0; i < count; i++)
        {
            var glyph = run.Glyphs[i];
            _ids[i] = (ushort)glyph.GlyphId;
            _places[i] = new SKPoint(X(run.Origin.X + glyph.X), Y(run.Origin.Y + glyph.Y));
        }

        _blobs.AddPositionedRun(_ids.AsSpan(0, count), font, _places.AsSpan(0, count));
    }

    // Four fills and not a stroke: a side of a frame must look like a rule of the same weight.
    private void Draw(StrokedRect frame)
    {
        var area = frame.Area;
        var weight = frame.Weight;
        if (weight * 2 >= Pt.Min(area.Width, area.Height))
        {
            Fill(area, frame.Ink);
            return;
        }

        Fill(area with { Height = weight }, frame.Ink);
        Fill(area with { Y = area.Bottom - weight, Height = weight }, frame.Ink);
        var between = area.Height - weight * 2;
        Fill(new PtRect(area.X, area.Y + weight, weight, between), frame.Ink);
        Fill(new PtRect(area.Right - weight, area.Y + weight, weight, between), frame.Ink);
    }

    private void Draw(PlacedImage item)
    {
        if (_images.Find(item) is not { } pixels || item.Area.Width <= Pt.Zero || item.Area.Height <= Pt.Zero) return;
        var (left, right) = (StepsOf(item.Area.X), StepsOf(item.Area.Right));
        var (top, bottom) = (StepsOf(item.Area.Y), StepsOf(item.Area.Bottom));
        var first = (int)Math.Max(Top, Math.Max(0, top / Steps));
        var end = (int)Math.Min(Top + Rows, (bottom + Steps - 1) / Steps);
        var start = (int)Math.Max(0, left / Steps);
        var width = (int)((right + Steps - 1) / Steps) - start;
        if (end <= first || width <= 0) return;
        var whole = item.Whole;
        var sampler = new ImageSampler(pixels, item.Image.Header.Orientation);
        var rgba = new byte[width * (end - first) * 4];
        for (var row = first; row < end; row++)
        {
            var (upper, lower) = (Math.Max((long)row * Steps, top), Math.Min((row + 1L) * Steps, bottom));
            for (var column = 0; column < width; column++)
            {
                var (near, far) = (Math.Max((long)(start + column) * Steps, left), Math.Min((start + column + 1L) * Steps, right));
                var to = rgba.AsSpan(((row - first) * width + column) * 4, 4);
                var (x, y) = (StepsOf(whole.X), StepsOf(whole.Y));
                sampler.Mean((near - x, far - x, StepsOf(whole.Right) - x), (upper - y, lower - y, StepsOf(whole.Bottom) - y), to);
                // A pixel at the edge is covered in part, as by a fill of the same area.
                to[3] = (byte)((to[3] * (far - near) * (lower - upper) + Steps * Steps / 2) / (Steps * Steps));
            }
        }

        using var image = SKImage.FromPixelCopy(new SKImageInfo(width, end - first, SKColorType.Rgba8888, SKAlphaType.Unpremul), rgba);
        _canvas.DrawImage(image, start, first - Top, new SKSamplingOptions(SKFilterMode.Nearest));
    }

    // Skia's own edges of a rectangle depend a little on the clip, that is on the bands; these depend on nothing but the area.
    private void Fill(PtRect area, Ink ink)
    {
        Span<PixelCoverage> columns = stackalloc PixelCoverage[3];
        Span<PixelCoverage> rows = stackalloc PixelCoverage[3];
        PixelCoverage.Split(StepsOf(area.X), StepsOf(area.Right), columns);
        PixelCoverage.Split(StepsOf(area.Y) - (long)Top * Steps, StepsOf(area.Bottom) - (long)Top * Steps, rows);
        var colour = Colour(ink);
        _paint.IsAntialias = false;
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                var alpha = ((long)row.Amount * column.Amount * 255 + Steps * Steps / 2) / (Steps * Steps);
                if (alpha == 0 || row.Count == 0 || column.Count == 0) continue;
                _paint.Color = colour.WithAlpha((byte)alpha);
                _canvas.DrawRect(column.First, row.First, column.Count, row.Count, _paint);
            }
        }
    }
}
