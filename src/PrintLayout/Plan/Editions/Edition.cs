using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

/// <summary>An edition as its file gives it: the paper, the day, the pages. Immutable.</summary>
/// <param name="File">The edition file, as diagnostics name it.</param>
/// <param name="Paper">Name of the paper.</param>
/// <param name="Date">Day of issue.</param>
/// <param name="Language">BCP 47 language; <c>zh-Hans</c> unless given.</param>
/// <param name="Pages">The pages in order, without those that cannot be read.</param>
public sealed record Edition(
    string File,
    Located<string> Paper,
    DateOnly Date,
    string Language,
    ImmutableArray<EditionPage> Pages)
{
    /// <summary>Number of pages that the file lists, including pages with errors.</summary>
    public int ListedPages { get; init; }

    /// <summary>Warnings about the edition as a whole that are accepted.</summary>
    public ImmutableArray<Acceptance> Accept { get; init; } = [];

    /// <summary>The text of the nameplate; null when the file gives none.</summary>
    public NameplateText? Nameplate { get; init; }
}
