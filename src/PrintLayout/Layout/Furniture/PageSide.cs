using System.Globalization;

namespace PrintLayout.Layout.Furniture;

/// <summary>On which side of an open sheet a page lies.</summary>
internal static class PageSide
{
    /// <summary>Whether a page lies at the right: pages with odd numbers do.</summary>
    /// <param name="name">Name of the page, such as <c>A3</c>.</param>
    public static bool IsRight(string name)
    {
        var digits = new string([.. name.Where(char.IsAsciiDigit)]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number % 2 == 1;
    }
}
