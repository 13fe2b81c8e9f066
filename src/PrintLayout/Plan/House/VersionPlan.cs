using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Plan.House;

/// <summary>A version of a paper (版次): what differs from the plan and from its first version.</summary>
/// <param name="Id">Its name in files.</param>
public sealed record VersionPlan(Located<string> Id)
{
    /// <summary>Name of the paper in it; null for that of the plan.</summary>
    public Located<string>? Paper { get; init; }

    /// <summary>What its nameplate says otherwise; null for nothing.</summary>
    public NameplateText? Nameplate { get; init; }

    /// <summary>Path of its bookings, ready to open; null for those of the plan.</summary>
    public Located<string>? Ads { get; init; }

    /// <summary>Stories that run in it, and in no version that does not name them.</summary>
    public ImmutableArray<Located<string>> With { get; init; } = [];

    /// <summary>Stories that do not run in it.</summary>
    public ImmutableArray<Located<string>> Without { get; init; } = [];

    /// <summary>Whether a story runs in it.</summary>
    /// <param name="story">Its name.</param>
    /// <param name="all">All versions.</param>
    public bool Runs(string story, ImmutableArray<VersionPlan> all) =>
        !Without.Any(one => one.Value == story)
        && (With.Any(one => one.Value == story) || !all.Any(other => other.With.Any(one => one.Value == story)));
}
