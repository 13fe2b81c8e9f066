using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Masters;
using PrintLayout.Plan.Projects;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads page layouts (<c>schemas/layout.schema.json</c>), with the master and the house style that they name.</summary>
internal static class PageLayoutReader
{
    /// <summary>
    /// Reads a layout, its master and its style. Reports PL1001 to PL1010 and PL1020 to PL1023. It does not check that modules
    /// fit the page; layout does.
    /// </summary>
    /// <param name="path">
    /// The layout file: <see cref="ContentPath.Combine"/> of the edition file and <see cref="EditionPage.Layout"/>.
    /// </param>
    /// <param name="root">Folder of the project (<see cref="ProjectConfig.Root"/>); no path may leave it.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="namedAt">Where the edition names the layout; a missing file is reported there.</param>
    /// <param name="files">Notes the files that were asked for; null when no caller needs to know.</param>
    /// <returns>The layout; null when any of the three files has an error.</returns>
    public static PageLayout? Read(
        string path, string root, IDiagnosticSink sink, LayoutLimits limits, SourceSpan namedAt = default, FileLog? files = null)
    {
        var session = TextFiles.Open(path, root, sink, limits, namedAt, files);
        return session is null ? null : Read(session);
    }

    internal static PageLayout? Read(ReadSession session)
    {
        if (YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return null;
        var values = new ValueReader(session);
        if (values.Map(tree, "a page layout", KnownKeys.Layout) is not { } map) return null;
        var masterPath = values.FilePath(map.Require("master"));
        var stylePath = values.FilePath(map.Require("style"));
        var furniture = FurnitureReader.Furniture(values, map.Find("furniture"));
        var modules = Limited(session, values, map.Require("modules"), "modules");
        var ads = FurnitureReader.Boxes(values, Limited(session, values, map.Find("ads"), "advertisements"));
        var accept = AcceptReader.Page(values, map.Find("accept"));
        var rest = map.Find("rest");
        var isOpen = values.Choice(rest, KnownWords.RestWords) ?? false;
        var left = values.Texts(map.Find("leaves-out"), "the stories left out");
        var master = masterPath is null ? null : PageMasterReader.Read(masterPath, session);
        if (furniture == PageFurniture.Nameplate && master is { Nameplate: null })
            values.Bad<object>(map.Find("furniture")!, "The master has no nameplate.",
                "Add `nameplate: { rows: 12 }` to the master, or write `furniture: folio`.");
        var style = stylePath is null ? null : HouseStyleReader.Read(stylePath, master?.Inks, session);
        var inked = new ValueReader(session, master?.Inks);
        if (furniture != PageFurniture.None && ads.FirstOrDefault(ad => ad.IsSheet) is { } whole)
        {
            values.Bad<object>(
                map.Find("ads")!, $"The advertisement {Words.Short(whole.Id.Value)} has the whole sheet, folio and nameplate included.",
                "Write `furniture: none`.");
        }

        var specs = modules.Select(item => ModuleReader.Read(inked, item)).OfType<ModuleSpec>().ToImmutableArray();
        if (session.ErrorCount > 0 || master is null || style is null) return null;
        var grid = furniture == PageFurniture.Folio ? master : master.WithoutFolio();
        return new PageLayout(session.Source.File, grid, style, specs)
        {
            Furniture = furniture,
            Ads = [.. ads.Select(ad => !ad.IsSheet ? ad : ad with
            {
                Columns = new IndexRange(1, grid.Columns),
                Rows = new IndexRange(1, grid.Rows),
            })],
            LeavesOut = left,
            IsOpen = isOpen,
            OpenSpan = isOpen ? values.SpanOf(rest!) : default,
            Accept = accept.Layout,
            AcceptedCodes = accept.Codes,
        };
    }

    /// <summary>The items of a list, which may have at most as many as a page can have modules (PL1009).</summary>
    private static ImmutableArray<YamlNode> Limited(ReadSession session, ValueReader values, YamlNode? list, string what)
    {
        var items = values.Items(list, $"the list of {what}");
        if (items.Length <= session.Limits.ModulesPerPage) return items;
        session.Error(
            DiagnosticCodes.OverLimit,
            list!.Start,
            list.Start,
            FormattableString.Invariant($"The page has {items.Length} {what}; at most {session.Limits.ModulesPerPage} are set."),
            "Check that this is the file you mean.");
        return [];
    }
}
