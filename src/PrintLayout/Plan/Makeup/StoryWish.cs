using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Makeup;

/// <summary>
/// What an editor wishes of one story of a page whose layout is <c>auto</c> or half open. What is left out is the program's to choose.
/// </summary>
public sealed record StoryWish
{
    /// <summary>The story, by its slug.</summary>
    public required string Article { get; init; }

    /// <summary>Further stories of the page that stand under its head, each behind its own headline, by their slugs.</summary>
    public ImmutableArray<Located<string>> Stories { get; init; } = [];

    /// <summary>The part of the page in which it stands.</summary>
    public PagePlace? At { get; init; }

    /// <summary>Base columns of the page that it covers exactly, from 1.</summary>
    public IndexRange? Columns { get; init; }

    /// <summary>Rows of the page that it covers exactly, from 1.</summary>
    public IndexRange? Rows { get; init; }

    /// <summary>The forms that it may have; empty for those of the house.</summary>
    public ImmutableArray<StoryForm> Forms { get; init; } = [];

    /// <summary>The forms that it must not have.</summary>
    public ImmutableArray<StoryForm> Forbidden { get; init; } = [];

    /// <summary>Whether it is the lead of the page.</summary>
    public bool IsLead { get; init; }

    /// <summary>Its importance on this page, from 1, in place of that of the article; null for that of the article.</summary>
    public int? Priority { get; init; }

    /// <summary>The story beside which it stays, by its slug.</summary>
    public Located<string>? With { get; init; }

    /// <summary>What may be left out when the page is too full.</summary>
    public ImmutableArray<OptionalElement> MayGo { get; init; } = [];

    /// <summary>The page to which it may jump, by its name.</summary>
    public Located<string>? JumpTo { get; init; }

    /// <summary>The key of the first wish, as it is written.</summary>
    public Located<string>? Key { get; init; }

    /// <summary>Where the wishes stand.</summary>
    public SourceSpan Span { get; init; }
}
