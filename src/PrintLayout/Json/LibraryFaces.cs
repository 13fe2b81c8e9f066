using PrintLayout.Fonts;

namespace PrintLayout.Json;

/// <summary>
/// Finds faces among those of a library, by name, index and digest: a face of the same name from another file may draw other glyphs.
/// </summary>
/// <param name="faces">The faces.</param>
public sealed class LibraryFaces(IEnumerable<FontFace> faces) : IFaceFinder
{
    private readonly List<FontFace> _faces = [.. faces.Distinct()];

    /// <inheritdoc/>
    public FontFace? Find(FaceName face)
    {
        // The name is compared first, so that only files of that name are read for their digest.
        return _faces.Find(known => known.Index == face.Index && known.Name == face.Name && known.Sha256 == face.Sha256);
    }
}
