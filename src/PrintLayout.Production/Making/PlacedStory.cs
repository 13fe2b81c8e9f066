namespace PrintLayout.Production.Making;

/// <summary>A story that is in the paper.</summary>
/// <param name="Story">Its name.</param>
/// <param name="File">Its manuscript.</param>
/// <param name="Page">The page on which it stands.</param>
public sealed record PlacedStory(string Story, string File, string Page);
