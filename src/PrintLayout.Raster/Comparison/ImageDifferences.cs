namespace PrintLayout.Raster.Comparison;

/// <summary>In what two pictures differ more than they may.</summary>
[Flags]
public enum ImageDifferences
{
    /// <summary>In nothing.</summary>
    None = 0,

    /// <summary>They are not of one size.</summary>
    Size = 1,

    /// <summary>Places changed: <see cref="ImageTolerance.MaximumChangedPixels"/>.</summary>
    Places = 2,

    /// <summary>Too many pixels differ: <see cref="ImageTolerance.MaximumDifferingShare"/>.</summary>
    Share = 4,

    /// <summary>They are built differently as a whole: <see cref="ImageTolerance.MinimumSimilarity"/>.</summary>
    Similarity = 8,
}
