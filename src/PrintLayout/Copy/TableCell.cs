namespace PrintLayout.Copy;

/// <summary>A cell of a table as a part of the table's text.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">UTF-16 units; 0 for an empty cell.</param>
public readonly record struct TableCell(int Start, int Length);
