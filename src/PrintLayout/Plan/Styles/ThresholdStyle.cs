using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles;

/// <summary>From where on a paper finds something worth a remark, and what it takes for the best.</summary>
public sealed record ThresholdStyle
{
    /// <summary>Pixels per inch below which no page is written: the pixels themselves show.</summary>
    public const int LeastPpi = 100;

    /// <summary>More pixels per inch than any press shows.</summary>
    public const int MostPpi = 10_000;

    /// <summary>Text without relief over more rows than this is a grey area (make-up.md M11.15).</summary>
    public int GreyRows { get; init; } = 45;

    /// <summary>Base columns from which such text is a grey area.</summary>
    public int GreyColumns { get; init; } = 4;

    /// <summary>Rows of text that a reader should find before a jump: about 4 inches (make-up.md M9.9).</summary>
    public int RowsBeforeJump { get; init; } = 24;

    /// <summary>Rows of text that are worth turning the page for: about 6 inches.</summary>
    public int RowsBehindJump { get; init; } = 36;

    /// <summary>Height by width of a figure without an image at its best, in thousandths.</summary>
    public int FigureAspect { get; init; } = 660;

    /// <summary>White beside or above an image that is not worth a remark. A strip thinner than a point is not seen.</summary>
    public Pt ImageWhite { get; init; } = new(1_000);

    /// <summary>
    /// Pixels per inch from which an image is good. Newspapers print 40 lines/cm, and two pixels a line are the usual rule.
    /// </summary>
    public int ImagePpi { get; init; } = 200;

    /// <summary>Pixels per inch from which line art is good, which has no grey to hide its steps in.</summary>
    public int LineArtPpi { get; init; } = 600;
}
