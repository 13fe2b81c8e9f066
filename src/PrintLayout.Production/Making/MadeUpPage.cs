using System.Collections.Immutable;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Production.Making;

/// <summary>A page as a search found it.</summary>
/// <param name="Layout">Its layout.</param>
/// <param name="Reasons">Why each module stands where it does.</param>
/// <param name="Cost">What it costs.</param>
internal sealed record MadeUpPage(PageLayout Layout, ImmutableArray<string> Reasons, long Cost);
