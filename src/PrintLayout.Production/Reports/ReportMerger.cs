using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;

namespace PrintLayout.Production.Reports;

/// <summary>
/// Joins the reports of runs that shared a work, as one run would have written it: editions in the order of their paths, pages in the order
/// of their edition, what was found about an edition told once. Of a page in several reports the later report counts, as after a run that
/// was begun again.
/// </summary>
public static class ReportMerger
{
    private const int MostNamed = 20;

    /// <summary>Joins reports.</summary>
    /// <param name="reports">Paths of the reports; a later one counts more.</param>
    /// <param name="sink">Receives PL1001 for a file that is no report, and for shares that are missing or of another run.</param>
    /// <returns>The joined run, its diagnostics and verdicts included; null after an error.</returns>
    public static MergedReport? Merge(IEnumerable<string> reports, IDiagnosticSink sink)
    {
        var merged = new SortedDictionary<string, MergedEdition>(StringComparer.Ordinal);
        var milliseconds = 0.0;
        var isStopped = false;
        var isSound = true;
        var shares = new List<(string Path, Shard Shard)>();
        var plans = new PlanCompleteness();
        foreach (var path in reports)
        {
            if (ReportFile.Open(path, sink) is not { } root)
            {
                isSound = false;
                continue;
            }

            try
            {
                if (root.TryGetProperty("shard", out var share) && Shard.TryParse(share.GetString() ?? string.Empty) is { } shard)
                    shares.Add((path, shard));
                plans.Add(path, root);
                var summary = root.GetProperty("summary");
                milliseconds += summary.GetProperty("milliseconds").GetDouble();
                isStopped |= summary.GetProperty("verdict").GetString() == "stopped";
                foreach (var edition in root.GetProperty("editions").EnumerateArray())
                {
                    var name = edition.GetProperty("edition").GetString()!;
                    if (!merged.TryGetValue(name, out var known)) merged.Add(name, known = new MergedEdition(edition));
                    known.Add(edition);
                }
            }
            catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
            {
                sink.Report(ReportFile.Unreadable(path, "it is not as printlayout render writes reports"));
                isSound = false;
            }
        }

        isSound = isSound && AreWhole(shares, sink) && plans.IsWhole(sink);
        return isSound ? new MergedReport([.. merged.Values], milliseconds, isStopped) : null;
    }

    /// <summary>Whether shares make up a whole: a share that is missing is pages that nobody rendered.</summary>
    private static bool AreWhole(List<(string Path, Shard Shard)> shares, IDiagnosticSink sink)
    {
        if (shares.Count == 0) return true;
        var (first, whole) = shares[0];
        if (shares.Find(share => share.Shard.Count != whole.Count) is { Path: { } other } alien)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.FileUnreadable, new SourceSpan(other, 0, 0),
                FormattableString.Invariant($"the report is of one of {alien.Shard.Count} shares, and {first} of one of {whole.Count}"),
                "name the reports of one run; remove those of an earlier one"));
            return false;
        }

        var missing = Enumerable.Range(1, whole.Count).Except(shares.Select(share => share.Shard.Number)).ToList();
        if (missing.Count == 0) return true;
        var more = missing.Count > MostNamed ? FormattableString.Invariant($" and {missing.Count - MostNamed} more") : string.Empty;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.FileUnreadable, new SourceSpan(first, 0, 0), FormattableString.Invariant(
                $"of {whole.Count} shares these have no report here: {string.Join(", ", missing.Take(MostNamed))}{more}"),
            "run what is missing, with the same --shard; what is done is skipped"));
        return false;
    }
}
