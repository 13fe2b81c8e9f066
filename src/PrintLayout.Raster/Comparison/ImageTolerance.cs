namespace PrintLayout.Raster.Comparison;

/// <summary>
/// How much two pictures may differ and still show the same page. All limits are whole numbers, and every comparison repeats them.
/// </summary>
internal sealed record ImageTolerance
{
    /// <summary>No limit for <see cref="MaximumDifferingShare"/>: all pixels may differ.</summary>
    public const int AnyShare = 1_000_000;

    /// <summary>
    /// For pictures of one page by programs that antialias edges differently, or place glyphs to a fraction of a pixel.
    /// </summary>
    public static ImageTolerance Default { get; } = new();

    /// <summary>For pictures by one program: no pixel may differ by even one level.</summary>
    public static ImageTolerance Exact { get; } = new()
    {
        Channel = 0,
        MaximumDifferingShare = 0,
        Shift = 0,
        Levels = 0,
        MaximumChangedPixels = 0,
        MinimumSimilarity = 1_000_000,
    };

    /// <summary>A pixel differs when red, green or blue differs by more than this, 0 to 255.</summary>
    public int Channel { get; init; } = 8;

    /// <summary>Pixels that may differ, in millionths of all. Not limited by default: antialiasing makes every edge differ.</summary>
    public int MaximumDifferingShare { get; init; } = AnyShare;

    /// <summary>
    /// How far edges may be moved, in thousandths of a pixel across and down.
    /// </summary>
    /// <remarks>
    /// Measured on a broadsheet at 72 to 150 ppi. All type moved by a quarter of a pixel passes at 700 and not at 600, because strokes
    /// thinner than a pixel change abruptly. A move of a whole pixel is found in a tenth of all pixels, and a lost comma as a patch of 4
    /// at least.
    /// </remarks>
    public int Shift { get; init; } = 700;

    /// <summary>Levels, of 255, by which a place may differ whatever is round it.</summary>
    public int Levels { get; init; } = 4;

    /// <summary>
    /// Pixels that may have changed: those in patches that differ more than <see cref="Shift"/> and <see cref="Levels"/> explain.
    /// </summary>
    public int MaximumChangedPixels { get; init; }

    /// <summary>The least structural similarity of the whole, in millionths.</summary>
    public int MinimumSimilarity { get; init; } = 800_000;
}
