using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Layouts;

/// <summary>A corner of a module's rectangle that does not belong to the module.</summary>
/// <param name="Columns">Its base columns of the page, from 1.</param>
/// <param name="Rows">Its rows of the page, from 1.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record CutSpec(IndexRange Columns, IndexRange Rows, SourceSpan Span);
