using PrintLayout.Diagnostics;

namespace PrintLayout.Sources;

/// <summary>
/// The reading of one file: its text, the limits, the folder of the project, and the sink for findings. It is made for one
/// call of a reader and used by one thread.
/// </summary>
internal sealed class ReadSession(SourceText source, string root, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null)
{
    private readonly int[] _counts = new int[3];

    /// <summary>The file.</summary>
    public SourceText Source => source;

    /// <summary>Its text.</summary>
    public string Text => source.Text;

    /// <summary>The project's folder.</summary>
    public string Root => root;

    /// <summary>The limits.</summary>
    public LayoutLimits Limits => limits;

    /// <summary>The sink, for the reading of further files.</summary>
    public IDiagnosticSink Sink => sink;

    /// <summary>Notes the files that are asked for; null when no caller needs to know.</summary>
    public FileLog? Files => files;

    /// <summary>Errors found so far.</summary>
    public int ErrorCount => _counts[(int)DiagnosticSeverity.Error];

    /// <summary>Reports an error between two UTF-16 offsets of the file.</summary>
    public void Error(string code, int start, int end, string message, params string[] hints) =>
        Report(DiagnosticSeverity.Error, code, start, end, message, hints);

    /// <summary>Reports a warning between two UTF-16 offsets of the file.</summary>
    public void Warning(string code, int start, int end, string message, params string[] hints) =>
        Report(DiagnosticSeverity.Warning, code, start, end, message, hints);

    /// <summary>Reports a note between two UTF-16 offsets of the file.</summary>
    public void Info(string code, int start, int end, string message, params string[] hints) =>
        Report(DiagnosticSeverity.Info, code, start, end, message, hints);

    /// <summary>Reports a finding about a place of this file that was read before.</summary>
    public void Report(Diagnostic finding)
    {
        _counts[(int)finding.Severity]++;
        sink.Report(finding);
    }

    private void Report(DiagnosticSeverity severity, string code, int start, int end, string message, string[] hints)
    {
        var count = ++_counts[(int)severity];
        var most = limits.FindingsPerFile;
        if (count > most + 1) return;
        var span = source.Span(start, end);
        sink.Report(count <= most
            ? new Diagnostic(code, severity, span, message, [.. hints])
            : new Diagnostic(
                DiagnosticCodes.OverLimit,
                severity,
                span,
                FormattableString.Invariant($"The file has more than {most} findings of this gravity; from here on they are not listed."),
                []));
    }
}
