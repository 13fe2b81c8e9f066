using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Validation;

/// <summary>Takes what validators find: a finding that the layout defends becomes a note with the reason, any other a warning.</summary>
internal sealed class FindingReporter(PageLayout layout, IDiagnosticSink sink)
{
    private readonly HashSet<AcceptSpec> _used = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<AcceptedFinding>.Builder _accepted = ImmutableArray.CreateBuilder<AcceptedFinding>();

    /// <summary>What was accepted so far.</summary>
    public ImmutableArray<AcceptedFinding> Accepted => _accepted.ToImmutable();

    /// <summary>Takes a finding.</summary>
    /// <param name="finding">What it is.</param>
    /// <param name="warning">The finding as a warning.</param>
    /// <param name="modules">The modules that it is about; each may defend it, and so may the page.</param>
    public void Report(LayoutFinding finding, Diagnostic warning, params ReadOnlySpan<ModuleSpec> modules)
    {
        if (DefenceOf(finding, modules) is not { } defence)
        {
            sink.Report(warning);
            return;
        }

        _used.Add(defence);
        _accepted.Add(new AcceptedFinding(LayoutFindingWords.WordOf(finding), warning.Message, defence.Reason));
        sink.Report(Diagnostic.Info(warning.Code, warning.Span, $"{warning.Message}; accepted: {defence.Reason}"));
    }

    /// <summary>Says which defences defend nothing, so that they do not hide a later fault.</summary>
    public void ReportUnused()
    {
        foreach (var accept in layout.Accept.Concat(layout.Modules.SelectMany(module => module.Accept)))
        {
            if (_used.Contains(accept)) continue;
            sink.Report(Diagnostic.Info(
                DiagnosticCodes.UnusedAcceptance,
                accept.Span,
                $"the layout accepts {LayoutFindingWords.WordOf(accept.Finding)}, but there is none",
                "take the entry out of accept, unless another page with this layout needs it"));
        }
    }

    private AcceptSpec? DefenceOf(LayoutFinding finding, ReadOnlySpan<ModuleSpec> modules)
    {
        foreach (var module in modules)
        {
            foreach (var accept in module.Accept)
            {
                if (accept.Finding == finding) return accept;
            }
        }

        return layout.Accept.FirstOrDefault(accept => accept.Finding == finding);
    }
}
