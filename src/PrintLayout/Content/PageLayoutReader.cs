using System.Collections.Immutable;
using PrintLayout.Content.Sources;
using PrintLayout.Content.Yaml;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Content;

/// <summary>Reads page layouts (<c>schemas/layout.schema.json</c>) with the master and the house style they name.</summary>
public static class PageLayoutReader
{
    private const int MostTextColumns = 100;
    private const int MostHeadLines = 20;

    private static readonly ImmutableArray<(string, HeadForm)> HeadForms = [("top", HeadForm.Top), ("none", HeadForm.None)];
    private static readonly ImmutableArray<(string, FigurePlace)> FigurePlaces = [("top", FigurePlace.Top), ("foot", FigurePlace.Foot)];
    private static readonly ImmutableArray<(string, Alignment)> HeadAlignments =
        [("left", Alignment.Left), ("centre", Alignment.Centre), ("right", Alignment.Right)];

    /// <summary>Reads a layout, its master and its style. Whether modules fit the page is for layout to say, not for reading.</summary>
    /// <param name="path">The layout file: <see cref="ContentPath.Combine"/> of the edition file and <see cref="EditionPage.Layout"/>.</param>
    /// <param name="root">Folder of the project (<see cref="ProjectConfig.Root"/>); no path may leave it.</param>
    /// <param name="sink">Takes the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="namedAt">Where the edition names the layout; a missing file is reported there.</param>
    /// <returns>The layout; null when any of the three files has an error.</returns>
    public static PageLayout? Read(string path, string root, IDiagnosticSink sink, LayoutLimits limits, SourceSpan namedAt = default)
    {
        var session = TextFiles.Open(path, root, sink, limits, namedAt);
        return session is null ? null : Read(session);
    }

    internal static PageLayout? Read(ReadSession session)
    {
        if (YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return null;
        var values = new ValueReader(session);
        if (values.Map(tree, "a page layout", KnownKeys.Layout) is not { } map) return null;
        var masterPath = values.FilePath(map.Require("master"));
        var stylePath = values.FilePath(map.Require("style"));
        var modules = Modules(session, values, map.Require("modules"));
        var master = masterPath is null ? null : PageMasterReader.Read(masterPath, session);
        var style = stylePath is null ? null : HouseStyleReader.Read(stylePath, session);
        return session.ErrorCount > 0 || master is null || style is null
            ? null
            : new PageLayout(session.Source.File, master, style, modules);
    }

    private static ImmutableArray<ModuleSpec> Modules(ReadSession session, ValueReader values, YamlNode? list)
    {
        var items = values.Items(list, "the list of modules");
        if (items.Length > session.Limits.ModulesPerPage)
        {
            session.Error(
                DiagnosticCodes.OverLimit,
                list!.Start,
                list.Start,
                FormattableString.Invariant($"The page has {items.Length} modules; at most {session.Limits.ModulesPerPage} are set."),
                "Check that this is the file you mean.");
            return [];
        }

        return [.. items.Select(item => Module(values, item)).OfType<ModuleSpec>()];
    }

    private static ModuleSpec? Module(ValueReader values, YamlNode item)
    {
        if (values.Map(item, "a module", KnownKeys.Module) is not { } map) return null;
        var article = values.Text(map.Require("article"));
        var columns = values.Range(map.Require("columns"));
        var rows = values.Range(map.Require("rows"));
        var textColumns = values.Count(map.Find("text-columns"), 1, MostTextColumns);
        var measure = map.Find("measure");
        Located<Em>? measureEm = values.Ems(measure) is { } em ? new Located<Em>(em, values.SpanOf(measure!)) : null;
        var tint = map.Find("tint");
        var head = Head(values, map.Find("head"));
        var figure = Figure(values, map.Find("figure"));
        var boxed = values.Flag(map.Find("boxed")) ?? false;
        var columnRules = values.Flag(map.Find("column-rules")) ?? false;
        Located<CmykValue>? tintInk = values.Ink(tint) is { } ink ? new Located<CmykValue>(ink, values.SpanOf(tint!)) : null;
        if (article is null || columns is null || rows is null) return null;
        return new ModuleSpec
        {
            Article = article,
            Columns = columns.Value,
            Rows = rows.Value,
            TextColumns = textColumns,
            Measure = measureEm,
            Head = head,
            Figure = figure,
            Boxed = boxed,
            Tint = tintInk,
            ColumnRules = columnRules,
            Span = map.Span,
        };
    }

    private static HeadSpec Head(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "the head of a module", KnownKeys.Head) is not { } map) return new HeadSpec();
        return new HeadSpec
        {
            Form = values.Choice(map.Find("form"), HeadForms) ?? HeadForm.Top,
            Span = values.Range(map.Find("span")),
            Style = values.Text(map.Find("style")),
            Size = values.Length(map.Find("size")),
            Lines = values.Count(map.Find("lines"), 1, MostHeadLines),
            Rows = values.Rows(map.Find("rows"), 1),
            Align = values.Choice(map.Find("align"), HeadAlignments),
        };
    }

    private static FigureSpec? Figure(ValueReader values, YamlNode? node)
    {
        if (values.Map(node, "the figure of a module", KnownKeys.ModuleFigure) is not { } map) return null;
        var columns = values.Range(map.Require("columns"));
        var rows = values.Rows(map.Require("rows"), 1);
        var place = values.Choice(map.Find("place"), FigurePlaces) ?? FigurePlace.Top;
        return columns is null || rows is null ? null : new FigureSpec(columns.Value, rows.Value, place, map.Span);
    }
}
