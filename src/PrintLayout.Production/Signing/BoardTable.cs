using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Production.Signing;

/// <summary>The board of one edition as a table.</summary>
internal static class BoardTable
{
    /// <summary>Writes the table.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="edition">The edition.</param>
    public static void Write(StringBuilder text, BoardEdition edition)
    {
        text.Append(edition.Edition).Append(": ").Append(edition.Title).Append('\n');
        var table = new TextTable(
            ("page", false), ("round", true), ("digest", false), ("state", false), ("errors", true), ("warnings", true), ("signed", false));
        foreach (var page in edition.Pages)
        {
            var signed = (page.SignOff?.Signatures ?? []).Select(entry => SignatureOf(entry, page.Digest));
            table.Add(
                page.Page, Number(page.SignOff?.LastRound?.Round ?? 0), PageDigest.ShortOf(page.Digest), page.StateName,
                Number(page.Errors), Number(page.Warnings), string.Join("; ", signed));
        }

        text.Append(table);
        if (!edition.Stale.IsEmpty)
            text.Append("no longer in the edition, but with records: ").AppendJoin(", ", edition.Stale).Append('\n');
    }

    private static string SignatureOf(SignOffEntry entry, string digest) => entry.By
        + (entry.Role.Length > 0 ? $" ({entry.Role})" : string.Empty)
        + (entry.Time.Length > 0 ? $" {entry.Time}" : string.Empty)
        + (entry.Digest == digest ? string.Empty : $", as {PageDigest.ShortOf(entry.Digest)}");

    private static string Number(int number) => number == 0 ? "-" : number.ToString(CultureInfo.InvariantCulture);
}
