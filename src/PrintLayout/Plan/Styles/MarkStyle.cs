namespace PrintLayout.Plan.Styles;

/// <summary>How wide marks are (CLREQ, "Punctuation Width Adjustment").</summary>
public enum MarkStyle
{
    /// <summary>Marks take an em, and half an em at line ends (全角式 with the half-width line ends of GB/T 15834 5.1.10).</summary>
    HalfLineEnd,

    /// <summary>Marks take an em, at line ends too where the line has room for it (全角式).</summary>
    FullWidth,

    /// <summary>。！？ take an em, all other marks half an em (开明式); line ends are half-width.</summary>
    Kaiming,
}
