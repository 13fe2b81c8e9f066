namespace PrintLayout.Diagnostics;

/// <summary>Receives findings while they are made.</summary>
public interface IDiagnosticSink
{
    /// <summary>Receives one finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    void Report(Diagnostic diagnostic);

    /// <summary>
    /// Receives the name of a file that was asked for, whether it exists or not. The result depends on that file, so a cache of the
    /// result, or a watch for changes, must include it.
    /// </summary>
    /// <param name="file">The file, as it was opened.</param>
    void Consulted(string file)
    {
    }
}
