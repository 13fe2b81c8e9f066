using System.Collections.Immutable;

namespace PrintLayout.Plan.Inks;

/// <summary>The inks of a press, as a master declares them: the limit on their sum, and inks by name.</summary>
/// <param name="Limit">Most ink in one place (total area coverage), in thousandths of one ink.</param>
/// <param name="Named">Inks by name: a process colour, or a spot ink at its full tint.</param>
public sealed record InkPalette(int Limit, ImmutableSortedDictionary<string, CmykValue> Named)
{
    /// <summary>240 %, the usual limit of coldset on newsprint (ISO 12647-3 practice).</summary>
    public const int NewsprintLimit = 2400;

    /// <summary>Newsprint with process inks only.</summary>
    public static InkPalette Newsprint { get; } =
        new(NewsprintLimit, ImmutableSortedDictionary<string, CmykValue>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>
    /// Reads an ink: amounts of process inks, or a name of the palette with an optional tint such as <c>festival 40%</c>.
    /// </summary>
    /// <param name="text">The text; may be null.</param>
    /// <param name="ink">The ink.</param>
    /// <returns>Whether the text is an ink.</returns>
    public bool TryParse(string? text, out CmykValue ink)
    {
        if (InkNotation.TryParse(text, out ink)) return true;
        var name = (text ?? string.Empty).Trim();
        if (Named.TryGetValue(name, out ink)) return true;
        var space = name.LastIndexOf(' ');
        return space > 0
            && InkNotation.TryParsePercent(name.AsSpan(space + 1), 100, out var tint)
            && Named.TryGetValue(name[..space].TrimEnd(), out var full)
            && (ink = full.At(tint)) is var _;
    }
}
