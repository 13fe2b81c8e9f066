using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Heads;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Modules;

/// <summary>Says where a head that is to stand on a figure does not, or must not.</summary>
internal static class OverFindings
{
    /// <summary>Reports it (PL3058).</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="spec">The module.</param>
    /// <param name="article">Its story.</param>
    /// <param name="bearer">Index of the figure on which the head stands; null for none.</param>
    public static void Report(LayoutContext context, ModuleSpec spec, Article article, int? bearer)
    {
        if (!HeadTraits.Of(spec.Head.Form).StandsOnFigure) return;
        if (bearer is not { } index)
        {
            context.Sink.Report(new Diagnostic(
                DiagnosticCodes.HeadNotOverFigure,
                // White type without a picture behind it is not to be seen.
                spec.Head.IsReversed ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
                spec.Span,
                $"the head of {article.Id} stands on no figure: none at the top of its module has all its columns",
                ["give the figure the columns of the head with `place: top` or `first`, or the head a `span`"]));
        }
        else if (article.Figures[index].Content is not null)
        {
            context.Sink.Report(Diagnostic.Error(
                DiagnosticCodes.HeadNotOverFigure,
                spec.Span,
                $"the head of {article.Id} would stand on a {article.Figures[index].Kind}, which could not be read then",
                "let it stand on a picture, or give it another form"));
        }
    }
}
