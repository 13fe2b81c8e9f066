using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Reading.Yaml;

/// <summary>
/// Reads lists <c>accept</c>: findings about the make-up by their words, warnings of any kind by their codes.
/// </summary>
internal static class AcceptReader
{
    /// <summary>Reads the list of a page or layout: <c>{ finding: through-cut, reason: … }</c> or <c>{ finding: PL2005, … }</c>.</summary>
    /// <param name="values">Reads values.</param>
    /// <param name="list">The list; null when there is none.</param>
    public static AcceptedFindings Page(ValueReader values, YamlNode? list)
    {
        if (list is null) return AcceptedFindings.None;
        var (words, codes) = (ImmutableArray.CreateBuilder<AcceptSpec>(), ImmutableArray.CreateBuilder<Acceptance>());
        foreach (var (node, reason, span) in Entries(values, list))
        {
            if (CodeOf(node) is { } code) codes.Add(new Acceptance(code, reason, span));
            else if (values.Choice(node, LayoutFindingWords.All) is { } finding) words.Add(new AcceptSpec(finding, reason, span));
        }

        return new AcceptedFindings(words.ToImmutable(), codes.ToImmutable());
    }

    /// <summary>Reads the list of a module, which is about the make-up.</summary>
    /// <param name="values">Reads values.</param>
    /// <param name="list">The list; null when there is none.</param>
    public static ImmutableArray<AcceptSpec> Module(ValueReader values, YamlNode? list)
    {
        var words = ImmutableArray.CreateBuilder<AcceptSpec>();
        foreach (var (node, reason, span) in Entries(values, list))
        {
            if (CodeOf(node) is { } code)
                values.Bad<object>(node, $"A module accepts findings about its make-up, not {code}.",
                    "Write the entry into accept of the layout or of the article.");
            else if (values.Choice(node, LayoutFindingWords.All) is { } finding) words.Add(new AcceptSpec(finding, reason, span));
        }

        return words.ToImmutable();
    }

    /// <summary>Reads the list of a manuscript or of an edition, which takes codes alone.</summary>
    /// <param name="values">Reads values.</param>
    /// <param name="list">The list; null when there is none.</param>
    /// <param name="within">The file in which the warnings must have their place; null for any.</param>
    public static ImmutableArray<Acceptance> Codes(ValueReader values, YamlNode? list, string? within)
    {
        var codes = ImmutableArray.CreateBuilder<Acceptance>();
        foreach (var (node, reason, span) in Entries(values, list))
        {
            if (CodeOf(node) is { } code) codes.Add(new Acceptance(code, reason, span) { Within = within });
            else values.Bad<object>(node, "This takes the code of a warning.", "Write it as the warning shows it, such as PL2005.");
        }

        return codes.ToImmutable();
    }

    private static IEnumerable<(YamlNode Finding, string Reason, SourceSpan Span)> Entries(ValueReader values, YamlNode? list)
    {
        foreach (var item in values.Items(list, "the list of accepted findings"))
        {
            if (values.Map(item, "an accepted finding", KnownKeys.Accept) is not { } map) continue;
            var (finding, reason) = (map.Require("finding"), values.Text(map.Require("reason")));
            if (finding is not null && reason is not null) yield return (finding, reason.Value, map.Span);
        }
    }

    private static string? CodeOf(YamlNode node) =>
        node is YamlScalar { Value: ['P', 'L', .. { Length: 4 } digits] code } && digits.All(char.IsAsciiDigit) ? code : null;
}
