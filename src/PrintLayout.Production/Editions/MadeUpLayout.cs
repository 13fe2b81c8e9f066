using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Makeup.Requests;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;
using PrintLayout.Production.Search;

namespace PrintLayout.Production.Editions;

/// <summary>Asks the search for the layout of a page that an edition leaves to it (<c>layout: auto</c>).</summary>
internal static class MadeUpLayout
{
    private const string Folder = "layouts";

    /// <summary>The path at which the layout of a page would stand: <c>layouts/EDITION-PAGE.yaml</c> beside its edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="page">The page.</param>
    public static string PathOf(Edition edition, EditionPage page) => PathOf(edition.File, page.Name.Value);

    /// <summary>The same by names.</summary>
    /// <param name="edition">The edition file.</param>
    /// <param name="page">Name of the page.</param>
    public static string PathOf(string edition, string page) =>
        $"{edition[..(edition.LastIndexOf('/') + 1)]}{Folder}/{Path.GetFileNameWithoutExtension(edition)}-{page}.yaml";

    /// <summary>Finds layouts of a page, the best first; none when its plan, master or style cannot be used.</summary>
    /// <param name="search">The search.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="page">The page.</param>
    /// <param name="materials">What it is made of.</param>
    /// <param name="fonts">Faces by role.</param>
    /// <param name="alternatives">Number of layouts that are wanted.</param>
    /// <param name="keep">A layout whose structure is to stay if it can; null for none.</param>
    /// <param name="sink">Receives the findings.</param>
    public static MakeupResult Find(
        IPageSearch search, Edition edition, EditionPage page, PageMaterials materials, FontLibrary fonts, int alternatives,
        PageLayout? keep, IDiagnosticSink sink)
    {
        var given = page.Auto is null && materials.Layout is { IsOpen: true } layout ? layout : null;
        var house = given is null ? materials.House : new PlannedHouse(given.Master, given.Style);
        if (materials.Plan is not { } plan || house is null) return new MakeupResult([]);
        var request = new MakeupRequest(
            edition, page, plan, house.Master, house.Style, materials.Articles, fonts, PathOf(edition, page))
        {
            Options = materials.Options,
            Keep = keep,
            Given = given,
        };
        return search.Find(request, alternatives, sink);
    }

    /// <summary>Whether the layout of a page, or a part of it, is left to the search.</summary>
    /// <param name="page">The page.</param>
    /// <param name="layout">Its layout file; null for none.</param>
    public static bool IsNeeded(EditionPage page, PageLayout? layout) => page.Auto is not null || layout is { IsOpen: true };
}
