using System.Collections.Immutable;
using PrintLayout.Content.Yaml;

namespace PrintLayout.Content;

/// <summary>Reads the findings that a layout or a module defends.</summary>
internal static class AcceptReader
{
    /// <summary>The words of the findings, as layouts and reports write them.</summary>
    public static readonly ImmutableArray<(string Word, LayoutFinding Finding)> Words =
        [
            ("hole", LayoutFinding.Hole), ("off-grid", LayoutFinding.OffGrid), ("widow", LayoutFinding.Widow), ("orphan", LayoutFinding.Orphan),
            ("crosshead", LayoutFinding.Crosshead), ("lone-character", LayoutFinding.LoneCharacter), ("headline-bump", LayoutFinding.HeadlineBump),
            ("through-cut", LayoutFinding.ThroughCut), ("ladder", LayoutFinding.Ladder), ("fold", LayoutFinding.Fold),
            ("outside", LayoutFinding.Outside), ("grey", LayoutFinding.Grey),
        ];

    /// <summary>The word of a finding.</summary>
    public static string WordOf(LayoutFinding finding) => Words.First(entry => entry.Finding == finding).Word;

    /// <summary>Reads a list of <c>{ finding: …, reason: … }</c>; empty when there is none.</summary>
    public static ImmutableArray<AcceptSpec> Read(ValueReader values, YamlNode? list) =>
        list is null ? [] : [.. values.Items(list, "the list of accepted findings").Select(item => One(values, item)).OfType<AcceptSpec>()];

    private static AcceptSpec? One(ValueReader values, YamlNode item)
    {
        if (values.Map(item, "an accepted finding", KnownKeys.Accept) is not { } map) return null;
        var finding = values.Choice(map.Require("finding"), Words);
        var reason = values.Text(map.Require("reason"));
        return finding is null || reason is null ? null : new AcceptSpec(finding.Value, reason.Value, map.Span);
    }
}
