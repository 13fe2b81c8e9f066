using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Layouts;

/// <summary>A corner of a module's rectangle that does not belong to it, in base columns and rows of the page.</summary>
/// <param name="Columns">Base columns.</param>
/// <param name="Rows">Rows.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record CutSpec(IndexRange Columns, IndexRange Rows, SourceSpan Span);
