using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>Names of pages that have a gap or are out of order, and pages of the plan that are not there or not planned (PL8109).</summary>
internal sealed class PageNamesInOrder : IGateCheck
{
    /// <summary>A name of letters and a number; null for another.</summary>
    /// <param name="name">The name.</param>
    public static (string Letters, int Number)? Parts(string name)
    {
        var letters = name.TakeWhile(char.IsAsciiLetter).Count();
        return int.TryParse(name.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (name[..letters].ToUpperInvariant(), number)
            : null;
    }

    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        EditionPage? before = null;
        foreach (var page in edition.Edition.Pages)
        {
            if (before is not null && Parts(before.Name.Value) is { } last && Parts(page.Name.Value) is { } next
                && last.Letters == next.Letters && next.Number != last.Number + 1)
                found.Report(
                    DiagnosticCodes.PageNameWrong, page.Name.Span,
                    $"The page behind {before.Name.Value} is {page.Name.Value}.",
                    FormattableString.Invariant($"Name it {last.Letters}{last.Number + 1}, or add the page between them."));
            before = page;
        }

        if (edition.Plan is not { } plan || plan.Sections.Any(section => section.PageNames.IsEmpty)) return;
        var planned = plan.Sections.SelectMany(section => section.PageNames).Select(name => name.Value).ToList();
        var missing = planned.Except(edition.PageNames, StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count > 0)
            found.Report(
                DiagnosticCodes.PageNameWrong, SourceSpan.OfFile(edition.Edition.File),
                $"The edition lacks the pages {string.Join(", ", missing)} of the plan.", "Add them, or mend `sections` of the plan.");
        foreach (var page in edition.Edition.Pages.Where(page => !planned.Contains(page.Name.Value, StringComparer.OrdinalIgnoreCase)))
            found.Report(
                DiagnosticCodes.PageNameWrong, page.Name.Span, $"The plan has no page {page.Name.Value}.",
                $"Its pages are {string.Join(", ", planned)}.");
    }
}
