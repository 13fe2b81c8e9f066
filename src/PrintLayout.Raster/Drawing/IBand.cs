namespace PrintLayout.Raster.Drawing;

/// <summary>
/// Pixels of a page between two rows and two columns, which marks cover. Places are in pixels of the whole page, so that a region has the
/// same pixels as the whole page.
/// </summary>
/// <typeparam name="TInk">What a mark leaves on a pixel.</typeparam>
internal interface IBand<TInk>
    where TInk : struct
{
    /// <summary>Its first column on the page.</summary>
    int Left { get; }

    /// <summary>Its columns.</summary>
    int Width { get; }

    /// <summary>Its first row on the page.</summary>
    int Top { get; }

    /// <summary>Its rows.</summary>
    int Rows { get; }

    /// <summary>Covers whole pixels by the same amount.</summary>
    /// <param name="columns">The first column and how many.</param>
    /// <param name="rows">The first row and how many.</param>
    /// <param name="ink">What is on top.</param>
    /// <param name="cover">How much of each pixel, 0 to 255.</param>
    void Cover((long First, long Count) columns, (long First, long Count) rows, TInk ink, int cover);

    /// <summary>Covers pixels of one row of the band, each by an amount of its own.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">The first column.</param>
    /// <param name="covers">How much of each pixel, 0 to 255.</param>
    /// <param name="ink">What is on top.</param>
    void Cover(int row, int first, ReadOnlySpan<byte> covers, TInk ink);
}
