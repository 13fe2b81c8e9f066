using System.Collections.Immutable;

namespace PrintLayout.Diagnostics;

/// <summary>A finding about the user's input or about a page made from it: what is wrong, where, why, and what to do. Immutable.</summary>
/// <param name="Code">Stable code such as <c>PL1003</c>; see <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Span">The place in the input; <see cref="SourceSpan.None"/> when there is none.</param>
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
