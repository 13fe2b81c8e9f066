using System.Collections.Immutable;
using PrintLayout.Plan.Layouts;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading;

/// <summary>Reads the findings that a layout or a module accepts.</summary>
internal static class AcceptReader
{
    /// <summary>Reads a list of <c>{ finding: …, reason: … }</c>; empty when there is none.</summary>
    public static ImmutableArray<AcceptSpec> Read(ValueReader values, YamlNode? list) =>
        list is null ? [] : [.. values.Items(list, "the list of accepted findings").Select(item => One(values, item)).OfType<AcceptSpec>()];

    private static AcceptSpec? One(ValueReader values, YamlNode item)
    {
        if (values.Map(item, "an accepted finding", KnownKeys.Accept) is not { } map) return null;
        var finding = values.Choice(map.Require("finding"), LayoutFindingWords.All);
        var reason = values.Text(map.Require("reason"));
        return finding is null || reason is null ? null : new AcceptSpec(finding.Value, reason.Value, map.Span);
    }
}
