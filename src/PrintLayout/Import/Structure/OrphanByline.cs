namespace PrintLayout.Import.Structure;

/// <summary>A byline away from any text that lacks one.</summary>
/// <param name="Byline">Its names.</param>
/// <param name="After">The story behind which it stands; null at the start of the source.</param>
internal sealed record OrphanByline(Element Byline, Story? After);
