namespace PrintLayout.Import.Passages;

/// <summary>The place to which a stretch of a source line went.</summary>
/// <param name="Line">Source line, from 1.</param>
/// <param name="Column">Column in characters (Unicode scalar values), from 1.</param>
/// <param name="Length">Length in characters.</param>
/// <param name="Article">Slug of the article that it went to; null when it was dropped.</param>
/// <param name="Field">Key of the front matter, or paragraph of the body such as <c>paragraph 3</c>; the reason for dropped text.</param>
public sealed record SourceShare(int Line, int Column, int Length, string? Article, string Field);
