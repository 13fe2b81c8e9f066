using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

/// <summary>Classified advertisements (分类广告), set in columns under the heads of their groups.</summary>
/// <param name="Title">The title above all columns; null for none.</param>
/// <param name="Columns">Number of columns; null for as many as read well.</param>
/// <param name="Groups">The groups, in order.</param>
public sealed record Classifieds(Located<string>? Title, int? Columns, ImmutableArray<ClassifiedGroup> Groups);
