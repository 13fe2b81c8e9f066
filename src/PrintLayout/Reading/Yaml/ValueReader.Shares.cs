using PrintLayout.Copy;

namespace PrintLayout.Reading.Yaml;

/// <content>Shares of an image, and points in it.</content>
internal sealed partial class ValueReader
{
    /// <summary>Reads a percentage from 0% to 100%, exact to a tenth.</summary>
    public Share? Percent(YamlNode? node)
    {
        if (node is null) return null;
        return ShareOf((node as YamlScalar)?.Value ?? string.Empty) is { } share
            ? share
            : BadValueOf<Share>(node, "a percentage", "Write an amount such as 15%, from 0% to 100%.");
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

    private static Share? ShareOf(string text)
    {
        const System.Globalization.NumberStyles Style = System.Globalization.NumberStyles.AllowDecimalPoint;
        return text.EndsWith('%')
            && decimal.TryParse(text.AsSpan(0, text.Length - 1), Style, System.Globalization.CultureInfo.InvariantCulture, out var percent)
            && percent <= 100m
            ? new Share((int)decimal.Round(percent * 10m, MidpointRounding.AwayFromZero))
            : null;
    }
}
