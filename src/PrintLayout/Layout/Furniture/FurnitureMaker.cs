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
        if (layout is { Furniture: PageFurniture.Nameplate, Master.Nameplate: { } place })
            new NameplateMaker(context, place).Add(items, NameplateLines.Of(edition, page, place.Form, context));
    }

    /// <summary>Adds the advertisements.</summary>
    public static void AddAds(PageItems items, LayoutContext context, EditionPage page, PageLayout layout)
    {
        var setter = new AdSetter(context);
        foreach (var box in layout.Ads) setter.Set(items, box, page);
    }
}
