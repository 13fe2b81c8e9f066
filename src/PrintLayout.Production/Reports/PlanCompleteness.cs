using System.Text.Json;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Reports;

/// <summary>Proves that reports of units make up a plan: all of one plan, and each of its units in one of them.</summary>
internal sealed class PlanCompleteness
{
    private readonly List<(string Path, string Digest, int Of)> _plans = [];
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    /// <summary>Takes in a report; one of a run without a plan says nothing.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="report">Its root.</param>
    public void Add(string path, JsonElement report)
    {
        if (!report.TryGetProperty("plan", out var plan)) return;
        _plans.Add((path, plan.GetProperty("digest").GetString() ?? string.Empty, plan.GetProperty("of").GetInt32()));
        foreach (var unit in plan.GetProperty("units").EnumerateArray()) _made.Add(unit.GetString()!);
    }

    /// <summary>Whether nothing is missing.</summary>
    /// <param name="sink">Receives what is.</param>
    public bool IsWhole(IDiagnosticSink sink)
    {
        if (_plans.Count == 0) return true;
        var (first, digest, of) = _plans[0];
        if (_plans.Find(plan => plan.Digest != digest) is { Path: { } other })
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.FileUnreadable, SourceSpan.OfFile(other), $"the report is of another plan than {first}",
                "name the reports of one plan; remove those of an earlier one"));
            return false;
        }

        if (_made.Count == of) return true;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.FileUnreadable, SourceSpan.OfFile(first),
            FormattableString.Invariant($"of the {of} units of the plan {of - _made.Count} are in no report here"),
            "run what is missing with --units; what is done is skipped"));
        return false;
    }
}
