namespace PrintLayout.Reading.Data;

/// <summary>A field of a data file.</summary>
/// <param name="Text">Its text, without quotation marks and white space at its ends.</param>
/// <param name="Start">UTF-16 offset of its start in the file.</param>
/// <param name="End">The unit after its last.</param>
internal readonly record struct DataCell(string Text, int Start, int End);
