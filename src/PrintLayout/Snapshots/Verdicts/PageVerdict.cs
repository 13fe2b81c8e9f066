using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Snapshots.Comparing;

namespace PrintLayout.Snapshots.Verdicts;

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
