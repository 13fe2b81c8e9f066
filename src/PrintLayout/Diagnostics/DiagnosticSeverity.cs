namespace PrintLayout.Diagnostics;

/// <summary>How serious a finding is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>For information; changes no exit code.</summary>
    Info,

    /// <summary>The page is written, but a person should look at it.</summary>
    Warning,

    /// <summary>The page or the file is wrong; it is not written.</summary>
    Error,
}
