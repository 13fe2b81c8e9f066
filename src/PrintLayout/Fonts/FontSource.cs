using PrintLayout.Diagnostics;

namespace PrintLayout.Fonts;

/// <summary>A face that a font library is to open.</summary>
/// <param name="Name">Name by which roles refer to it.</param>
/// <param name="Path">Font file: TrueType, OpenType or a collection.</param>
/// <param name="Index">Index of the face in a collection, from 0; 0 for a plain file.</param>
/// <param name="Sha256">Expected SHA-256 digest of the file in hexadecimal of either case; null when none is known.</param>
/// <param name="Span">Where the face is declared; diagnostics point there.</param>
public sealed record FontSource(string Name, string Path, int Index, string? Sha256, SourceSpan Span);
