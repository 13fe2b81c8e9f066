using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Validation;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Makeup.Requests;

/// <summary>A page that was found: a layout as a person would write it.</summary>
/// <param name="Layout">The layout, every number fixed.</param>
/// <param name="Reasons">Why each module stands where it does, in the order of the modules.</param>
/// <param name="Cost">What the page costs in all; 16 is a point.</param>
/// <param name="Costs">Its parts by name, those of 0 left out.</param>
/// <param name="Structure">How the page is cut, in words; two pages of one structure differ by rows alone.</param>
/// <param name="Metrics">What the validators measured on the page.</param>
internal sealed record FoundPage(
    PageLayout Layout, ImmutableArray<string> Reasons, long Cost, ImmutableArray<(string Name, long Cost)> Costs, string Structure,
    PageMetrics Metrics)
{
    /// <summary>The page as it was set to be judged, with what was found then; null when it has to be set again.</summary>
    public (MadePage Page, ImmutableArray<Diagnostic> Findings)? Made { get; init; }
}
