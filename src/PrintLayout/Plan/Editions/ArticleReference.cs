using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

/// <summary>Names a manuscript file.</summary>
/// <param name="Id">Story slug.</param>
/// <param name="Path">Path from the edition file's folder.</param>
/// <param name="Span">Where it is named.</param>
public sealed record ArticleReference(string Id, string Path, SourceSpan Span);
