using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Makeup.Requests;

namespace PrintLayout.Makeup;

/// <summary>Says why no page was found, and what would help.</summary>
internal static class MakeupFindings
{
    /// <summary>The page has no stories, or too many.</summary>
    public static Diagnostic ItemCount(MakeupRequest request, int count, int most) => Diagnostic.Error(
        DiagnosticCodes.MakeupFailed, request.Plan.Span,
        FormattableString.Invariant($"{count} stories and advertisements cannot be made up as one page; 1 to {most} can"),
        "part the page, or gather short stories as briefs (form: briefs)");

    /// <summary>A sheet of two facing pages is no page that the search knows.</summary>
    public static Diagnostic Spread(MakeupRequest request) => Diagnostic.Error(
        DiagnosticCodes.MakeupFailed, request.Plan.Span, "a sheet of two facing pages (`spine` of its master) is not made up",
        "write its layout by hand, or take a master of a single page");

    /// <summary>Full pages were found, but each has an error.</summary>
    public static Diagnostic OnlyWithErrors(MakeupRequest request, int judged) => Diagnostic.Error(
        DiagnosticCodes.MakeupFailed, request.Plan.Span,
        FormattableString.Invariant($"{judged} full pages were found, but each has an error that keeps it from being written"),
        "write one of them as a layout to see what is wrong with it, or change stories, headlines or images");

    /// <summary>No dissection of the page is full.</summary>
    /// <param name="request">The page.</param>
    /// <param name="advice">What would make it full; several ways.</param>
    public static Diagnostic None(MakeupRequest request, ImmutableArray<string> advice) => new(
        DiagnosticCodes.MakeupFailed, DiagnosticSeverity.Error, request.Plan.Span,
        "no make-up fills the page with these stories exactly",
        advice.IsEmpty ? ["give the page other stories, let one go on on another page (jump: auto), or write its layout by hand"] : advice);
}
