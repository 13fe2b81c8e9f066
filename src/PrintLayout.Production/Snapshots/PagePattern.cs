namespace PrintLayout.Production.Snapshots;

/// <summary>Chooses pages by their names: <c>A2</c>, <c>A*</c>, <c>?1</c>, several parted by commas.</summary>
/// <param name="patterns">The patterns; none choose every page.</param>
public sealed class PagePattern(params IEnumerable<string> patterns)
{
    private readonly List<string> _patterns =
        [.. patterns.SelectMany(pattern => pattern.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>Every page.</summary>
    public static PagePattern All { get; } = new();

    /// <summary>Whether it chooses a page.</summary>
    /// <param name="page">Page name.</param>
    public bool Matches(string page) => _patterns.Count == 0 || _patterns.Exists(pattern => Matches(pattern, page));

    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        if (pattern.IsEmpty) return name.IsEmpty;
        if (pattern[0] == '*') return Matches(pattern[1..], name) || (!name.IsEmpty && Matches(pattern, name[1..]));
        return !name.IsEmpty && (pattern[0] == '?' || pattern[0] == name[0]) && Matches(pattern[1..], name[1..]);
    }
}
