using System.Collections.Immutable;
using PrintLayout.Makeup.Dissection;
using PrintLayout.Makeup.Placing;

namespace PrintLayout.Makeup.Judging;

/// <summary>A dissection with a form for each module.</summary>
/// <param name="Tree">The dissection.</param>
/// <param name="Modules">The modules.</param>
/// <param name="ModuleCost">What the modules cost by themselves.</param>
/// <param name="OrderCost">What the cuts cost: which story stands before which.</param>
/// <param name="SketchCost">What the modules cost by how they stand to one another, in all likelihood.</param>
internal sealed record ChosenPage(CutTree Tree, ImmutableArray<PlacedForm> Modules, int ModuleCost, int OrderCost, int SketchCost)
{
    /// <summary>All of it.</summary>
    public int Cost => ModuleCost + OrderCost + SketchCost;
}
