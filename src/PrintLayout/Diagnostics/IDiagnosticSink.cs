namespace PrintLayout.Diagnostics;

/// <summary>Receives findings while work goes on.</summary>
public interface IDiagnosticSink
{
    /// <summary>Takes one finding.</summary>
    void Report(Diagnostic diagnostic);
}
