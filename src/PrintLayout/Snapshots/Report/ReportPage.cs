using PrintLayout.Pages;
using PrintLayout.Snapshots.Verdicts;

namespace PrintLayout.Snapshots.Report;

/// <summary>A page of the report.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="Old">Its boxes as they were; null when there are none.</param>
/// <param name="New">Its boxes as they are; null when there are none.</param>
public sealed record ReportPage(PageVerdict Verdict, PageBoxes? Old, PageBoxes? New)
{
    /// <summary>PNG of the page as it was; null for none.</summary>
    public byte[]? OldPicture { get; init; }

    /// <summary>PNG of the page as it is; null for none.</summary>
    public byte[]? NewPicture { get; init; }

    /// <summary>What a reader must know of the pictures, such as that one is coarse; empty for nothing.</summary>
    public string Note { get; init; } = string.Empty;
}
