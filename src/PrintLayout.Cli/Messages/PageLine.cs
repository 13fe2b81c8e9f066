using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Cli.Messages;

/// <summary>The lines that tell of pages and runs.</summary>
internal static class PageLine
{
    /// <summary>One line about a page.</summary>
    public static string Of(EditionInput input, PageOutcome page)
    {
        var what = page.Verdict switch
        {
            PageStatus.Unchanged => "unchanged",
            PageStatus.Dropped => "not done: the run was stopped" + Stale(page),
            PageStatus.Failed when page.Numbers is null => "not made" + Stale(page),
            PageStatus.Failed => Numbers(page) + ", not written: it has errors" + Stale(page) + Proof(page),
            _ => Numbers(page),
        };
        return $"{page.Page}: {what} ({input.Path})";
    }

    /// <summary>One line about a run.</summary>
    public static string Summary(BatchOutcome run)
    {
        var pages = run.Pages.ToList();
        var parts = new[]
        {
            (PageStatus.Ok, "written"), (PageStatus.Unchanged, "unchanged"), (PageStatus.Failed, "failed"),
            (PageStatus.Dropped, "not done"),
        };
        var counts = parts.Select(part => (Count: pages.Count(page => page.Verdict == part.Item1), part.Item2))
            .Where(part => part.Count > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Item2}"));
        var errors = run.Diagnostics.Count(found => found.Severity == DiagnosticSeverity.Error);
        var warnings = run.Diagnostics.Count(found => found.Severity == DiagnosticSeverity.Warning);
        var seconds = run.Milliseconds / 1000;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted.Of(pages.Count, "page")} of {Counted.Of(run.Editions.Length, "edition")}: {string.Join(", ", counts)}; "
                + $"{Counted.Of(errors, "error")}, {Counted.Of(warnings, "warning")}; {seconds:0.0} s, "
                + $"{pages.Count / Math.Max(seconds, 0.001):0.0} pages a second");
    }

    // Whoever looks at the folder takes an old file for the new one.
    private static string Stale(PageOutcome page) => page.Stale switch
    {
        [] => string.Empty,
        [var only] => $"; {only} is left from an earlier run",
        _ => $"; {string.Join(", ", page.Stale)} are left from an earlier run",
    };

    // A page with errors is drawn under an overlay only, so that no proof of it passes for a good one.
    private static string Proof(PageOutcome page) =>
        page.Files.IsEmpty ? "; --format png --overlay all shows the page" : string.Empty;

    private static string Numbers(PageOutcome page) => page.Numbers is { } numbers
        ? string.Create(CultureInfo.InvariantCulture, $"{numbers.Stories} stories, {numbers.Lines} lines, {numbers.Overset} overset, "
            + $"{numbers.Underset} underset, {page.Milliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{page.Milliseconds:0} ms");
}
