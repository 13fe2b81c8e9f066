using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PrintLayout.Production.Inputs;

namespace PrintLayout.Production.Units;

/// <summary>The work of a run as data: units that can be made anywhere, in any order.</summary>
/// <param name="Units">The units, in the order of editions and pages.</param>
public sealed record WorkPlan(ImmutableArray<PlannedUnit> Units)
{
    /// <summary>SHA-256 of all units with the digests of their inputs; 64 hexadecimal digits.</summary>
    public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n', Units.Select(unit => $"{unit.Edition}\t{string.Join(' ', unit.Pages)}\t{unit.Digest}")))));

    /// <summary>All units, for a run.</summary>
    public UnitSelection Selection => new(Digest, Units.Length, Units);
}
