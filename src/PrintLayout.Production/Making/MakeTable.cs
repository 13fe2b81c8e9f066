using System.Globalization;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Making;

/// <summary>The table with which a run of <c>make</c> ends.</summary>
public static class MakeTable
{
    /// <summary>The pages with their stories and advertisements, then the sums.</summary>
    /// <param name="outcome">What became of the paper.</param>
    public static string Of(MakeOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var table = new TextTable(
            ("page", false), ("section", false), ("stories", true), ("ads", true), ("filler", false), ("cost", true));
        foreach (var page in outcome.Pages)
            table.Add(page.Page, page.Section, Number(page.Stories.Length), Number(page.Ads.Length), page.Filler ?? "–",
                page.Cost is { } cost ? Number(cost) : "not full");
        var text = FormattableString.Invariant($"{table}{outcome.Placed.Length} stories placed, {outcome.Held.Length} held over\n");
        foreach (var version in outcome.Versions)
            text += FormattableString.Invariant($"version {version.Version}: {version.OwnPages.Length} plates of its own")
                + (version.OwnPages.IsEmpty ? "\n" : $" ({string.Join(", ", version.OwnPages)})\n");
        return text;
    }

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
