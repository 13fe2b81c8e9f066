using PrintLayout.Geometry;

namespace PrintLayout.Pages.MakeUp;

/// <summary>A leg: a stretch of one text column without anything in its way.</summary>
/// <param name="Area">Its rectangle: the measure wide, all its rows deep.</param>
/// <param name="Filled">Rows that text takes, from the top.</param>
/// <param name="Capacity">Rows that it holds.</param>
public readonly record struct LegGeometry(PtRect Area, int Filled, int Capacity);
