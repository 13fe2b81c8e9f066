using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Pages.MakeUp;

/// <summary>A module of a page and what became of it.</summary>
/// <param name="Stories">Story slugs: one, or those of a column of briefs in order.</param>
/// <param name="Area">Its rectangle.</param>
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

    /// <summary>The whole rows of its figures with their captions, in the order of the story.</summary>
    public ImmutableArray<PtRect> Figures { get; init; } = [];

    /// <summary>What its form costs; 0 for a module that left no choice.</summary>
    public long FormCost { get; init; }

    /// <summary>What the fill of its legs costs, holes included; 0 when they are full and every rule is kept.</summary>
    public long FillCost { get; init; }

    /// <summary>Rows of text that found no place.</summary>
    public int OversetRows { get; init; }

    /// <summary>Characters of text that found no place.</summary>
    public int OversetCharacters { get; init; }
}
