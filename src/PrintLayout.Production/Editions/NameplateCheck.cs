using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Masters;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>Looks whether an edition that says what its nameplate holds has a page that shows it.</summary>
internal static class NameplateCheck
{
    /// <summary>
    /// Reports the text of a nameplate that no page shows (PL3055). Layouts are read one after the other until one shows it, which is
    /// mostly the first.
    /// </summary>
    /// <param name="open">The edition.</param>
    /// <param name="layouts">The layouts of the run.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="sink">Receives the finding.</param>
    public static void Check(OpenEdition open, LayoutCache layouts, LayoutLimits limits, IDiagnosticSink sink)
    {
        if (open.Edition.Nameplate is not { } nameplate || open.Edition.Pages.IsEmpty) return;
        if (open.Edition.Pages.Any(page => MayShowIt(open, page, layouts, limits))) return;
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.NoFolioForText,
            nameplate.Span,
            "the text of the nameplate is not set: no page of the edition has a nameplate",
            "take it out, or write `furniture: nameplate` in the layout of a page"));
    }

    /// <summary>A layout that cannot be read may show it: what is wrong with the layout is told where its page is made.</summary>
    private static bool MayShowIt(OpenEdition open, EditionPage page, LayoutCache layouts, LayoutLimits limits)
    {
        if (page.Auto is { } plan) return plan.Furniture == PageFurniture.Nameplate;
        var path = ContentPath.Combine(open.Edition.File, page.Layout.Value);
        return layouts.Read(path, open.Project.Root, new DiagnosticBag(), limits, page.Layout.Span)
            is not { Furniture: not PageFurniture.Nameplate };
    }
}
