using PrintLayout.Copy;

namespace PrintLayout.Reading.Yaml;

/// <content>Shares of an image, and points in it.</content>
internal sealed partial class ValueReader
{
    /// <summary>Reads a percentage, exact to a tenth.</summary>
    /// <param name="node">The percentage; null for none.</param>
    /// <param name="least">The least that may be written.</param>
    /// <param name="most">The most that may be written.</param>
    public Share? Percent(YamlNode? node, int least = 0, int most = 100)
    {
        if (node is null) return null;
        if (ShareOf((node as YamlScalar)?.Value ?? string.Empty, most) is { } share && share.PerMille >= least * 10) return share;
        var example = Math.Max(least, 15);
        return BadValueOf<Share>(
            node, "a percentage", FormattableString.Invariant($"Write an amount such as {example}%, from {least}% to {most}%."));
    }

    /// <summary>Reads a point such as <c>30% 40%</c>: shares of the width from the left and of the height from the top.</summary>
    public FocusPoint? Focus(YamlNode? node)
    {
        if (node is null) return null;
        var parts = ((node as YamlScalar)?.Value ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts is [var left, var top] && ShareOf(left) is { } x && ShareOf(top) is { } y
            ? new FocusPoint(x, y)
            : BadValueOf<FocusPoint>(node, "a point", "Write how far it lies from the left and from the top, such as 30% 40%.");
    }

    private static Share? ShareOf(string text, int most = 100)
    {
        const System.Globalization.NumberStyles Style = System.Globalization.NumberStyles.AllowDecimalPoint;
        return text.EndsWith('%')
            && decimal.TryParse(text.AsSpan(0, text.Length - 1), Style, System.Globalization.CultureInfo.InvariantCulture, out var percent)
            && percent <= most
            ? new Share((int)decimal.Round(percent * 10m, MidpointRounding.AwayFromZero))
            : null;
    }
}
