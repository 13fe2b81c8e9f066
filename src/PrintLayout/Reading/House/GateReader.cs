using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.House.Gate;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading.House;

/// <summary>Reads what a plan of a paper says of the gate before the press.</summary>
internal static class GateReader
{
    private const string All = "all";
    private const int MostDays = 3_660;
    private const int LeastSimilar = 30;

    /// <summary>Reads the gate.</summary>
    /// <param name="values">The reading.</param>
    /// <param name="node">The key; null for none.</param>
    public static GatePlan Gate(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "the gate", KnownKeys.GatePlan) is not { } map) return GatePlan.Plain;
        return new GatePlan
        {
            Stops = Stops(values, map.Find("stops")),
            Archive = values.FilePath(map.Find("archive")),
            Days = values.Count(map.Find("days"), 1, MostDays) ?? GatePlan.UsualDays,
            Similar = values.Percent(map.Find("similar"), LeastSimilar)?.PerMille ?? GatePlan.UsualSimilar,
        };
    }

    /// <summary>Reads what the imprint must say.</summary>
    /// <param name="values">The reading.</param>
    /// <param name="node">The key; null for none.</param>
    public static ImprintPlan? Imprint(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "the imprint", KnownKeys.ImprintPlan) is not { } map) return null;
        return new ImprintPlan(map.Span)
        {
            Required = [.. values.Items(map.Find("require"), "the items of the imprint")
                .Select(item => values.Choice(item, KnownWords.ImprintItems)).OfType<ImprintItem>().Distinct()],
            Says = [.. KnownWords.ImprintItems.Select(item => (item.Value, Words: values.Text(map.Find(item.Word))))
                .Where(item => item.Words is not null).Select(item => (item.Value, item.Words!))],
        };
    }

    private static ImmutableArray<string> Stops(ValueReader values, YamlNode? node)
    {
        if (node is YamlScalar { Value: All }) return DiagnosticCodes.Gate;
        var stops = ImmutableArray.CreateBuilder<string>();
        foreach (var item in values.Items(node, "what stops the press"))
        {
            if (values.Text(item) is not { } code) continue;
            if (DiagnosticCodes.Gate.Contains(code.Value)) stops.Add(code.Value);
            else
                values.Bad<object>(item, $"`{Words.Short(code.Value)}` is no finding of the gate.",
                    $"Write `stops: all`, or codes from {DiagnosticCodes.Gate[0]} to {DiagnosticCodes.Gate[^1]}.");
        }

        return stops.ToImmutable();
    }
}
