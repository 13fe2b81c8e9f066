using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Geometry;

namespace PrintLayout.Layout.Capacity;

/// <summary>What a headline of one size holds.</summary>
/// <param name="Size">Font size.</param>
/// <param name="Lines">Lines that the module allows at this size.</param>
/// <param name="CharactersPerLine">Han characters on a line.</param>
public sealed record HeadlineCapacity(Pt Size, CountRange Lines, int CharactersPerLine);

/// <summary>What a module holds, in Han characters.</summary>
/// <param name="Article">The story for which the layout keeps it; of briefs, the first.</param>
/// <param name="Columns">Base columns.</param>
/// <param name="Rows">Rows.</param>
/// <param name="TextRows">Rows of running text over all legs, the fewest and the most of all forms that the module allows.</param>
/// <param name="Body">Characters of running text: rows by measure. An indent takes two, the last line of a paragraph half a line in the mean.</param>
/// <param name="Headlines">By size, rising; empty without a head.</param>
/// <param name="Captions">Characters on a line of caption, by figure.</param>
public sealed record ModuleCapacity(
    string Article,
    IndexRange Columns,
    IndexRange Rows,
    CountRange TextRows,
    CountRange Body,
    ImmutableArray<HeadlineCapacity> Headlines,
    ImmutableArray<int> Captions);

/// <summary>What the modules of a page hold.</summary>
/// <param name="Modules">The modules in layout order, without those that cannot be built.</param>
/// <param name="LabelRows">Rows that a section label takes off every text column.</param>
/// <param name="CrossheadRows">Rows that a crosshead of one line takes.</param>
public sealed record LayoutCapacity(ImmutableArray<ModuleCapacity> Modules, int LabelRows, int CrossheadRows);
