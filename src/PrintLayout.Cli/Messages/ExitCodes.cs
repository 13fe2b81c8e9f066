using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Cli.Messages;

/// <summary>The exit codes of the command; stable and documented in docs/cli.md.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;
    public const int PageErrors = 1;
    public const int Usage = 2;
    public const int Warnings = 3;
    public const int Unreadable = 4;
    public const int SnapshotDiffers = 5;
    public const int PreflightFailed = 6;
    public const int Internal = 70;

    /// <summary>Stopped by Ctrl-C or SIGTERM: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Stopped = 130;

    /// <summary>What each code means, as docs/cli.md has it.</summary>
    public static ImmutableArray<(int Code, string Meaning)> Meanings { get; } =
    [
        (Ok, "all pages written; there may be warnings"),
        (PageErrors, "a page has errors and was not written; the others were"),
        (Usage, "the call itself is wrong"),
        (Warnings, "there are warnings, and --fail-on-warning was given"),
        (Unreadable, "an input file (a font, too) cannot be read, or an output file cannot be written"),
        (SnapshotDiffers, "a page differs from its snapshot, or two files that were compared differ"),
        (PreflightFailed, "preflight failed: the PDF breaks a rule of its standard or of the press, and was not written"),
        (Internal, "an internal error: a fault of the program; the other pages were written"),
        (Stopped, "stopped by Ctrl-C or SIGTERM (which is how watch ends: 0)"),
    ];

    /// <summary>The code that a set of findings asks for: the worst of them.</summary>
    public static int For(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => ForError(d.Code)).DefaultIfEmpty(Ok).Max();

    /// <summary>The same; warnings alone may have a code of their own.</summary>
    public static int For(IReadOnlyCollection<Diagnostic> diagnostics, bool failOnWarning)
    {
        var code = For(diagnostics);
        return code == Ok && failOnWarning && diagnostics.Any(found => found.Severity == DiagnosticSeverity.Warning) ? Warnings : code;
    }

    private static int ForError(string code) => code switch
    {
        DiagnosticCodes.Internal => Internal,
        DiagnosticCodes.OutputConditionUnusable => Usage,
        _ when IsUnreadable(code) => Unreadable,
        _ when IsPreflight(code) => PreflightFailed,
        _ => PageErrors,
    };

    /// <summary>
    /// PL1001 to PL1009 and PL1016 say that a file cannot be used as input, PL2001 that a font cannot,
    /// PL4020 that a profile cannot, PL4001 that a file
    /// cannot be written, PL4032 that no edition was found, PL7xxx that a display list or snapshot cannot be read, PL8201
    /// that the records of a page cannot; the rest is about the page.
    /// </summary>
    private static bool IsUnreadable(string code) =>
        string.CompareOrdinal(code, DiagnosticCodes.BadCharacter) < 0
        || code is DiagnosticCodes.LanguageNotComposed
        || code is DiagnosticCodes.FontUnusable or DiagnosticCodes.CannotWrite or DiagnosticCodes.OutputProfileUnusable
            or DiagnosticCodes.NoEdition or DiagnosticCodes.SignOffUnreadable
        || code.StartsWith("PL7", StringComparison.Ordinal);

    private static bool IsPreflight(string code) => code.StartsWith("PL6", StringComparison.Ordinal);
}
