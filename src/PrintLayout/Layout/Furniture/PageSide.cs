using PrintLayout.Plan.Editions;

namespace PrintLayout.Layout.Furniture;

/// <summary>On which side of an open sheet a page lies.</summary>
internal static class PageSide
{
    /// <summary>
    /// Whether a page lies at the right: its name ends in an odd number, as A1 does. A page without a number counts by its place in the
    /// edition.
    /// </summary>
    /// <param name="edition">The edition.</param>
    /// <param name="page">The page.</param>
    public static bool IsRight(Edition edition, EditionPage page) => page.Name.Value[^1] is >= '0' and <= '9' and var digit
        ? (digit - '0') % 2 == 1
        : edition.Pages.IndexOf(page) % 2 == 0;
}
