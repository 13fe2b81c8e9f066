namespace PrintLayout.Makeup.Dissection;

/// <summary>A rectangle of the page that is to be cut into modules.</summary>
/// <param name="Column">First base column, from 1.</param>
/// <param name="Row">First row, from 1.</param>
/// <param name="Columns">Base columns.</param>
/// <param name="Rows">Rows, the separator below the last module included.</param>
internal readonly record struct OpenRegion(int Column, int Row, int Columns, int Rows);
