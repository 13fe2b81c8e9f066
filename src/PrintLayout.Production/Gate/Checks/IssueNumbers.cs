using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate.Archives;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>The number of the issue against the plan and the last issue (PL8106), and its day against both (PL8107).</summary>
internal sealed class IssueNumbers : IGateCheck
{
    /// <summary>The number of the issue, as the nameplate writes it; null when it writes none of digits alone.</summary>
    /// <param name="edition">The edition.</param>
    public static int? NumberOf(GateCase edition) =>
        edition.Nameplates.Select(plate => plate.Issue).OfType<Located<string>>().Select(issue => Read(issue.Value)).FirstOrDefault();

    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        var date = edition.Edition.Date;
        var last = edition.Archive.LastBefore(date);
        foreach (var issue in edition.Nameplates.Select(plate => plate.Issue).OfType<Located<string>>())
        {
            if (Read(issue.Value) is not { } number) continue;
            if (edition.Plan?.Issue?.NumberOf(date) is { } due)
            {
                if (number != due)
                    found.Report(
                        DiagnosticCodes.IssueNumberWrong, issue.Span,
                        FormattableString.Invariant($"The nameplate says issue {number}; by the count of the plan ")
                            + FormattableString.Invariant($"that of {date:yyyy-MM-dd} is {due}."),
                        "Take the number out, so that the plan gives it, or mend the count of the plan.");
            }
            else if (last?.Number is { } before && IsWrong(number, before, last, date))
                found.Report(
                    DiagnosticCodes.IssueNumberWrong, issue.Span,
                    FormattableString.Invariant($"The nameplate says issue {number}; that of {last.Date:yyyy-MM-dd} was {before}."),
                    "Write the number that follows, or give the plan a count (`issue`).");
        }

        if (edition.Plan?.Issue is { } count && !count.AppearsOn(date))
            found.Report(
                DiagnosticCodes.IssueDateWrong, SourceSpan.OfFile(edition.Edition.File),
                FormattableString.Invariant($"The edition is of {date:yyyy-MM-dd}, on which the paper does not appear."),
                "Mend the date, or `days` and `breaks` of the plan.");
        if (edition.Due is { } day && day != date)
            found.Report(
                DiagnosticCodes.IssueDateWrong, SourceSpan.OfFile(edition.Edition.File),
                FormattableString.Invariant($"The edition is of {date:yyyy-MM-dd}; the paper of {day:yyyy-MM-dd} is due."),
                "Mend the date of the edition.");
    }

    private static bool IsWrong(int number, int before, ArchivedIssue last, DateOnly date) =>
        number <= before || (last.Date.AddDays(1) == date && number != before + 1);

    private static int? Read(string issue)
    {
        var digits = issue.Trim().TrimStart('第').TrimEnd('期', '号').Trim();
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
