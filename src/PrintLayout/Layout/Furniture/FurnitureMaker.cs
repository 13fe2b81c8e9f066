using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Layout.Furniture;

/// <summary>Sets what stands on a page beside its stories: folio or nameplate, and the boxes of advertisements.</summary>
internal static class FurnitureMaker
{
    /// <summary>Adds what stands at the head of the page.</summary>
    public static void AddHead(
        PageItems items, LayoutContext context, Edition edition, EditionPage page, PageLayout layout)
    {
        if (layout.Furniture == PageFurniture.Folio) new FolioMaker(context).Add(items, edition, page);
        else ReportUnset(context, page);
        if (layout is { Furniture: PageFurniture.Nameplate, Master.Nameplate: { } place })
            new NameplateMaker(context, place).Add(items, NameplateLines.Of(edition, page, place.Form, context));
    }

    /// <summary>Section and editors stand in the folio; a page without one does not set them (PL3055).</summary>
    private static void ReportUnset(LayoutContext context, EditionPage page)
    {
        foreach (var (key, text) in new[] { ("section", page.Section), ("editors", page.Editors) })
        {
            if (text is null) continue;
            context.Sink.Report(Diagnostic.Warning(
                DiagnosticCodes.NoFolioForText, text.Span, $"{key} “{text.Value}” is not set: page {page.Name.Value} has no folio",
                "take it out, or give the page a folio"));
        }
    }

    /// <summary>Adds the advertisements.</summary>
    public static void AddAds(PageItems items, LayoutContext context, EditionPage page, PageLayout layout)
    {
        var setter = new AdSetter(context);
        foreach (var box in layout.Ads) setter.Set(items, box, page);
    }
}
