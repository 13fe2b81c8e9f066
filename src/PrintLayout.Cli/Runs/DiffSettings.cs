using PrintLayout.Production.Faces;
using PrintLayout.Production.Snapshots;

namespace PrintLayout.Cli.Runs;

/// <summary>What <c>diff</c> was asked for.</summary>
/// <param name="Old">The older file, or the edition whose revision is compared with itself as it is.</param>
/// <param name="New">The newer file; null with a revision.</param>
/// <param name="Fonts">Where faces come from.</param>
internal sealed record DiffSettings(string Old, string? New, FontLocations Fonts)
{
    /// <summary>A Git revision; null for none.</summary>
    public string? Revision { get; init; }

    /// <summary>Which pages.</summary>
    public PagePattern Pages { get; init; } = PagePattern.All;

    /// <summary>Where to write the report; null for none.</summary>
    public string? Report { get; init; }

    /// <summary>Resolution of the pictures of the report.</summary>
    public int Ppi { get; init; } = SnapshotSettings.DefaultPpi;
}
