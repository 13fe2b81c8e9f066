using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Pages.MakeUp;

/// <summary>A module of a page and how its stories were fitted into it.</summary>
/// <param name="Stories">Story slugs: one, or those of a column of briefs in order.</param>
/// <param name="Area">Its rectangle, from the top left corner of the media box, y down.</param>
/// <param name="FirstColumn">First base column it covers, from 1.</param>
/// <param name="LastColumn">Last base column.</param>
/// <param name="FirstRow">First row it covers, from 1.</param>
/// <param name="LastRow">Last row.</param>
/// <param name="Measure">Line length of its text columns.</param>
/// <param name="TextColumns">Number of its text columns.</param>
/// <param name="Legs">Its legs in reading order.</param>
public sealed record ModuleGeometry(
    ImmutableArray<string> Stories,
    PtRect Area,
    int FirstColumn,
    int LastColumn,
    int FirstRow,
    int LastRow,
    Pt Measure,
    int TextColumns,
    ImmutableArray<LegGeometry> Legs)
{
    /// <summary>Rows of the headline block.</summary>
    public int HeadRows { get; init; }

    /// <summary>Lines of the headline.</summary>
    public int HeadLines { get; init; }

    /// <summary>Size of the headline; zero when there is none.</summary>
    public Pt HeadSize { get; init; }

    /// <summary>The rectangles of its figures with their captions, in whole rows, in the order of the story.</summary>
    public ImmutableArray<PtRect> Figures { get; init; } = [];

    /// <summary>The cost of its form; 0 when the layout left no choice of form.</summary>
    public long FormCost { get; init; }

    /// <summary>The cost of the fill of its legs, holes included; 0 when they are full and every rule is kept.</summary>
    public long FillCost { get; init; }

    /// <summary>Rows of text that found no place.</summary>
    public int OversetRows { get; init; }

    /// <summary>Characters of text that found no place.</summary>
    public int OversetCharacters { get; init; }
}
