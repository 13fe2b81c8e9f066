using PrintLayout.Diagnostics;
using PrintLayout.Plan.Masters;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads page masters (<c>schemas/master.schema.json</c>).</summary>
internal static class PageMasterReader
{
    /// <summary>Reads the master that a layout names.</summary>
    /// <param name="path">The path of the master, with the place that names it.</param>
    /// <param name="from">The reading of the layout.</param>
    public static PageMaster? Read(Located<string> path, ReadSession from)
    {
        var session = TextFiles.Open(path.Value, from.Root, from.Sink, from.Limits, path.Span, from.Files);
        return session is null ? null : Read(session);
    }

    internal static PageMaster? Read(ReadSession session)
    {
        if (YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return null;
        var values = new ValueReader(session);
        if (values.Map(tree, "a master", KnownKeys.Master) is not { } map) return null;
        var trim = values.Map(map.Require("trim"), "the trim", KnownKeys.Trim);
        var width = values.Length(trim?.Require("width"));
        var height = values.Length(trim?.Require("height"));
        var bleed = values.Length(map.Find("bleed"), zero: true);
        var headMargin = values.Length(map.Require("head-margin"), zero: true);
        var columns = values.Count(map.Require("columns"), 1, session.Limits.Columns);
        var spine = columns is > 2 ? values.Count(map.Find("spine"), 2, columns.Value - 1) : null;
        if (columns is <= 2 && map.Find("spine") is { } alone)
            values.Bad<object>(alone, "A sheet of two pages has a column at each side of its fold.", "Give the master more columns.");
        var measure = values.Ems(map.Require("measure"), least: 1);
        var gutter = values.Ems(map.Require("gutter"));
        var bodySize = values.Length(map.Require("body-size"));
        var row = values.Length(map.Require("row"));
        var rows = values.Rows(map.Require("rows"), 1);
        var folioRows = values.Rows(map.Require("folio-rows"), 0);
        var inks = InkPaletteReader.Read(session, map.Find("ink-limit"), map.Find("inks"));
        var mirror = values.Flag(map.Find("folio-mirror")) ?? false;
        var folio = values.Choice(map.Find("folio"), KnownWords.FolioPlaces) ?? FolioPlace.Head;
        if (folio == FolioPlace.Edge && folioRows > 0)
            values.Bad<object>(map.Find("folio-rows")!, "A folio at the edge takes no rows.", "Write `folio-rows: 0`.");
        var nameplate = FurnitureReader.Place(values, map.Find("nameplate"), columns, (rows ?? 0) + (folioRows ?? 0));
        if (session.ErrorCount > 0) return null;
        return new PageMaster
        {
            File = session.Source.File,
            TrimWidth = width!.Value,
            TrimHeight = height!.Value,
            Bleed = bleed ?? default,
            HeadMargin = headMargin!.Value,
            Columns = columns!.Value,
            Spine = spine,
            Measure = measure!.Value,
            Gutter = gutter!.Value,
            BodySize = bodySize!.Value,
            Row = row!.Value,
            Rows = rows!.Value,
            FolioRows = folioRows!.Value,
            Inks = inks,
            FolioMirror = mirror,
            Folio = folio,
            Nameplate = nameplate,
            Span = map.Span,
        };
    }
}
