namespace PrintLayout.Diagnostics;

/// <summary>Receives findings while work goes on.</summary>
public interface IDiagnosticSink
{
    /// <summary>Takes one finding.</summary>
    void Report(Diagnostic diagnostic);

    /// <summary>
    /// Takes the name of a file that was asked for, whether it is there or not: what was found out depends on it, so whoever keeps
    /// an answer or waits for a change has to know it.
    /// </summary>
    /// <param name="file">The file, as it was opened.</param>
    void Consulted(string file)
    {
    }
}
