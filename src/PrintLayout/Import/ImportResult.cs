using System.Collections.Immutable;
using PrintLayout.Import.Passages;
using PrintLayout.Punctuation;

namespace PrintLayout.Import;

/// <summary>The result of importing a source. Immutable.</summary>
/// <param name="Source">The source file, as diagnostics name it.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Encoding">The encoding of its bytes: <c>UTF-8</c> or <c>GB 18030</c>.</param>
/// <param name="Articles">The stories in the order of the source.</param>
/// <param name="Shares">The place to which each character of the source went.</param>
/// <param name="Notes">What was repaired, flagged or only reported, in the order of the source.</param>
/// <param name="Edits">Number of changed places by rule of <see cref="PunctuationRuleNames"/>, ordered by name.</param>
public sealed record ImportResult(
    string Source,
    string Text,
    string Encoding,
    ImmutableArray<ImportedArticle> Articles,
    ImmutableArray<SourceShare> Shares,
    ImmutableArray<ImportNote> Notes,
    ImmutableSortedDictionary<string, int> Edits);
