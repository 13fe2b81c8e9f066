using System.Collections.Immutable;

namespace PrintLayout.Production.Making;

/// <summary>A version of a paper (版次) with the plates that it needs.</summary>
/// <param name="Version">Its name in files.</param>
/// <param name="Edition">Its edition file.</param>
/// <param name="Plates">By page in order: the version whose plate serves it, which is its own when none does.</param>
public sealed record MadeVersion(string Version, string Edition, ImmutableArray<(string Page, string Plate)> Plates)
{
    /// <summary>Pages whose plates are its own.</summary>
    public ImmutableArray<string> OwnPages => [.. Plates.Where(plate => plate.Plate == Version).Select(plate => plate.Page)];
}
