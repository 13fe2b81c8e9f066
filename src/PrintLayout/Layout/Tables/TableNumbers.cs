using System.Text.RegularExpressions;

namespace PrintLayout.Layout.Tables;

/// <summary>Tells numbers in cells: with sign, currency, thousands and unit, as tables of prices, results and shares have them.</summary>
internal static partial class TableNumbers
{
    /// <summary>Where the whole part of a number ends.</summary>
    /// <param name="text">A cell.</param>
    /// <returns>UTF-16 index of the decimal point or of the unit; null when the cell is no number.</returns>
    public static int? PointIn(string text)
    {
        var match = Number().Match(text);
        return match.Success ? match.Groups["whole"].Index + match.Groups["whole"].Length : null;
    }

    /// <summary>Whether a cell says that there is no number.</summary>
    /// <param name="text">A cell.</param>
    public static bool IsNone(string text) => text is "-" or "–" or "—" or "——" or "－" or "/" or "…" or "*";

    // A unit has no digits: 12:30 and 3-1 are no numbers, 12.5亿元 and 3.2% are.
    [GeneratedRegex(@"^(?<whole>[+\-−－＋±]?[¥￥$€£]?[0-9][0-9,]*)(\.[0-9]+)?[^0-9:：/\-–]{0,6}$")]
    private static partial Regex Number();
}
