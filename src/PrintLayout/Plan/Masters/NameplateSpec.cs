using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Masters;

/// <summary>The nameplate of a master: its cells from the first row of the type area on, which on such a page starts where the folio band would.</summary>
/// <param name="Rows">Rows it takes, its closing rules included.</param>
/// <param name="Columns">Base columns it takes; what is left beside it is for a module (报眼).</param>
/// <param name="Form">Its form.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record NameplateSpec(int Rows, IndexRange Columns, NameplateForm Form, SourceSpan Span);
