using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Making.Stock;

namespace PrintLayout.Production.Making;

/// <summary>What became of a paper.</summary>
/// <param name="Edition">The edition file that was written; null when there is none.</param>
/// <param name="Findings">What was found out.</param>
public sealed record MakeOutcome(string? Edition, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The day of issue; null when it is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The pages in their order.</summary>
    public ImmutableArray<MadePageSummary> Pages { get; init; } = [];

    /// <summary>Stories in the paper, in the order of its pages.</summary>
    public ImmutableArray<PlacedStory> Placed { get; init; } = [];

    /// <summary>Stories that are not in the paper, by name.</summary>
    public ImmutableArray<HeldStory> Held { get; init; } = [];

    /// <summary>The versions of the paper, the first of them this one; empty for a paper of one version.</summary>
    public ImmutableArray<MadeVersion> Versions { get; init; } = [];

    /// <summary>The files that were written, or are there as they would be.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Whether the work was stopped before its end.</summary>
    public bool IsStopped { get; init; }
}
