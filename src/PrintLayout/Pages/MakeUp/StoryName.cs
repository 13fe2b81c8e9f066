namespace PrintLayout.Pages.MakeUp;

/// <summary>The names of a story.</summary>
/// <param name="Slug">Story slug, by which items, lines and modules name it.</param>
/// <param name="Title">Its short title for people, such as 海信视像: the start of its headline.</param>
/// <param name="Headline">Its headline on one line.</param>
public sealed record StoryName(string Slug, string Title, string Headline);
