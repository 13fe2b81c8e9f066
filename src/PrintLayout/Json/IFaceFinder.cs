using PrintLayout.Fonts;

namespace PrintLayout.Json;

/// <summary>Finds the faces that a display list names.</summary>
public interface IFaceFinder
{
    /// <summary>The face; null when none draws the same glyphs.</summary>
    /// <param name="face">How the file names it.</param>
    FontFace? Find(FaceName face);
}
