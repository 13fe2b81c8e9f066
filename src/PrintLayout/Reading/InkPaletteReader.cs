using System.Collections.Immutable;
using System.Text;
using PrintLayout.Plan.Inks;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads the inks that a master declares: <c>ink-limit</c> and <c>inks</c>.</summary>
internal static class InkPaletteReader
{
    // A name in a PDF has at most 127 bytes (ISO 32000-1, annex C.2).
    private const int LongestSpotName = 127;

    // Names with a special meaning in PDF (ISO 32000-1, 8.6.6.4) and names of process plates.
    private static readonly ImmutableArray<string> Reserved = ["All", "None", "Cyan", "Magenta", "Yellow", "Black"];

    /// <summary>Reads the inks.</summary>
    /// <param name="session">The reading of the master.</param>
    /// <param name="limit">The node of <c>ink-limit</c>; null for the limit of newsprint.</param>
    /// <param name="inks">The node of <c>inks</c>; null for none.</param>
    public static InkPalette Read(ReadSession session, YamlNode? limit, YamlNode? inks)
    {
        var values = new ValueReader(session);
        var palette = InkPalette.Newsprint with { Limit = values.InkLimit(limit) ?? InkPalette.NewsprintLimit };
        foreach (var (name, node) in values.Entries(inks, "the list of inks"))
        {
            if (IsTaken(name.Value))
            {
                values.Bad<object>(name, $"`{name.Value}` cannot name an ink: it says already what it is.",
                    "Take a word such as `festival`.");
                continue;
            }

            // An ink may refer to inks declared above it.
            if (Ink(new ValueReader(session, palette), node) is { } ink)
                palette = palette with { Named = palette.Named.SetItem(name.Value, ink) };
        }

        return palette;
    }

    private static bool IsTaken(string name) => InkNotation.TryParse(name, out _) || name.EndsWith('%');

    private static CmykValue? Ink(ValueReader values, YamlNode node)
    {
        if (node is YamlScalar) return values.Ink(node);
        if (values.Map(node, "an ink", KnownKeys.Ink) is not { } map) return null;
        var nameNode = map.Require("spot");
        var name = values.Text(nameNode);
        var alternate = values.Ink(map.Require("as"));
        if (name is null || alternate is not { } process) return null;
        if (process.Spot is not null)
        {
            values.Bad<object>(node, "A spot ink needs process inks in its place, not another spot ink.", InkNotation.Hint);
            return null;
        }

        if (Encoding.UTF8.GetByteCount(name.Value) > LongestSpotName || Reserved.Contains(name.Value, StringComparer.OrdinalIgnoreCase))
        {
            values.Bad<object>(nameNode!, $"`{Words.Short(name.Value)}` cannot name a plate of its own.",
                "Write the name of the ink as the plant knows it, such as PANTONE 186 C.");
            return null;
        }

        return CmykValue.OfSpot(new SpotValue(name.Value, process.Cyan, process.Magenta, process.Yellow, process.Black), 1000);
    }
}
