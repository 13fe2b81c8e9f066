using System.Globalization;

namespace PrintLayout.Cli;

/// <summary>Counts in words.</summary>
internal static class Words
{
    /// <summary>A number with its noun, such as <c>1 page</c> or <c>2 pages</c>.</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
