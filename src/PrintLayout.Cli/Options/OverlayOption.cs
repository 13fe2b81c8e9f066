using System.Collections.Immutable;
using PrintLayout.Pages.Overlays;

namespace PrintLayout.Cli.Options;

/// <summary>The value of <c>--overlay</c>: names of layers with commas between them.</summary>
internal static class OverlayOption
{
    private static readonly ImmutableArray<(string Word, OverlayLayers Layer)> Words =
    [
        ("grid", OverlayLayers.Grid), ("baselines", OverlayLayers.Baselines), ("modules", OverlayLayers.Modules),
        ("ink", OverlayLayers.Ink), ("overset", OverlayLayers.Overset), ("spacing", OverlayLayers.Spacing), ("all", OverlayLayers.All),
    ];

    /// <summary>The names, for help and for messages.</summary>
    public static string Names => string.Join(", ", Words.Select(word => word.Word));

    /// <summary>Reads the value.</summary>
    /// <param name="text">Such as <c>grid,modules</c>; null or empty for no overlay.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="problem">What is wrong with it, for people.</param>
    public static bool TryParse(string? text, out OverlayLayers layers, out string problem)
    {
        (layers, problem) = (OverlayLayers.None, string.Empty);
        if (string.IsNullOrEmpty(text)) return true;
        foreach (var name in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var found = Words.FirstOrDefault(word => word.Word == name);
            if (found.Word is null)
            {
                problem = $"--overlay takes {Names}, not “{name}”";
                return false;
            }

            layers |= found.Layer;
        }

        return true;
    }
}
