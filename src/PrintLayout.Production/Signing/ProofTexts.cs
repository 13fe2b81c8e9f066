using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Signing.Records;
using PrintLayout.Production.Signing.Sheets;
using PrintLayout.Snapshots.Comparing;

namespace PrintLayout.Production.Signing;

/// <summary>The words of a proof: those beside the page, in the language of the newsroom, and its list of changes as a text.</summary>
internal static class ProofTexts
{
    private static readonly ImmutableArray<string> Signatures = ["校对", "责任编辑", "主编"];

    /// <summary>The words beside the page.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="page">The page.</param>
    /// <param name="entry">The round.</param>
    /// <param name="last">The round before; null for the first.</param>
    /// <param name="isLost">Whether the page of the round before is not kept.</param>
    /// <param name="changes">What changed since then.</param>
    public static ProofWords WordsOf(
        Edition edition, RenderedPage page, SignOffEntry entry, SignOffEntry? last, bool isLost, ImmutableArray<PageChange> changes)
    {
        var section = edition.Pages.FirstOrDefault(one => one.Name.Value == page.Name)?.Section?.Value;
        var facts = new List<string> { edition.Paper.Value, DateOf(edition) };
        if (entry.Time.Length > 0) facts.Add($"出样 {entry.Time}");
        if (entry.By.Length > 0) facts.Add($"出样人 {entry.By}");
        facts.Add(FormattableString.Invariant($"错误 {entry.Errors}　警告 {entry.Warnings}"));
        var compared = (last, isLost, changes.Length) switch
        {
            (null, _, _) => "第一次大样，没有更早的可比",
            (_, true, _) => FormattableString.Invariant($"第 {last.Round} 次大样没有留存，改动无从标出，请通看全版"),
            (_, _, 0) => FormattableString.Invariant($"与第 {last.Round} 次（{PageDigest.ShortOf(last.Digest)}）相同"),
            _ => FormattableString.Invariant($"与第 {last.Round} 次（{PageDigest.ShortOf(last.Digest)}）相比，改动 {changes.Length} 处"),
        };
        return new ProofWords(
            FormattableString.Invariant($"大样　第 {entry.Round} 次　{page.Name}") + (section is null ? string.Empty : $"　{section}"),
            $"版本 {PageDigest.ShortOf(entry.Digest)}", string.Join('　', facts), "仅供审校，不得制版", compared, Signatures);
    }

    /// <summary>The list of changes and findings, as a text file.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="page">The page.</param>
    /// <param name="entry">The round.</param>
    /// <param name="last">The round before; null for the first.</param>
    /// <param name="isLost">Whether the page of the round before is not kept.</param>
    /// <param name="changes">What changed since then.</param>
    public static string ListOf(
        Edition edition, RenderedPage page, SignOffEntry entry, SignOffEntry? last, bool isLost, ImmutableArray<PageChange> changes)
    {
        var text = new StringBuilder();
        Line($"{edition.Paper.Value} {DateOf(edition)} {page.Name}, round {Number(entry.Round)}");
        Line($"digest {entry.Digest}");
        if (entry.Time.Length > 0) Line($"time {entry.Time}");
        if (entry.By.Length > 0) Line($"by {entry.By}");
        Line(string.Empty);
        Line((last, isLost) switch
        {
            (null, _) => "the first round",
            (_, true) => $"round {Number(last.Round)} is not kept, so what changed since then cannot be told",
            _ => $"since round {Number(last.Round)} ({PageDigest.ShortOf(last.Digest)}): {Counted.Of(changes.Length, "change")}",
        });
        for (var i = 0; i < changes.Length; i++)
        {
            var change = changes[i];
            Line($"  {Number(i + 1)}. {change.Sentence}{(change.Source.Length > 0 ? $" ({change.Source})" : string.Empty)}");
            foreach (var detail in change.Details) Line($"     {detail}");
        }

        var findings = page.Diagnostics.Where(finding => finding.Severity != DiagnosticSeverity.Info).ToList();
        if (findings.Count > 0) Line(string.Empty);
        foreach (var finding in findings)
            Line($"{(finding.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {finding.Code}: {finding.Message}");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    private static string DateOf(Edition edition) => edition.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
