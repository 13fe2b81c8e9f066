using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Projects;

/// <summary>The content of <c>fonts.yaml</c>: font files, and the faces that serve each role.</summary>
/// <param name="File">The manifest file.</param>
/// <param name="Faces">The faces by name.</param>
/// <param name="Roles">Face names by role, first choice first.</param>
public sealed record FontManifest(
    string File,
    ImmutableSortedDictionary<string, FontFaceEntry> Faces,
    ImmutableSortedDictionary<string, ImmutableArray<Located<string>>> Roles);
