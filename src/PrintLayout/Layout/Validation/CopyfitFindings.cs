using PrintLayout.Diagnostics;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Validation;

/// <summary>The copyfit of a story as findings: what is over points into the manuscript, what is short at the module.</summary>
internal static class CopyfitFindings
{
    /// <summary>Reports text that is left over; a page that loses text cannot be defended.</summary>
    public static void ReportOverset(PlacedModule module, IDiagnosticSink sink)
    {
        var filled = module.Fitted.Text.Filled;
        if (filled.PlacedCount == filled.Items.Length) return;
        SetLine first = filled.Items[filled.PlacedCount].Parts[0].Line;
        var copyfit = module.Report.Copyfit;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.Overset,
            first.Paragraph.SpanOf(first.Start),
            $"{module.Article.Id} is {copyfit.Describe()}; what does not fit starts at “{first.Text}”",
            copyfit.Remedies.IsEmpty
                ? FormattableString.Invariant($"cut the text, or give the module {copyfit.Lines} more rows in one leg, or jump the story")
                : $"{copyfit.Remedies.Describe()}; or cut the text, or jump the story"));
    }

    /// <summary>A story that leaves a hole in its module.</summary>
    public static Diagnostic Short(PlacedModule module) => Diagnostic.Warning(
        DiagnosticCodes.Underset,
        module.Spec.Span,
        $"{module.Article.Id} ({module.Article.File}) is {module.Report.Copyfit.Describe()}: its module has a hole",
        module.Report.Copyfit.Remedies is { IsEmpty: false } remedies
            ? $"{remedies.Describe()}; or add text"
            : "add text, enlarge the figure or the head, or give the module fewer rows");
}
