using System.Collections.Immutable;

namespace PrintLayout.Diagnostics;

/// <summary>A finding about the user's input or its page, as a value: what, where, why, and what to do.</summary>
/// <param name="Code">Stable code such as <c>PL1003</c>; see <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Span">Where in the input.</param>
/// <param name="Message">One sentence: what is wrong and why.</param>
/// <param name="Hints">What to do about it; may be empty.</param>
public sealed record Diagnostic(
    string Code,
    DiagnosticSeverity Severity,
    SourceSpan Span,
    string Message,
    ImmutableArray<string> Hints)
{
    /// <summary>An error with hints.</summary>
    public static Diagnostic Error(string code, SourceSpan span, string message, params string[] hints) =>
        new(code, DiagnosticSeverity.Error, span, message, [.. hints]);

    /// <summary>A warning with hints.</summary>
    public static Diagnostic Warning(string code, SourceSpan span, string message, params string[] hints) =>
        new(code, DiagnosticSeverity.Warning, span, message, [.. hints]);

    /// <summary>A note with hints.</summary>
    public static Diagnostic Info(string code, SourceSpan span, string message, params string[] hints) =>
        new(code, DiagnosticSeverity.Info, span, message, [.. hints]);
}
