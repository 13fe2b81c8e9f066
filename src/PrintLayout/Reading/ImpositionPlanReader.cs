using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Imposition;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads plans of imposition (<c>schemas/imposition.schema.json</c>).</summary>
internal static class ImpositionPlanReader
{
    private const int Quarter = 90;
    private const int MostDegrees = 270;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, as the user named it. No path in it may leave its folder.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <returns>The plan; null after an error.</returns>
    public static ImpositionPlan? Read(string path, IDiagnosticSink sink, LayoutLimits limits) =>
        TextFiles.Open(path, Path.GetDirectoryName(path) ?? string.Empty, sink, limits, default, null) is { } session
            ? Read(session)
            : null;

    private static ImpositionPlan? Read(ReadSession session)
    {
        if (YamlTreeReader.Read(session, 0, session.Text.Length) is not { } tree) return null;
        var values = new ValueReader(session);
        if (values.Map(tree, "a plan of imposition", KnownKeys.Imposition) is not { } map) return null;
        var sheet = values.Map(map.Require("sheet"), "the sheet", KnownKeys.Trim);
        var (width, height) = (values.Length(sheet?.Require("width")), values.Length(sheet?.Require("height")));
        var sides = ImmutableArray.CreateBuilder<PlannedSide>();
        foreach (var item in values.Items(map.Require("sides"), "the sides of the sheets"))
        {
            if (values.Map(item, "a side of a sheet", KnownKeys.ImpositionSide) is not { } side) continue;
            var name = values.Text(side.Find("name"))?.Value;
            var pages = values.Items(side.Require("pages"), "the pages of a side").Select(page => Part(values, page)).OfType<PlannedPart>();
            sides.Add(new PlannedSide(name, [.. pages], values.SpanOf(item)));
        }

        if (session.ErrorCount > 0 || width is null || height is null) return null;
        return new ImpositionPlan(width.Value, height.Value, sides.ToImmutable());
    }

    private static PlannedPart? Part(ValueReader values, YamlNode node)
    {
        if (values.Map(node, "a page on a sheet", KnownKeys.ImpositionPage) is not { } map) return null;
        var file = values.FilePath(map.Require("file"));
        var number = values.Count(map.Find("page"), 1) ?? 1;
        var (x, y) = (values.Length(map.Require("x"), zero: true), values.Length(map.Require("y"), zero: true));
        var rotate = map.Find("rotate");
        var degrees = values.Count(rotate, 0, MostDegrees) ?? 0;
        if (degrees % Quarter != 0)
            return values.Bad<PlannedPart>(rotate!, "A page is turned by quarters.", "Write 0, 90, 180 or 270: degrees clockwise.");
        return file is null || x is null || y is null ? null : new PlannedPart(file, number, x.Value, y.Value, degrees / Quarter);
    }
}
