using PrintLayout.Diagnostics;
using PrintLayout.Pages;

namespace PrintLayout.Layout;

/// <summary>Reports what the audit of ink finds on a page.</summary>
internal static class InkFindings
{
    public static int Report(PageDisplayList page, IDiagnosticSink sink) => 0;
}
