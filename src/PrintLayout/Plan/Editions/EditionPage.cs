using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

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
