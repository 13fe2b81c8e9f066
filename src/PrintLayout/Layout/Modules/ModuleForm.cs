using System.Collections.Immutable;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Legs;

namespace PrintLayout.Layout.Modules;

/// <summary>A module with every choice made: how many text columns, which head in how many rows, how deep the figures.</summary>
/// <param name="Frame">Rectangle and text columns.</param>
/// <param name="LabelRows">Rows of the section label at the top.</param>
/// <param name="Head">The head.</param>
/// <param name="HeadCells">Where it stands.</param>
/// <param name="Figures">Where the figures stand, in the order of the story.</param>
/// <param name="Plan">What is left for text.</param>
/// <param name="Cost">What the choices cost (<see cref="FormCosts"/>); 0 for a module that leaves none.</param>
internal sealed record ModuleForm(
    ModuleFrame Frame, int LabelRows, HeadBlock Head, CellBlock HeadCells, ImmutableArray<CellBlock> Figures, LegPlan Plan, int Cost);
