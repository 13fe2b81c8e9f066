using PrintLayout.Fonts;

namespace PrintLayout.Json;

/// <summary>Finds the faces that a file names.</summary>
public interface IFaceFinder
{
    /// <summary>The face; null when there is none that draws the same glyphs.</summary>
    /// <param name="face">How the file names it.</param>
    FontFace? Find(FaceName face);
}
