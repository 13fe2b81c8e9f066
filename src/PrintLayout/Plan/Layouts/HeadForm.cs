namespace PrintLayout.Plan.Layouts;

/// <summary>Where a headline block stands in its module.</summary>
public enum HeadForm
{
    /// <summary>On top of the text columns it spans; the other columns start at the module's top.</summary>
    Top,

    /// <summary>Beside the text: it has its text columns for itself down to the foot.</summary>
    Side,

    /// <summary>In the middle of the text, which runs above and below it (文包题).</summary>
    Inset,

    /// <summary>Beside the text, in vertical lines (竖题).</summary>
    Vertical,

    /// <summary>No headline at all.</summary>
    None,
}
