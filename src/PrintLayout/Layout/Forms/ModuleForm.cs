using System.Collections.Immutable;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Legs;

namespace PrintLayout.Layout.Forms;

/// <summary>A shape with every choice made: how many text columns, which head in how many rows, how deep the figures.</summary>
/// <param name="Frame">Its text columns.</param>
/// <param name="LabelRows">Rows of the section label at the top.</param>
/// <param name="Head">The head.</param>
/// <param name="HeadCells">Where it stands.</param>
/// <param name="Figures">Where the figures stand, in the order of the story.</param>
/// <param name="Plan">What is left for text.</param>
/// <param name="Cost">What the choices cost; 0 for a shape that leaves none.</param>
internal sealed record ModuleForm(
    ShapeFrame Frame, int LabelRows, HeadBlock Head, CellBlock HeadCells, ImmutableArray<CellBlock> Figures, LegPlan Plan, int Cost)
{
    /// <summary>Number of headline lines that was asked for; null where the shape asks for none.</summary>
    public int? HeadLines { get; init; }

    /// <summary>The choices alone.</summary>
    public FitForm ToChoices() => new(
        Frame.Columns.Length, Head.Size, HeadLines, Head.Rows, Figures.IsEmpty ? [] : [.. Figures.Select(cells => cells.Rows)], Cost);
}
