using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Imposition;

/// <summary>A page of a PDF at its place on a sheet.</summary>
/// <param name="File">The PDF, ready to open.</param>
/// <param name="Page">The page of it, from 1.</param>
/// <param name="X">From the left edge of the sheet to the trim of the page, as it stands there.</param>
/// <param name="Y">From the upper edge of the sheet to that trim.</param>
/// <param name="Turns">Quarter turns clockwise, 0 to 3.</param>
public sealed record PlannedPart(Located<string> File, int Page, Pt X, Pt Y, int Turns);
