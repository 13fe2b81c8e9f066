namespace PrintLayout.Import.Structure;

/// <summary>A byline that does not stand below a text without byline.</summary>
/// <param name="Byline">Its names.</param>
/// <param name="After">The story after which it stands; null at the start of the source.</param>
internal sealed record OrphanByline(Element Byline, Story? After);
