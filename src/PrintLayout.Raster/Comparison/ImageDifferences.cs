namespace PrintLayout.Raster.Comparison;

/// <summary>Properties in which two pictures differ more than allowed.</summary>
[Flags]
internal enum ImageDifferences
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Their sizes differ.</summary>
    Size = 1,

    /// <summary>Places changed: <see cref="ImageTolerance.MaximumChangedPixels"/>.</summary>
    Places = 2,

    /// <summary>Too many pixels differ: <see cref="ImageTolerance.MaximumDifferingShare"/>.</summary>
    Share = 4,

    /// <summary>Their structural similarity is too low: <see cref="ImageTolerance.MinimumSimilarity"/>.</summary>
    Similarity = 8,
}
