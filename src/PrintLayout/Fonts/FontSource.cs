using PrintLayout.Diagnostics;

namespace PrintLayout.Fonts;

/// <summary>A face that a font library shall open.</summary>
/// <param name="Name">Name by which roles ask for it.</param>
/// <param name="Path">Font file: TrueType, OpenType or a collection.</param>
/// <param name="Index">Face index in a collection; 0 for a plain file.</param>
/// <param name="Sha256">Expected digest of the file in hexadecimal, either case; null when none is known.</param>
/// <param name="Span">Where the face is declared; diagnostics point there.</param>
public sealed record FontSource(string Name, string Path, int Index, string? Sha256, SourceSpan Span);
