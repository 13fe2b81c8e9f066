using System.Globalization;
using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate.Cases;
using PrintLayout.Production.Gate.Likeness;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>The number of pages that is written, and that the plan allows, against the pages of the edition (PL8108).</summary>
internal sealed partial class PageCounts : IGateCheck
{
    private const string Digits = "零一二三四五六七八九";

    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        var pages = edition.Edition.ListedPages;
        foreach (var plate in edition.Nameplates)
        {
            if (plate.Pages is { } written && written != pages) Wrong(plate.Span, written, pages, found);
        }

        foreach (var line in edition.FurnitureLines)
        {
            var text = HalfWidth.Of(line.Value);
            if (Count().Match(text) is { Success: true } match && Read(match.Groups["count"].Value) is { } written && written != pages)
                Wrong(line.Span, written, pages, found);
        }

        if (edition.Plan is not { } plan) return;
        var isAllowed = plan.Pages is not { } range || (pages >= range.Least && pages <= range.Most);
        if (isAllowed && pages % plan.PageStep == 0) return;
        found.Report(
            DiagnosticCodes.PageCountWrong, SourceSpan.OfFile(edition.Edition.File),
            FormattableString.Invariant($"The edition has {pages} pages; the plan allows ")
                + (plan.Pages is { } allowed ? FormattableString.Invariant($"{allowed.Least} to {allowed.Most}") : "any number")
                + FormattableString.Invariant($" in steps of {plan.PageStep}."),
            "Add or take out pages, or mend `pages` and `page-step` of the plan.");
    }

    private static void Wrong(SourceSpan span, int written, int pages, GateFindings found) => found.Report(
        DiagnosticCodes.PageCountWrong, span,
        FormattableString.Invariant($"{written} pages are written; the edition has {pages}."),
        "Take the number out: the nameplate writes it by itself.");

    private static int? Read(string written)
    {
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        var ten = written.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return written.Length == 1 ? Digits.IndexOf(written[0], StringComparison.Ordinal) : null;
        var (tens, ones) = (written[..ten], written[(ten + 1)..]);
        if (tens.Length > 1 || ones.Length > 1) return null;
        return ((tens.Length == 0 ? 1 : Digits.IndexOf(tens[0], StringComparison.Ordinal)) * 10)
            + (ones.Length == 0 ? 0 : Digits.IndexOf(ones[0], StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(今日|今天|本期|今)\s?共?\s?(?<count>\d{1,3}|[一二三四五六七八九十]{1,3})\s?(个?版|页)", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
