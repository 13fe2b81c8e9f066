using PrintLayout.Snapshots.Records;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>Compares what two PDF files say about the press.</summary>
internal static class FactComparer
{
    /// <summary>What changed; nothing where a page is from no PDF.</summary>
    public static IEnumerable<PageChange> Compare(PageRecord old, PageRecord now)
    {
        if (old.Facts is not { } before || now.Facts is not { } after) yield break;
        foreach (var name in after.Concat(before).Select(fact => fact.Name).Distinct(StringComparer.Ordinal))
        {
            var (was, isNow) = (Of(before, name), Of(after, name));
            if (was == isNow) continue;
            var sentence = $"the {name} of the file is {Named(isNow)} instead of {Named(was)}";
            yield return new PageChange(ChangeLevel.Grid, string.Empty, sentence, long.MaxValue);
        }
    }

    private static string Of(IEnumerable<PressFact> facts, string name) =>
        facts.FirstOrDefault(fact => fact.Name == name)?.Value ?? string.Empty;

    private static string Named(string value) => value.Length == 0 ? "none" : value;
}
