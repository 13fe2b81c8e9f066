using System.Collections.Immutable;

namespace HouseCheck;

/// <summary>A count of the house.</summary>
/// <param name="Name">What was counted.</param>
/// <param name="Number">How many there are.</param>
/// <param name="Limit">How many there may be; null for a count that only informs.</param>
/// <param name="Found">The things counted, by name; empty for a count that only informs.</param>
internal sealed record Count(string Name, int Number, int? Limit, ImmutableArray<string> Found)
{
    /// <summary>Whether there are too many.</summary>
    public bool IsOver => Number > Limit;

    /// <summary>A count of things of which there may be none.</summary>
    public static Count None(string name, IEnumerable<string> found)
    {
        ImmutableArray<string> all = [.. found];
        return new Count(name, all.Length, 0, all);
    }

    /// <summary>A count that only informs.</summary>
    public static Count Only(string name, int number) => new(name, number, null, []);
}
