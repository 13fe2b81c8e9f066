using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Pages.Audit;

namespace PrintLayout.Layout.Validation;

/// <summary>Reports what the audit of ink finds on a page.</summary>
internal static class InkFindings
{
    /// <summary>Audits a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sink">Receives every collision.</param>
    /// <returns>The number of collisions.</returns>
    public static int Report(PageDisplayList page, IDiagnosticSink sink)
    {
        var findings = InkAudit.Find(page);
        foreach (var finding in findings) sink.Report(finding.ToDiagnostic());
        return findings.Length;
    }
}
