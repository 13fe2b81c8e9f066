using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Pages.MakeUp;

/// <summary>The grid on which a page was made up.</summary>
/// <param name="TypeArea">Type area (版心) without the band of the folio, from the top left corner of the media box, y down.</param>
/// <param name="Columns">Base columns from the left.</param>
/// <param name="Gutter">Space between two columns (栏间距); zero on a page of one column.</param>
/// <param name="Row">Height of a row.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="FirstBaseline">
/// Baseline of body text in the first row, from the top edge of the media box; the others follow at the distance of a row.
/// </param>
public sealed record GridGeometry(
    PtRect TypeArea, ImmutableArray<ColumnGeometry> Columns, Pt Gutter, Pt Row, int Rows, Pt FirstBaseline);
