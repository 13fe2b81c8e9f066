namespace PrintLayout.Diagnostics;

/// <summary>Receives findings while they are made.</summary>
public interface IDiagnosticSink
{
    /// <summary>Receives one finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    void Report(Diagnostic diagnostic);
}
