using System.Collections.Immutable;

namespace PrintLayout.Production.Faces;

/// <summary>Where faces come from besides the project's own manifest.</summary>
/// <param name="Manifest">Font manifest for a project that names none.</param>
public sealed record FontLocations(string Manifest)
{
    /// <summary>
    /// Folders with further faces, the first before the others. A font file that is not where its manifest says is looked for there.
    /// The faces that a fonts.yaml there gives a role come before the role's own.
    /// </summary>
    public ImmutableArray<string> Folders { get; init; } = [];
}
