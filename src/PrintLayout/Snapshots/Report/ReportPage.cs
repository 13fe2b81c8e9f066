using PrintLayout.Pages;
using PrintLayout.Snapshots.Verdicts;

namespace PrintLayout.Snapshots.Report;

/// <summary>A page of the report.</summary>
/// <param name="Verdict">The result of its comparison.</param>
/// <param name="Old">Its boxes as they were; null when there are none.</param>
/// <param name="New">Its boxes as they are; null when there are none.</param>
internal sealed record ReportPage(PageVerdict Verdict, PageBoxes? Old, PageBoxes? New)
{
    /// <summary>PNG of the page as it was; null for none.</summary>
    public byte[]? OldPicture { get; init; }

    /// <summary>PNG of the page as it is; null for none.</summary>
    public byte[]? NewPicture { get; init; }

    /// <summary>A note on the pictures for the reader, such as that one is coarse; empty for none.</summary>
    public string Note { get; init; } = string.Empty;
}
