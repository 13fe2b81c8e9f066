using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

/// <summary>A reference from an edition to a manuscript file.</summary>
/// <param name="Id">Story slug.</param>
/// <param name="Path">Path of the manuscript, relative to the folder of the edition file.</param>
/// <param name="Span">Where it is named.</param>
public sealed record ArticleReference(string Id, string Path, SourceSpan Span);
