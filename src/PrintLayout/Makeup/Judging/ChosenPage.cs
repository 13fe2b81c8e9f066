using System.Collections.Immutable;
using PrintLayout.Makeup.Dissection;
using PrintLayout.Makeup.Placing;

namespace PrintLayout.Makeup.Judging;

/// <summary>A dissection with a form for each module.</summary>
/// <param name="Trees">The dissection of each rectangle of the page.</param>
/// <param name="Modules">The modules.</param>
/// <param name="ModuleCost">What the modules cost by themselves.</param>
/// <param name="OrderCost">What the cuts cost: which story stands before which.</param>
/// <param name="SketchCost">What the modules cost by how they stand to one another, in all likelihood.</param>
internal sealed record ChosenPage(
    ImmutableArray<PlacedTree> Trees, ImmutableArray<PlacedForm> Modules, int ModuleCost, int OrderCost, int SketchCost)
{
    /// <summary>A number for cuts, items and widths, rows left out.</summary>
    public ulong Structure => CutTree.StructureOf(Trees);

    /// <summary>The same with all rows.</summary>
    public ulong Exact => CutTree.ExactOf(Trees);

    /// <summary>The same, with the two sides of a cut in any order and widths left out.</summary>
    public ulong Pattern => CutTree.PatternOf(Trees);

    /// <summary>Stories that turn beside another.</summary>
    public int Corners => Trees.Sum(part => part.Tree.Corners);

    /// <summary>The cuts in words.</summary>
    /// <param name="names">Names of the items.</param>
    public string Describe(IReadOnlyList<string> names) => string.Join(" + ", Trees.Select(part => part.Tree.Describe(names)));

    /// <summary>All of it.</summary>
    public int Cost => ModuleCost + OrderCost + SketchCost;
}
