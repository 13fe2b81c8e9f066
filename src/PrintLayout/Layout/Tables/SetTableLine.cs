using PrintLayout.Geometry;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Tables;

/// <summary>A line of a cell.</summary>
/// <param name="Line">The line.</param>
/// <param name="X">Its left edge, from that of the table.</param>
/// <param name="Down">Lines of its cell above it.</param>
/// <param name="Column">Its column, from 0.</param>
internal readonly record struct SetTableLine(SetLine Line, Pt X, int Down, int Column);
