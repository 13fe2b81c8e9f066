using System.Collections.Immutable;

namespace PrintLayout.Production.Inputs;

/// <summary>The units of a plan that a run makes.</summary>
/// <param name="Plan">Digest of the plan.</param>
/// <param name="Of">Number of units that the plan has.</param>
/// <param name="Units">Those of this run.</param>
public sealed record UnitSelection(string Plan, int Of, ImmutableArray<PlannedUnit> Units)
{
    /// <summary>
    /// A share of them by cost: the dearest unit first, each to the share that has least so far. All machines that have the same units and
    /// number of shares find the same shares, without asking each other.
    /// </summary>
    /// <param name="shard">Number of the share, and of shares.</param>
    public UnitSelection Share(Shard shard)
    {
        ArgumentNullException.ThrowIfNull(shard);
        return this with { Units = Shares(Units, shard.Count)[shard.Number - 1] };
    }

    /// <summary>Parts units into shares of like cost (longest processing time first).</summary>
    /// <param name="units">The units.</param>
    /// <param name="count">Number of shares.</param>
    /// <returns>The shares, the units of each in their order.</returns>
    public static ImmutableArray<ImmutableArray<PlannedUnit>> Shares(ImmutableArray<PlannedUnit> units, int count)
    {
        var shares = Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray();
        var loads = new PriorityQueue<int, (long Cost, int Share)>(Enumerable.Range(0, count).Select(share => (share, (0L, share))));
        foreach (var index in Enumerable.Range(0, units.Length).OrderByDescending(index => units[index].Cost).ThenBy(index => index))
        {
            loads.TryDequeue(out var share, out var load);
            shares[share].Add(index);
            loads.Enqueue(share, (load.Cost + units[index].Cost, share));
        }

        return [.. shares.Select(share => share.Order().Select(index => units[index]).ToImmutableArray())];
    }
}
