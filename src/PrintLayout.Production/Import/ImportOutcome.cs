using System.Collections.Immutable;
using PrintLayout.Import;

namespace PrintLayout.Production.Import;

/// <summary>The result of an import.</summary>
/// <param name="Result">What the source became; null when it cannot be read.</param>
/// <param name="Files">The files; the report is not among them.</param>
public sealed record ImportOutcome(ImportResult? Result, ImmutableArray<ImportFile> Files);
