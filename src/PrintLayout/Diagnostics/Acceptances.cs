using System.Collections.Immutable;

namespace PrintLayout.Diagnostics;

/// <summary>Findings, with the warnings that somebody accepted as infos that give the reason. Errors cannot be accepted.</summary>
public static class Acceptances
{
    /// <summary>Takes what was found.</summary>
    /// <param name="found">The findings.</param>
    /// <param name="accepted">What is accepted; the first that covers a warning gives the reason.</param>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> found, IReadOnlyList<Acceptance> accepted) =>
        accepted.Count == 0 ? found : [.. found.Select(finding => Apply(finding, accepted))];

    /// <summary>
    /// Says which acceptances cover no warning (PL3049), so that they do not hide a later fault, and which cover an error.
    /// </summary>
    /// <param name="found">The findings as they were found.</param>
    /// <param name="accepted">What is accepted, without what only other passes find.</param>
    public static IEnumerable<Diagnostic> Unused(ImmutableArray<Diagnostic> found, IEnumerable<Acceptance> accepted)
    {
        foreach (var acceptance in accepted)
        {
            var covered = found.Where(acceptance.Covers).ToList();
            if (covered.Exists(finding => finding.Severity == DiagnosticSeverity.Warning)) continue;
            yield return covered.Exists(finding => finding.Severity == DiagnosticSeverity.Error)
                ? Diagnostic.Info(
                    DiagnosticCodes.UnusedAcceptance, acceptance.Span,
                    $"{acceptance.Code} is accepted, but it is an error here, which cannot be accepted",
                    "mend it, and take the entry out of accept")
                : Diagnostic.Info(
                    DiagnosticCodes.UnusedAcceptance, acceptance.Span,
                    $"{acceptance.Code} is accepted, but there is none", "take the entry out of accept");
        }
    }

    private static Diagnostic Apply(Diagnostic finding, IReadOnlyList<Acceptance> accepted)
    {
        if (finding.Severity != DiagnosticSeverity.Warning) return finding;
        foreach (var acceptance in accepted)
        {
            if (acceptance.Covers(finding))
                return Diagnostic.Info(finding.Code, finding.Span, $"{finding.Message}; accepted: {acceptance.Reason}");
        }

        return finding;
    }
}
