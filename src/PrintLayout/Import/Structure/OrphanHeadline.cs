using PrintLayout.Import.Passages;

namespace PrintLayout.Import.Structure;

/// <summary>A headline without text below it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="After">The story after which it stands; null at the start of the source.</param>
internal sealed record OrphanHeadline(Passage Text, Story? After)
{
    /// <summary>The bylines directly below it.</summary>
    public List<Element> Bylines { get; } = [];
}
