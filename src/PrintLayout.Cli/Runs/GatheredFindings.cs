using System.Globalization;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;

namespace PrintLayout.Cli.Runs;

/// <summary>
/// Findings as people read them: of each rule the first one of its first pages, with how many there are. A file of a hundred pages would
/// otherwise say one thing thousands of times.
/// </summary>
internal static class GatheredFindings
{
    private const int PagesShown = 3;

    /// <summary>The findings to show, in the order of rules as they were found.</summary>
    public static IEnumerable<PreflightFinding> Of(PreflightReport report)
    {
        foreach (var rule in report.Findings.GroupBy(finding => finding.Rule))
        {
            var pages = rule.GroupBy(finding => finding.Page).ToList();
            for (var i = 0; i < Math.Min(pages.Count, PagesShown); i++)
            {
                var first = pages[i].First();
                // Findings of the file as a whole differ from each other; those of a page are of a kind.
                if (first.Page == 0)
                {
                    foreach (var finding in pages[i]) yield return finding;
                    continue;
                }

                var more = pages[i].Count() - 1;
                var behind = i == PagesShown - 1 && pages.Count > PagesShown
                    ? string.Create(
                        CultureInfo.InvariantCulture, $"; {pages.Count - PagesShown} more pages, the last is {pages[^1].First().PageLabel}")
                    : string.Empty;
                var count = more == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ({more} more on this page)");
                yield return first with { Message = first.Message + count + behind };
            }
        }
    }
}
