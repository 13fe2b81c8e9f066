namespace PrintLayout.Plan.Layouts;

/// <summary>Where a headline block stands in its module.</summary>
public enum HeadForm
{
    /// <summary>Above the text columns that it spans; the other columns start at the top of the module.</summary>
    Top,

    /// <summary>Beside the text: its text columns hold no text, down to the foot of the module.</summary>
    Side,

    /// <summary>In the middle of the text, which runs above and below it (文包题).</summary>
    Inset,

    /// <summary>Beside the text, in vertical lines (竖题).</summary>
    Vertical,

    /// <summary>On the figure of its columns (压图标题).</summary>
    Over,

    /// <summary>No headline at all.</summary>
    None,
}
