using System.Globalization;

namespace PrintLayout.Diagnostics;

/// <summary>Writes a number with its noun for messages.</summary>
public static class Counted
{
    /// <summary>A number with its noun, such as <c>1 page</c> or <c>2 pages</c>.</summary>
    /// <param name="count">The number.</param>
    /// <param name="noun">The noun in the singular; its plural must end in s.</param>
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
