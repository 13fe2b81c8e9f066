using System.Collections.Immutable;
using PrintLayout.Import;

namespace PrintLayout.Production.Import;

/// <summary>A page of the drafted edition.</summary>
/// <param name="Stories">Its stories in reading order.</param>
/// <param name="Layout">Its layout, as YAML.</param>
internal sealed record DraftedPage(ImmutableArray<ImportedArticle> Stories, string Layout);
