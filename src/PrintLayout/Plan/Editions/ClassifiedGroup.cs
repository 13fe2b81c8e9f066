using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

/// <summary>Classified advertisements of one kind, such as 招聘.</summary>
/// <param name="Head">The head of the group; null for none.</param>
/// <param name="Ads">The advertisements, in order.</param>
public sealed record ClassifiedGroup(Located<string>? Head, ImmutableArray<AdText> Ads);
