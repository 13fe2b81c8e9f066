using System.Collections.Immutable;
using PrintLayout.Import.Passages;
using PrintLayout.Punctuation;

namespace PrintLayout.Import;

/// <summary>The result of importing a source. Immutable.</summary>
/// <param name="Source">The source file, as diagnostics name it.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Encoding">The encoding of its bytes; for a document the name of its form.</param>
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
    ImmutableSortedDictionary<string, int> Edits)
{
    /// <summary>The same result with other names of its stories.</summary>
    /// <param name="names">The new name of each.</param>
    internal ImportResult Renamed(ImmutableDictionary<string, string> names) => this with
    {
        Articles = [.. Articles.Select(article => article with { Id = names[article.Id] })],
        Shares = [.. Shares.Select(share => share.Article is { } id ? share with { Article = names[id] } : share)],
        Notes = [.. Notes.Select(note => note.Article is { } id ? note with { Article = names[id] } : note)],
    };
}
