using System.Collections.Immutable;

namespace PrintLayout.Production.Faces;

/// <summary>How the faces of a role cover a text.</summary>
/// <param name="Role">The role.</param>
/// <param name="Characters">Characters that need a glyph.</param>
/// <param name="Distinct">How many of them differ.</param>
/// <param name="Exceptions">The characters that the first choice lacks, by code point.</param>
public sealed record RoleCoverage(string Role, int Characters, int Distinct, ImmutableArray<CharacterPlaces> Exceptions)
{
    /// <summary>The characters that no face of the role has.</summary>
    public IEnumerable<CharacterPlaces> Missing => Exceptions.Where(character => character.Face is null);
}
