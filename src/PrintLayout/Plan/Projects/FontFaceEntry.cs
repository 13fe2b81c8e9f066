using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Projects;

/// <summary>A font file of the manifest.</summary>
/// <param name="Name">Name in the manifest.</param>
/// <param name="Path">Absolute path of the file.</param>
/// <param name="Index">Face index in a collection.</param>
/// <param name="Sha256">Expected SHA-256 digest in lower-case hexadecimal; null when the manifest gives none.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record FontFaceEntry(string Name, string Path, int Index, string? Sha256, SourceSpan Span)
{
    /// <summary>Whether the manifest says which face of the file is meant.</summary>
    public bool HasIndex { get; init; } = true;

    /// <summary>Name of the instance of a variable face; null when the manifest gives none.</summary>
    public Located<string>? Instance { get; init; }

    /// <summary>Values of axes of a variable face, by the tags of the axes.</summary>
    public ImmutableArray<AxisEntry> Axes { get; init; } = [];
}
