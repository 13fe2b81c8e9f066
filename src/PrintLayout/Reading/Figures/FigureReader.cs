using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Copy.Codes;
using PrintLayout.Diagnostics;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Figures;

/// <summary>Reads the figures of front matter.</summary>
internal sealed class FigureReader
{
    private readonly ValueReader _values;
    private readonly Func<YamlNode?, ManuscriptText?> _text;
    private readonly ImmutableArray<(string Kind, IFigureReader Reader)> _kinds;

    /// <summary>Makes a reader of figures.</summary>
    /// <param name="session">The reading of the manuscript.</param>
    /// <param name="values">Reads values.</param>
    /// <param name="text">Reads texts.</param>
    public FigureReader(ReadSession session, ValueReader values, Func<YamlNode?, ManuscriptText?> text)
    {
        (_values, _text) = (values, text);
        _kinds =
        [
            (FigureKinds.Table, new TableFigureReader(session, values, text)),
            (FigureKinds.Chart, new ChartFigureReader(session, values, text)),
            (FigureKinds.Qr, new QrFigureReader(values)),
        ];
    }

    /// <summary>Reads the list of figures.</summary>
    /// <param name="list">The list; null for none.</param>
    public ImmutableArray<Figure> Read(YamlNode? list)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (var item in _values.Items(list, "the list of figures"))
        {
            if (_values.Map(item, "a figure", KnownKeys.Figure) is not { } map) continue;
            var image = _values.FilePath(map.Find("image"));
            var page = _values.DocumentPage(map);
            var (label, caption, credit) = (_text(map.Find("label")), _text(map.Find("caption")), _text(map.Find("credit")));
            var (focus, crop) = (_values.Focus(map.Find("focus")), _values.Percent(map.Find("crop")));
            if (_values.Text(map.Require("kind")) is not { } kind) continue;
            ReportKind(kind.Value, map.Find("kind")!);
            var cutOut = map.Find("cutout");
            var shape = cutOut is YamlScalar { Value: [.., '.', 's' or 'S', 'v' or 'V', 'g' or 'G'] } ? _values.FilePath(cutOut) : null;
            var isCutOut = shape is not null || (_values.Flag(cutOut) ?? false);
            var content = Content(map, kind.Value);
            figures.Add(new Figure(kind.Value, image, label, caption, credit, map.Span)
            {
                Page = page,
                Focus = focus,
                MostCrop = crop,
                IsCutOut = isCutOut,
                CutOut = shape,
                IsOnline = _values.Flag(map.Find("online")) ?? true,
                Content = content is QrContent code ? code with { Label = label } : content,
            });
        }

        return figures.ToImmutable();
    }

    private FigureContent? Content(YamlMap map, string kind)
    {
        var own = _kinds.FirstOrDefault(known => known.Kind == kind).Reader;
        ImmutableArray<string> used = own is not null && map.Find(own.Keys[0]) is not null ? own.Keys : [];
        foreach (var key in _kinds.SelectMany(known => known.Reader.Keys).Distinct(StringComparer.Ordinal).Except(used))
            ReportUnused(map, kind, own is not null && own.Keys.Contains(key) ? own.Keys[0] : null, key);
        return used.IsEmpty ? null : own!.Read(map);
    }

    private void ReportUnused(YamlMap map, string kind, string? lacks, string key)
    {
        if (map.Find(key) is not { } node) return;
        _values.Warning(
            DiagnosticCodes.FigureKeyUnused, node, $"`{key}` says nothing about a figure of the kind {kind}"
                + (lacks is null ? "." : $" without `{lacks}`."),
            lacks is null ? "Take it out, or write another kind." : $"Write `{lacks}: …`, or take it out.");
    }

    // Only photographs are treated otherwise than the rest, so a misspelt one would be taken for a chart.
    private void ReportKind(string kind, YamlNode node)
    {
        if (FigureKinds.IsKnown(kind)) return;
        _values.Warning(
            DiagnosticCodes.FigureKindUnknown, node, $"The kind of figure {kind} is not known; it is treated as a chart and not cropped.",
            $"Write one of: {string.Join(", ", FigureKinds.Names)}.");
    }
}
