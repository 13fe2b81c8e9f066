using System.Collections.Immutable;
using PrintLayout.Layout.Pages;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Production.Makeup;

/// <summary>A page that was found.</summary>
/// <param name="Layout">Its layout.</param>
/// <param name="Reasons">Why each module stands where it does, in the order of the modules.</param>
/// <param name="Cost">What it costs in all.</param>
/// <param name="Costs">What makes up the cost.</param>
/// <param name="Structure">How the page is cut.</param>
/// <param name="Made">The page as it would print; null when it could not be made from the layout.</param>
public sealed record MakeupAlternative(
    PageLayout Layout, ImmutableArray<string> Reasons, long Cost, ImmutableArray<MakeupCost> Costs, string Structure, MadePage? Made);
