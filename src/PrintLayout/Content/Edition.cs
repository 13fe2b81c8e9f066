using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Content;

/// <summary>An edition as its file gives it: the paper, the day, the pages. Immutable.</summary>
/// <param name="File">The edition file, as diagnostics name it.</param>
/// <param name="Paper">Name of the paper.</param>
/// <param name="Date">Day of issue.</param>
/// <param name="Language">BCP 47 language; <c>zh-Hans</c> unless given.</param>
/// <param name="Pages">The pages in order.</param>
public sealed record Edition(
    string File,
    Located<string> Paper,
    DateOnly Date,
    string Language,
    ImmutableArray<EditionPage> Pages)
{
    /// <summary>Number of pages that the file lists, those with errors included.</summary>
    public int ListedPages { get; init; }

    /// <summary>What the nameplate says; null when the file says nothing about it.</summary>
    public NameplateText? Nameplate { get; init; }
}

/// <summary>A page of an edition.</summary>
/// <param name="Name">Page name such as A2.</param>
/// <param name="Section">Name of the section, set in the folio.</param>
/// <param name="Editors">Line of responsible editors for the folio; may be null.</param>
/// <param name="Layout">Path of the page layout, from the edition file's folder.</param>
/// <param name="Articles">The stories of the page.</param>
public sealed record EditionPage(
    Located<string> Name,
    Located<string>? Section,
    Located<string>? Editors,
    Located<string> Layout,
    ImmutableArray<ArticleReference> Articles)
{
    /// <summary>What the nameplate of this page says in place of the edition's; null for nothing else.</summary>
    public NameplateText? Nameplate { get; init; }

    /// <summary>The advertisements of the page.</summary>
    public ImmutableArray<AdReference> Ads { get; init; } = [];
}

/// <summary>Names a manuscript file.</summary>
/// <param name="Id">Story slug.</param>
/// <param name="Path">Path from the edition file's folder.</param>
/// <param name="Span">Where it is named.</param>
public sealed record ArticleReference(string Id, string Path, SourceSpan Span);
