using System.Collections.Immutable;
using PrintLayout.Content.Import.Punctuation;
using PrintLayout.Diagnostics;

namespace PrintLayout.Content.Import;

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

/// <summary>A story as it is written.</summary>
/// <param name="Id">Story slug; the file is <c>articles/Id.md</c>.</param>
/// <param name="Text">The whole file.</param>
/// <param name="Headline">Its headline.</param>
public sealed record ImportedArticle(string Id, string Text, string Headline)
{
    /// <summary>Width of each paragraph in half em, for a first page layout.</summary>
    public required ImmutableArray<int> ParagraphWidths { get; init; }

    /// <summary>Number of crossheads.</summary>
    public required int Crossheads { get; init; }

    /// <summary>Whether it has a section label.</summary>
    public required bool HasSection { get; init; }

    /// <summary>Whether it has a byline.</summary>
    public required bool HasByline { get; init; }

    /// <summary>Number of lines above and below the headline.</summary>
    public required int HeadLines { get; init; }

    /// <summary>Pages that its jump lines name.</summary>
    public required ImmutableArray<string> JumpPages { get; init; }

    /// <summary>The figure's place: per mille of the text before it; null without a figure.</summary>
    public required int? FigureAt { get; init; }
}

/// <summary>A repair, or a place that a person must look at.</summary>
/// <param name="Certainty">Certain: done. Likely: done, look at it. Guess: only reported.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Span">Place in the source.</param>
/// <param name="Article">Story it is about; null for the page.</param>
/// <param name="Message">What and why.</param>
public sealed record ImportNote(Certainty Certainty, string Rule, SourceSpan Span, string? Article, string Message);
