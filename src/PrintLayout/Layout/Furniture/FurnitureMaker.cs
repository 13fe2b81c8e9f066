using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
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
        var isAtEdge = layout.Master.Folio == FolioPlace.Edge;
        if (layout.Furniture == PageFurniture.Folio && isAtEdge) new EdgeFolio(context).Add(items, edition, page);
        else if (layout.Furniture == PageFurniture.Folio) new FolioMaker(context).Add(items, edition, page);
        if (layout is { Furniture: PageFurniture.Nameplate, Master.Nameplate: { } place })
        {
            place = place with { Form = NameplateLines.FormOf(edition, page, place.Form) };
            new NameplateMaker(context, place).Add(items, NameplateLines.Of(edition, page, place.Form, context));
        }

        // A master may have no rows for a folio.
        var hasFolio = layout.Furniture != PageFurniture.Folio || isAtEdge || context.Grid.FolioBand.Height > Pt.Zero;
        ReportUnset(context, page, hasFolio ? layout.Furniture : PageFurniture.None);
    }

    /// <summary>What a page says about itself and its furniture has no place for (PL3055).</summary>
    private static void ReportUnset(LayoutContext context, EditionPage page, PageFurniture furniture)
    {
        if (furniture == PageFurniture.None)
        {
            foreach (var (key, text) in new[] { ("section", page.Section), ("editors", page.Editors) })
            {
                if (text is not null)
                    Report(text.Span, $"{key} “{text.Value}”", "folio", "take it out, or give the page a folio or a nameplate");
            }
        }

        if (page.Nameplate is { } nameplate && furniture != PageFurniture.Nameplate)
            Report(nameplate.Span, "the text of the nameplate", "nameplate", "take it out, or write `furniture: nameplate` in the layout");

        void Report(SourceSpan span, string what, string missing, string hint) => context.Sink.Report(Diagnostic.Warning(
            DiagnosticCodes.NoFolioForText, span, $"{what} is not set: page {page.Name.Value} has no {missing}", hint));
    }

    /// <summary>Adds the advertisements.</summary>
    public static void AddAds(PageItems items, LayoutContext context, Edition edition, EditionPage page, PageLayout layout)
    {
        var setter = new AdSetter(context, PageSide.IsRight(edition, page));
        foreach (var box in layout.Ads) setter.Set(items, box, page);
    }
}
