using System.Collections.Immutable;

namespace PrintLayout.Layout.Capacity;

/// <summary>What the modules of a page hold.</summary>
/// <param name="Modules">The modules in layout order, without those that cannot be built.</param>
/// <param name="LabelRows">Rows that a section label takes off every text column.</param>
/// <param name="CrossheadRows">Rows that a crosshead of one line takes.</param>
public sealed record LayoutCapacity(ImmutableArray<ModuleCapacity> Modules, int LabelRows, int CrossheadRows);
