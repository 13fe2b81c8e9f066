using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Makeup.Placing;
using PrintLayout.Makeup.Requests;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Makeup.Writing;

/// <summary>Turns a page that was found into a layout as a person would write it.</summary>
internal static class PageWriter
{
    /// <summary>The layout.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="found">The modules.</param>
    public static PageLayout ToLayout(MakeupRequest request, IEnumerable<PlacedForm> found)
    {
        var placed = Ordered(found);
        var modules = placed.Where(module => !module.Item.IsAd).Select(module => Module(module, request));
        if (request.Given is { } given)
        {
            return given with
            {
                File = request.LayoutFile,
                Modules = [.. given.Modules, .. modules],
                LeavesOut = [.. given.LeavesOut, .. LeftOut(request)],
                IsOpen = false,
                OpenSpan = default,
            };
        }

        return new PageLayout(request.LayoutFile, request.Master, request.Style, [.. modules])
        {
            Furniture = request.Plan.Furniture,
            LeavesOut = [.. LeftOut(request)],
            Ads = [.. placed.Where(module => module.Item.IsAd).Select(module => new AdSpec(
                new Located<string>(module.Item.Id, module.Item.Span), ColumnsOf(module), RowsOf(module), null, module.Item.Border,
                module.Item.Span))],
        };
    }

    /// <summary>The modules as a reader meets them.</summary>
    public static IEnumerable<PlacedForm> Ordered(IEnumerable<PlacedForm> modules) =>
        modules.OrderBy(module => module.Place.Row).ThenBy(module => module.Place.Column);

    private static IEnumerable<Located<string>> LeftOut(MakeupRequest request) =>
        request.Relief.Stories.Select(story => new Located<string>(story, request.Plan.Span));

    private static ModuleSpec Module(PlacedForm module, MakeupRequest request)
    {
        var named = module.Item.Articles.Select(article => new Located<string>(article.Id, module.Item.Span)).ToImmutableArray();
        var spec = new ModuleSpec
        {
            Article = named[0],
            Briefs = module.Item.IsBriefs ? named : [],
            Stories = module.Item.IsBriefs ? [] : named[1..],
            Columns = ColumnsOf(module),
            Rows = RowsOf(module),
            LeavesOut = [.. request.Relief.Parts.Where(part => part.Article == named[0].Value).Select(part => part.Element)],
            Span = module.Item.Span.IsNone ? request.Plan.Span : module.Item.Span,
        };
        return module.Form!.Fill(spec);
    }

    private static IndexRange ColumnsOf(PlacedForm module) =>
        new(module.Place.Column, module.Place.Column + module.Place.Columns - 1);

    private static IndexRange RowsOf(PlacedForm module) => new(module.Place.Row, module.Place.Row + module.Place.Rows - 1);
}
