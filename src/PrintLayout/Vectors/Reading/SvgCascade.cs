using System.Collections.Immutable;
using PrintLayout.Vectors.Outlines;

namespace PrintLayout.Vectors.Reading;

/// <summary>Finds the properties of elements: attributes, then style sheets, then the attribute <c>style</c>.</summary>
/// <param name="sheet">The style sheets.</param>
/// <param name="faults">Receives what is not drawn.</param>
internal sealed class SvgCascade(SvgStyleSheet sheet, SvgFaults faults)
{
    private const string Outline = "make outlines of markers and arrowheads";
    private const string Expand = "draw it without: in a drawing program flatten transparency and expand appearance";

    // What changes a drawing and is not drawn, by property, with the values that change nothing.
    private static readonly ImmutableArray<(string Key, string Nothing, string Hint)> NotDrawn =
    [
        ("opacity", "1", "give it a lighter colour in place of opacity"),
        ("fill-opacity", "1", "give it a lighter colour in place of opacity"),
        ("stroke-opacity", "1", "give it a lighter colour in place of opacity"),
        ("filter", "none", Expand), ("mask", "none", Expand), ("mix-blend-mode", "normal", Expand),
        ("clip-path", "none", "cut the outlines in the drawing program (pathfinder, intersect)"),
        ("vector-effect", "none", "leave it out: lines are scaled with the drawing"),
        ("marker", "none", Outline), ("marker-start", "none", Outline), ("marker-mid", "none", Outline), ("marker-end", "none", Outline),
        ("paint-order", "normal", "make an outline of the line, and put it below its shape"),
        ("transform-origin", "", "write the change of coordinates into transform alone"),
    ];

    private static readonly ImmutableHashSet<string> Read = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
        "stroke-dashoffset", "color", "visibility", "display", "data-ink", "transform");

    /// <summary>The own properties of an element, each with the value that wins.</summary>
    /// <param name="node">The element.</param>
    public Dictionary<string, string> Of(SvgNode node)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in node.Attributes)
        {
            if (IsKnown(key)) values[key] = node[key]!.Trim();
        }

        foreach (var (key, value) in sheet.Of(node)) Set(key, value);
        if (node["style"] is { } style)
        {
            foreach (var (key, value) in SvgStyleSheet.Values(style)) Set(key, value);
        }

        return values;

        void Set(string key, string value)
        {
            if (IsKnown(key)) values[key] = value;
        }
    }

    /// <summary>Notes properties that are not drawn.</summary>
    /// <param name="node">The element.</param>
    /// <param name="values">Its properties.</param>
    public void Report(SvgNode node, Dictionary<string, string> values)
    {
        foreach (var (key, nothing, hint) in NotDrawn)
        {
            if (!values.TryGetValue(key, out var value) || value is "inherit" or "" || value == nothing) continue;
            if (nothing == "1" && SvgLengths.Read(value, 1) is 1) continue;
            faults.Lost(node, $"{key} ({Short(value)}) of <{node.Name}> is not drawn", hint);
        }
    }

    /// <summary>The inherited properties of an element.</summary>
    /// <param name="node">The element.</param>
    /// <param name="values">Its own properties.</param>
    /// <param name="parent">What it inherits.</param>
    /// <param name="diagonal">What percents of weights are of.</param>
    public SvgStyle Inherit(SvgNode node, Dictionary<string, string> values, SvgStyle parent, double diagonal)
    {
        var style = parent;
        foreach (var (key, value) in values)
        {
            if (value == "inherit") continue;
            var changed = key switch
            {
                "fill" => SvgPaint.Read(value) is { } fill ? style with { Fill = fill } : null,
                "stroke" => SvgPaint.Read(value) is { } stroke ? style with { Stroke = stroke } : null,
                "color" => SvgPaint.Read(value) is { Kind: SvgPaintKind.Colour } colour ? style with { Colour = colour.Rgb } : null,
                "fill-rule" => value is "evenodd" or "nonzero" ? style with { IsEvenOdd = value == "evenodd" } : null,
                "visibility" => style with { IsVisible = value == "visible" },
                "data-ink" => style with { Ink = value.Length == 0 ? null : value },
                _ when key.StartsWith("stroke-", StringComparison.Ordinal) && key != "stroke-opacity" =>
                    Line(key, value, style.Line, diagonal) is { } line ? style with { Line = line } : null,
                _ => style,
            };
            if (changed is not null) style = changed;
            else faults.Lost(node, $"{key} of <{node.Name}> is not understood: {Short(value)}", HintOf(key));
        }

        return style;
    }

    /// <summary>A value as findings show it.</summary>
    public static string Short(string value) => value.Length <= 40 ? value : string.Concat(value.AsSpan(0, 37), "…");

    private static StrokeStyle? Line(string key, string value, StrokeStyle line, double diagonal) => key switch
    {
        "stroke-width" => SvgLengths.Read(value, diagonal) is >= 0 and var width ? line with { Width = width } : null,
        "stroke-linecap" => value switch
        {
            "butt" => line with { Cap = LineCap.Butt },
            "round" => line with { Cap = LineCap.Round },
            "square" => line with { Cap = LineCap.Square },
            _ => null,
        },
        "stroke-linejoin" => value switch
        {
            "miter" => line with { Join = LineJoin.Miter },
            "round" => line with { Join = LineJoin.Round },
            "bevel" => line with { Join = LineJoin.Bevel },
            _ => null,
        },
        "stroke-miterlimit" => SvgLengths.Read(value, null) is >= 1 and var limit ? line with { MiterLimit = limit } : null,
        "stroke-dashoffset" => SvgLengths.Read(value, diagonal) is { } offset ? line with { DashOffset = offset } : null,
        "stroke-dasharray" => value == "none" ? line with { Dashes = [] }
            : SvgLengths.ReadList(value) is { } lengths ? line with { Dashes = SvgStyle.DashesOf([.. lengths]) } : null,
        _ => line,
    };

    private static string HintOf(string key) => key is "fill" or "stroke" or "color"
        ? "write a colour such as #d7000f, rgb(215, 0, 15) or black"
        : "write a value of SVG 1.1 in numbers without units, or leave it out";

    private static bool IsKnown(string key) => Read.Contains(key) || NotDrawn.Any(entry => entry.Key == key);
}
