namespace PrintLayout.Plan.Styles.Elements;

/// <summary>
/// How captions and credits of figures stand, and how high pictures of authors are. Their type stands in the styles <c>caption</c> and
/// <c>credit</c>.
/// </summary>
public sealed record FigureStyle
{
    /// <summary>Where captions stand; a layout may say otherwise for a figure.</summary>
    public CaptionPlace Caption { get; init; }

    /// <summary>Whether the credit stands behind the last word of the caption where the line has room for it.</summary>
    public bool IsCreditInline { get; init; }

    /// <summary>Rows of the picture of an author in the head of a column.</summary>
    public int PortraitRows { get; init; } = 5;
}
