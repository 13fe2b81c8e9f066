using PrintLayout.Fonts;

namespace PrintLayout.Json;

/// <summary>A face as a file names it.</summary>
/// <param name="Name">PostScript name.</param>
/// <param name="File">Name of the font file, without its folder.</param>
/// <param name="Index">Index of the face in a collection.</param>
/// <param name="Sha256">Digest of the font file, lower-case hexadecimal.</param>
public sealed record FaceName(string Name, string File, int Index, string Sha256);

/// <summary>Finds the faces that a file names.</summary>
public interface IFaceFinder
{
    /// <summary>The face; null when there is none that draws the same glyphs.</summary>
    /// <param name="face">How the file names it.</param>
    FontFace? Find(FaceName face);
}

/// <summary>Finds faces among those of a library, by index and digest: a face of the same name from another file may draw other glyphs.</summary>
/// <param name="faces">The faces.</param>
public sealed class LibraryFaces(IEnumerable<FontFace> faces) : IFaceFinder
{
    private readonly List<FontFace> _faces = [.. faces.Distinct()];

    /// <inheritdoc/>
    public FontFace? Find(FaceName face)
    {
        // The name first: then only files that may be the one are read for their digest.
        return _faces.Find(known => known.Index == face.Index && known.Name == face.Name && known.Sha256 == face.Sha256);
    }
}
