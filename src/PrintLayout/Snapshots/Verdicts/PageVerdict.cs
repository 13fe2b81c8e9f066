using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Snapshots.Comparing;

namespace PrintLayout.Snapshots.Verdicts;

/// <summary>The result of comparing a page with its snapshot.</summary>
/// <param name="Page">Page name.</param>
/// <param name="State">The overall result.</param>
/// <param name="Changes">What changed, the largest change first.</param>
/// <param name="Layers">The result of each layer, cheapest layer first.</param>
/// <param name="Diagnostics">Errors that prevented the comparison.</param>
public sealed record PageVerdict(
    string Page,
    PageState State,
    ImmutableArray<PageChange> Changes,
    ImmutableArray<LayerVerdict> Layers,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>A result that consists of its state only.</summary>
    /// <param name="page">Page name.</param>
    /// <param name="state">The state.</param>
    public static PageVerdict Of(string page, PageState state) => new(page, state, [], [], []);
}
