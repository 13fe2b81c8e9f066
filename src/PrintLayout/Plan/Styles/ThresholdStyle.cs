namespace PrintLayout.Plan.Styles;

/// <summary>From where on a paper finds something worth a remark, and what it takes for the best.</summary>
public sealed record ThresholdStyle
{
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
}
