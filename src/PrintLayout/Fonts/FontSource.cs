using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Fonts;

/// <summary>A face that a font library is to open.</summary>
/// <param name="Name">Name by which roles refer to it.</param>
/// <param name="Path">Font file: TrueType, OpenType or a collection.</param>
/// <param name="Index">Index of the face in a collection, from 0; 0 for a plain file.</param>
/// <param name="Sha256">Expected SHA-256 digest of the file in hexadecimal of either case; null when none is known.</param>
/// <param name="Span">Where the face is declared; diagnostics point there.</param>
public sealed record FontSource(string Name, string Path, int Index, string? Sha256, SourceSpan Span)
{
    /// <summary>Whether the index was asked for. Where it was not, a collection of several faces is reported (PL2015).</summary>
    public bool HasIndex { get; init; } = true;

    /// <summary>Name of an instance of a variable face, such as <c>SemiBold</c>; null for none.</summary>
    public string? Instance { get; init; }

    /// <summary>Where the instance is named.</summary>
    public SourceSpan InstanceSpan { get; init; } = SourceSpan.None;

    /// <summary>
    /// Values of axes of a variable face; an axis that is not among them has its usual value. Not read where an instance is named.
    /// </summary>
    public ImmutableArray<AxisValue> Axes { get; init; } = [];
}
