using System.Collections.Immutable;
using PrintLayout.Import.Passages;
using PrintLayout.Punctuation;

namespace PrintLayout.Import;

/// <summary>What became of a source. Immutable.</summary>
/// <param name="Source">The source file, as diagnostics name it.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Encoding"><c>UTF-8</c> or <c>GB 18030</c>.</param>
/// <param name="Articles">The stories in the order of the source.</param>
/// <param name="Shares">Where each character of the source went.</param>
/// <param name="Notes">What was repaired, flagged or only seen, in the order of the source.</param>
/// <param name="Edits">Number of changes of characters by rule of <see cref="PunctuationRuleNames"/>, by name.</param>
public sealed record ImportResult(
    string Source,
    string Text,
    string Encoding,
    ImmutableArray<ImportedArticle> Articles,
    ImmutableArray<SourceShare> Shares,
    ImmutableArray<ImportNote> Notes,
    ImmutableSortedDictionary<string, int> Edits);
