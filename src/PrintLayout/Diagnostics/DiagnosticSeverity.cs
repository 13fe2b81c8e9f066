namespace PrintLayout.Diagnostics;

/// <summary>How grave a finding is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; changes no exit code.</summary>
    Info,

    /// <summary>The page comes out, but a person should look.</summary>
    Warning,

    /// <summary>The page or the file is wrong; it is not written.</summary>
    Error,
}
