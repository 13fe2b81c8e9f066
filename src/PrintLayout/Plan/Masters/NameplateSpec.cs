using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Masters;

/// <summary>
/// The nameplate of a master. Its cells start at the first row of the type area; on such a page the type area starts where the
/// folio band would.
/// </summary>
/// <param name="Rows">Number of rows it takes, its closing rules included.</param>
/// <param name="Columns">Base columns it takes, from 1; a module may take those beside it (报眼).</param>
/// <param name="Form">Its form.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record NameplateSpec(int Rows, IndexRange Columns, NameplateForm Form, SourceSpan Span);
