using System.Collections.Immutable;

namespace PrintLayout.Layout.Stories;

/// <summary>A story whose running text is shaped, once for all measures that copyfit may try.</summary>
/// <param name="Blocks">Its blocks in reading order, the byline last.</param>
internal sealed record ShapedStory(ImmutableArray<ShapedBlock> Blocks);
