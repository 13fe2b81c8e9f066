namespace PrintLayout.Json;

/// <summary>A face as a display list identifies it.</summary>
/// <param name="Name">PostScript name.</param>
/// <param name="File">Name of the font file, without its folder.</param>
/// <param name="Index">Index of the face in a collection, from 0.</param>
/// <param name="Sha256">Digest of the font file, lower-case hexadecimal.</param>
public sealed record FaceName(string Name, string File, int Index, string Sha256);
