using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Production.Inputs;

/// <summary>
/// The pages that <c>--pages</c> asks for: numbers in the order of the edition (<c>1,3-5</c>) or names (<c>A2,B1-B4</c>; a range of names
/// runs from the first to the last in the order of the edition).
/// </summary>
/// <param name="Parts">The parts between commas; empty for all pages.</param>
public sealed record PageSelection(ImmutableArray<(string First, string Last)> Parts)
{
    /// <summary>All pages.</summary>
    public static PageSelection All { get; } = new([]);

    /// <summary>Reads a selection.</summary>
    /// <param name="text">What was written.</param>
    /// <returns>The selection; null when it is none.</returns>
    public static PageSelection? TryParse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            // A page name may hold a hyphen itself, so a range of names is told only by what the edition has.
            var ends = part.Split('-', 2, StringSplitOptions.TrimEntries);
            if (part.Length == 0 || ends.Any(end => end.Length == 0)) return null;
            if (ends.Length == 2 && Number(ends[0]) is { } first && Number(ends[1]) is { } last && last < first) return null;
            parts.Add((ends[0], ends[^1]));
        }

        return new PageSelection(parts.ToImmutable());
    }

    /// <summary>The pages of an edition that are asked for, in its order.</summary>
    public ImmutableArray<EditionPage> Of(Edition edition)
    {
        if (Parts.IsEmpty) return edition.Pages;
        return [.. edition.Pages.Where((page, index) => Parts.Any(part => Covers(part, edition, page, index)))];
    }

    private static bool Covers((string First, string Last) part, Edition edition, EditionPage page, int index)
    {
        if (Is(page, part.First) || Is(page, $"{part.First}-{part.Last}")) return true;
        var (first, last) = (PlaceOf(edition, part.First), PlaceOf(edition, part.Last));
        if (first is null) return false;
        // A range of numbers may run past the end of a thinner edition.
        return index >= first && index <= (last ?? (Number(part.Last) is null ? first : int.MaxValue));
    }

    private static int? PlaceOf(Edition edition, string name)
    {
        for (var i = 0; i < edition.Pages.Length; i++)
        {
            if (Is(edition.Pages[i], name)) return i;
        }

        return Number(name) is { } number && number <= edition.Pages.Length ? number - 1 : null;
    }

    private static bool Is(EditionPage page, string name) => string.Equals(page.Name.Value, name, StringComparison.OrdinalIgnoreCase);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
