using System.Collections.Immutable;

namespace PrintLayout.Production.Making;

/// <summary>What a page of a made paper holds.</summary>
/// <param name="Page">Its name.</param>
/// <param name="Section">Its section.</param>
/// <param name="Stories">Its stories, by name.</param>
/// <param name="Ads">Its advertisements, by name.</param>
/// <param name="Filler">The filler on it; null for none.</param>
/// <param name="Cost">What its make-up costs; null when it could not be made up.</param>
public sealed record MadePageSummary(
    string Page, string Section, ImmutableArray<string> Stories, ImmutableArray<string> Ads, string? Filler, long? Cost);
