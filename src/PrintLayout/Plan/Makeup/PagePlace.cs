namespace PrintLayout.Plan.Makeup;

/// <summary>A part of a page, as an editor names it.</summary>
public enum PagePlace
{
    /// <summary>The upper left corner.</summary>
    TopLeft,

    /// <summary>The head of the page.</summary>
    Top,

    /// <summary>The upper right corner.</summary>
    TopRight,

    /// <summary>The left side.</summary>
    Left,

    /// <summary>The middle.</summary>
    Centre,

    /// <summary>The right side.</summary>
    Right,

    /// <summary>The lower left corner.</summary>
    BottomLeft,

    /// <summary>The foot of the page.</summary>
    Bottom,

    /// <summary>The lower right corner.</summary>
    BottomRight,
}
