using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace PrintLayout.Production.Inputs;

/// <summary>
/// A unit of work: pages of an edition that belong together, because a story joins them or a file holds them. Any machine can make it by
/// itself.
/// </summary>
/// <param name="Edition">Path of the edition, as the run names it.</param>
/// <param name="Pages">Names of its pages, in the order of the edition.</param>
/// <param name="Cost">Estimated milliseconds of work; at least 1.</param>
public sealed record PlannedUnit(string Edition, ImmutableArray<string> Pages, long Cost)
{
    private const int IdBytes = 8;

    /// <summary>A name that follows from edition and first page alone: 16 hexadecimal digits.</summary>
    public string Id => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{Edition.Replace('\\', '/')}\n{Pages[0]}")).AsSpan(0, IdBytes));

    /// <summary>SHA-256 of the bytes of its inputs with their names: as long as it stays, the unit gives what it gave.</summary>
    public string Digest { get; init; } = string.Empty;

    /// <summary>
    /// The files that it is made of, there or not: edition, layouts, master, style, manuscripts, pictures, advertisements, faces.
    /// </summary>
    public ImmutableArray<string> Inputs { get; init; } = [];

    /// <summary>The files that it writes.</summary>
    public ImmutableArray<string> Outputs { get; init; } = [];
}
