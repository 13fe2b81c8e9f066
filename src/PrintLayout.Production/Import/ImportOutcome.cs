using System.Collections.Immutable;
using PrintLayout.Import;

namespace PrintLayout.Production.Import;

/// <summary>The result of an import.</summary>
/// <param name="Results">What each source became that could be read, in their order.</param>
/// <param name="Files">The files; the report is not among them.</param>
/// <param name="IsWritten">Whether the files were written; an import that would overwrite an edited story writes nothing.</param>
public sealed record ImportOutcome(ImmutableArray<ImportResult> Results, ImmutableArray<ImportFile> Files, bool IsWritten);
