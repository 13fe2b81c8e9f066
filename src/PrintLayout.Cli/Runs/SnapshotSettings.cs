using PrintLayout.Production.Faces;
using PrintLayout.Production.Snapshots;

namespace PrintLayout.Cli.Runs;

/// <summary>What <c>snap</c> was asked for.</summary>
/// <param name="Action">What to do.</param>
/// <param name="Edition">The edition file.</param>
/// <param name="Fonts">Where faces come from.</param>
internal sealed record SnapshotSettings(SnapshotAction Action, string Edition, FontLocations Fonts)
{
    /// <summary>Resolution of the pictures of a report unless one is asked for: running text of 9 pt can be read.</summary>
    public const int DefaultPpi = 110;

    /// <summary>Which pages.</summary>
    public PagePattern Pages { get; init; } = PagePattern.All;

    /// <summary>Where to write the report; null for none.</summary>
    public string? Report { get; init; }

    /// <summary>Resolution of the pictures of the report.</summary>
    public int Ppi { get; init; } = DefaultPpi;

    /// <summary>Whether another PDF file alone makes a page differ.</summary>
    public bool Exact { get; init; }
}
