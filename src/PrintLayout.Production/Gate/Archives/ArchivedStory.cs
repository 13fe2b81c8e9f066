using PrintLayout.Production.Gate.Likeness;

namespace PrintLayout.Production.Gate.Archives;

/// <summary>A story of an issue that went to press.</summary>
/// <param name="Date">Day of the issue.</param>
/// <param name="Page">Its page.</param>
/// <param name="Story">Its name.</param>
/// <param name="Sketch">What is kept of its text.</param>
internal sealed record ArchivedStory(DateOnly Date, string Page, string Story, TextSketch Sketch);
