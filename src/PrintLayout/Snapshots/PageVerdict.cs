using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Snapshots.Comparing;

namespace PrintLayout.Snapshots;

/// <summary>What became of a page.</summary>
public enum PageState
{
    /// <summary>It is as it was approved.</summary>
    Same,

    /// <summary>It differs from what was approved.</summary>
    Changed,

    /// <summary>Nothing was approved of it yet.</summary>
    New,

    /// <summary>It was approved, and there is no such page any more.</summary>
    Stale,

    /// <summary>It has errors, so there is nothing to compare.</summary>
    Failed,
}

/// <summary>What one layer of a snapshot says.</summary>
/// <param name="Name">Its name: geometry, text, operators, pdf, raster.</param>
/// <param name="IsSame">Whether it found no difference.</param>
/// <param name="IsGate">Whether a difference in it makes the page differ; the others are told only.</param>
/// <param name="Sentence">What it found, with its limits.</param>
public sealed record LayerVerdict(string Name, bool IsSame, bool IsGate, string Sentence);

/// <summary>A page held against its snapshot.</summary>
/// <param name="Page">Page name.</param>
/// <param name="State">What became of it.</param>
/// <param name="Changes">What changed, what moved most first.</param>
/// <param name="Layers">What each layer says, cheapest first.</param>
/// <param name="Diagnostics">Errors that kept it from being compared.</param>
public sealed record PageVerdict(
    string Page,
    PageState State,
    ImmutableArray<PageChange> Changes,
    ImmutableArray<LayerVerdict> Layers,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>A page about which nothing is to be said but its state.</summary>
    public static PageVerdict Of(string page, PageState state) => new(page, state, [], [], []);
}
