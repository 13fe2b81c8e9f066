using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Plan.Editions;

/// <summary>A page of an edition.</summary>
/// <param name="Name">Page name such as A2.</param>
/// <param name="Section">Name of the section, set in the folio.</param>
/// <param name="Editors">Line of responsible editors for the folio; may be null.</param>
/// <param name="Layout">Path of the page layout, relative to the folder of the edition file, or <c>auto</c>.</param>
/// <param name="Articles">The stories of the page.</param>
public sealed record EditionPage(
    Located<string> Name,
    Located<string>? Section,
    Located<string>? Editors,
    Located<string> Layout,
    ImmutableArray<ArticleReference> Articles)
{
    /// <summary>Nameplate text of this page, which replaces that of the edition key by key; null when the page gives none.</summary>
    public NameplateText? Nameplate { get; init; }

    /// <summary>The advertisements of the page.</summary>
    public ImmutableArray<AdReference> Ads { get; init; } = [];

    /// <summary>What is accepted on the page, beside what its layout accepts.</summary>
    public AcceptedFindings Accept { get; init; } = AcceptedFindings.None;

    /// <summary>How the page is made up; null when its layout is a file.</summary>
    public PagePlan? Auto { get; init; }

    /// <summary>
    /// What is wished of single stories of a page whose layout is a file. It counts when that file leaves the rest of the stories open.
    /// </summary>
    public ImmutableArray<StoryWish> Wishes { get; init; } = [];
}
