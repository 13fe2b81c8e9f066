namespace PrintLayout.Images.Documents;

/// <summary>Where the box of a placed page lies among pixels, and which of them are drawn.</summary>
/// <param name="Left">First column that is drawn.</param>
/// <param name="Top">First row that is drawn.</param>
/// <param name="Width">Columns that are drawn.</param>
/// <param name="Height">Rows that are drawn.</param>
public readonly record struct DocumentGrid(int Left, int Top, int Width, int Height)
{
    /// <summary>Left edge of the box, in pixels.</summary>
    public double BoxX { get; init; }

    /// <summary>Upper edge of the box, in pixels.</summary>
    public double BoxY { get; init; }

    /// <summary>Width of the box, in pixels.</summary>
    public double BoxWidth { get; init; }

    /// <summary>Height of the box, in pixels.</summary>
    public double BoxHeight { get; init; }
}
