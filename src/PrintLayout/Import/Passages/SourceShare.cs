namespace PrintLayout.Import.Passages;

/// <summary>Where a stretch of a source line went.</summary>
/// <param name="Line">Source line, from 1.</param>
/// <param name="Column">Column in characters, from 1.</param>
/// <param name="Length">Length in characters.</param>
/// <param name="Article">Article it went to; null when it was dropped.</param>
/// <param name="Field">Key of the front matter or paragraph of the body, such as <c>paragraph 3</c>; the reason when it was dropped.</param>
public sealed record SourceShare(int Line, int Column, int Length, string? Article, string Field);
