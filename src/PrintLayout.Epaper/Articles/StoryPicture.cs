namespace PrintLayout.Epaper.Articles;

/// <summary>A picture of a story as a file of the site.</summary>
/// <param name="File">Its file, from the folder of the day.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
internal sealed record StoryPicture(string File, int Width, int Height);
