using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Legs;

namespace PrintLayout.Layout.Modules;

/// <summary>What became of one module.</summary>
/// <param name="Article">Story slug.</param>
/// <param name="Columns">Base columns it covers.</param>
/// <param name="Rows">Rows it covers.</param>
/// <param name="TextColumns">Number of text columns.</param>
/// <param name="MeasureMilliEm">Measure in thousandths of an em of the body size.</param>
/// <param name="HeadSize">Size of the headline; zero when there is none.</param>
/// <param name="LinesSet">Lines and crossheads placed.</param>
/// <param name="OversetLines">Rows of text that did not fit.</param>
/// <param name="UndersetLines">Rows of its legs that stay empty.</param>
/// <param name="LegRows">Rows filled in each leg.</param>
/// <param name="CapacityRows">Rows that its legs hold.</param>
/// <param name="Area">Its rectangle on the page.</param>
/// <param name="Quality">How well its lines are set.</param>
public sealed record ModuleReport(
    string Article,
    IndexRange Columns,
    IndexRange Rows,
    int TextColumns,
    int MeasureMilliEm,
    Pt HeadSize,
    int LinesSet,
    int OversetLines,
    int UndersetLines,
    ImmutableArray<int> LegRows,
    int CapacityRows,
    PtRect Area,
    LineQuality Quality)
{
    /// <summary>Rows of the headline block, as the search chose them.</summary>
    public int HeadRows { get; init; }

    /// <summary>Rows of each figure, in the order of the story.</summary>
    public ImmutableArray<int> FigureRows { get; init; } = [];

    /// <summary>What its form and fill cost; the scale is that of the legs' own costs, 0 for a module without a blemish.</summary>
    public long Cost { get; init; }

    /// <summary>How far its text is from filling it.</summary>
    public StoryCopyfit Copyfit { get; init; } = StoryCopyfit.Fits;
}
