using PrintLayout.Geometry;

namespace PrintLayout.Pages.MakeUp;

/// <summary>A leg: a part of one text column that no head or figure interrupts.</summary>
/// <param name="Area">
/// Its rectangle, the measure wide and all its rows deep, from the top left corner of the media box, y down.
/// </param>
/// <param name="Filled">Rows that text takes, from the top.</param>
/// <param name="Capacity">Rows that it holds.</param>
public readonly record struct LegGeometry(PtRect Area, int Filled, int Capacity);
