using PrintLayout.Production.Gate.Likeness;

namespace PrintLayout.Production.Gate.Archives;

/// <summary>A picture of an issue that went to press.</summary>
/// <param name="Date">Day of the issue.</param>
/// <param name="Page">Its page.</param>
/// <param name="Story">The story that it belonged to.</param>
/// <param name="Digest">Digest of its file.</param>
/// <param name="Sketch">What is kept of it; null when it could not be decoded.</param>
internal sealed record ArchivedPicture(DateOnly Date, string Page, string Story, string Digest, PictureSketch? Sketch);
