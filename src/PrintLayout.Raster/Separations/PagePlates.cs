using System.Collections.Immutable;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Raster.Separations;

/// <summary>The plates of a page: cyan, magenta, yellow and black, with ink or without, then its spot inks by name.</summary>
internal sealed class PagePlates
{
    private static readonly ImmutableArray<string> Process = ["Cyan", "Magenta", "Yellow", "Black"];

    private PagePlates(ImmutableArray<string> names) => Names = names;

    /// <summary>Their names.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Finds the plates of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="placed">Names of the inks of documents that are placed on it.</param>
    public static PagePlates Of(PageDisplayList page, IEnumerable<string> placed) => new(
    [
        .. Process,
        .. page.Items.Select(item => ItemInk.Of(item).Spot?.Name).OfType<string>().Concat(placed)
            .Where(name => name != SpotInk.EveryPlate && !Process.Contains(name)).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ]);

    /// <summary>The number of a plate. A spot ink with the name of a process ink is on its plate (ISO 32000-1 §8.6.6.4).</summary>
    /// <param name="name">Name of the ink.</param>
    public int IndexOf(string name) => Names.IndexOf(name);
}
