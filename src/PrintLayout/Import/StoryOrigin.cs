namespace PrintLayout.Import;

/// <summary>What is known of stories from where their source lies.</summary>
/// <param name="Desk">The desk that they come from; null when nothing says it.</param>
/// <param name="IsRanked">
/// Whether the order of the sources is that of their importance. The files of a folder lie in the order of their names, which says
/// nothing.
/// </param>
internal sealed record StoryOrigin(string? Desk, bool IsRanked)
{
    /// <summary>Stories of sources that a person named one after the other.</summary>
    public static readonly StoryOrigin Named = new(null, IsRanked: true);
}
