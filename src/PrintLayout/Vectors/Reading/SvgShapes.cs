using PrintLayout.Vectors.Outlines;

namespace PrintLayout.Vectors.Reading;

/// <summary>Makes paths of the shapes of SVG.</summary>
/// <param name="faults">Receives what cannot be read.</param>
internal sealed class SvgShapes(SvgFaults faults)
{
    private const string Mend = "export the drawing again from the program that made it";

    /// <summary>The path of a shape; null when the element is none.</summary>
    /// <param name="node">The element.</param>
    /// <param name="port">Width and height of the viewport, which percents are of.</param>
    public ArtPath? Of(SvgNode node, (double Width, double Height) port) => node.Name switch
    {
        "path" => Path(node),
        "rect" => Rectangle(node, port),
        "circle" or "ellipse" => Ellipse(node, port),
        "line" => Line(node, port),
        "polyline" or "polygon" => Polygon(node),
        _ => null,
    };

    private ArtPath Path(SvgNode node)
    {
        var path = new ArtPath();
        var data = node["d"] ?? string.Empty;
        if (data.Trim() is "none" or "") return path;
        if (PathDataReader.Read(data, path) is >= 0 and var at)
        {
            var rest = SvgCascade.Short(data[Math.Min(at, data.Length - 1)..].ReplaceLineEndings(" "));
            faults.Lost(node, $"the data of <path> go wrong at “{rest}”; it is drawn up to there", Mend);
        }

        return path;
    }

    private ArtPath Rectangle(SvgNode node, (double Width, double Height) port)
    {
        var path = new ArtPath();
        var corner = new ArtPoint(Length(node, "x", port.Width) ?? 0, Length(node, "y", port.Height) ?? 0);
        var (width, height) = (Length(node, "width", port.Width) ?? 0, Length(node, "height", port.Height) ?? 0);
        if (width <= 0 || height <= 0) return path;
        var (rx, ry) = (Length(node, "rx", port.Width), Length(node, "ry", port.Height));
        var radii = new ArtPoint(
            Math.Clamp(rx ?? ry ?? 0, 0, width / 2), Math.Clamp(ry ?? rx ?? 0, 0, height / 2));
        var (left, top, right, bottom) = (corner.X, corner.Y, corner.X + width, corner.Y + height);
        if (radii.X <= 0 || radii.Y <= 0)
        {
            path.Move(corner);
            path.Line(new ArtPoint(right, top));
            path.Line(new ArtPoint(right, bottom));
            path.Line(new ArtPoint(left, bottom));
            path.Close();
            return path;
        }

        path.Move(new ArtPoint(left + radii.X, top));
        path.Line(new ArtPoint(right - radii.X, top));
        EllipticArc.To(path, radii, (0, 1), false, true, new ArtPoint(right, top + radii.Y));
        path.Line(new ArtPoint(right, bottom - radii.Y));
        EllipticArc.To(path, radii, (0, 1), false, true, new ArtPoint(right - radii.X, bottom));
        path.Line(new ArtPoint(left + radii.X, bottom));
        EllipticArc.To(path, radii, (0, 1), false, true, new ArtPoint(left, bottom - radii.Y));
        path.Line(new ArtPoint(left, top + radii.Y));
        EllipticArc.To(path, radii, (0, 1), false, true, new ArtPoint(left + radii.X, top));
        path.Close();
        return path;
    }

    private ArtPath Ellipse(SvgNode node, (double Width, double Height) port)
    {
        var path = new ArtPath();
        var diagonal = Diagonal(port);
        var radii = node.Name == "circle"
            ? Length(node, "r", diagonal) is { } r ? new ArtPoint(r, r) : default
            : new ArtPoint(
                Length(node, "rx", port.Width) ?? Length(node, "ry", port.Height) ?? 0,
                Length(node, "ry", port.Height) ?? Length(node, "rx", port.Width) ?? 0);
        if (radii.X <= 0 || radii.Y <= 0) return path;
        EllipticArc.Ellipse(path, new ArtPoint(Length(node, "cx", port.Width) ?? 0, Length(node, "cy", port.Height) ?? 0), radii);
        return path;
    }

    private ArtPath Line(SvgNode node, (double Width, double Height) port)
    {
        var path = new ArtPath();
        path.Move(new ArtPoint(Length(node, "x1", port.Width) ?? 0, Length(node, "y1", port.Height) ?? 0));
        path.Line(new ArtPoint(Length(node, "x2", port.Width) ?? 0, Length(node, "y2", port.Height) ?? 0));
        return path;
    }

    private ArtPath Polygon(SvgNode node)
    {
        var path = new ArtPath();
        var points = SvgLengths.ReadPoints(node["points"] ?? string.Empty, out var isWhole);
        if (!isWhole) faults.Lost(node, $"the points of <{node.Name}> go wrong; it is drawn up to there", Mend);
        for (var i = 0; i < points.Count; i++)
        {
            if (i == 0) path.Move(points[i]);
            else path.Line(points[i]);
        }

        if (node.Name == "polygon" && points.Count > 0) path.Close();
        return path;
    }

    /// <summary>What percents of lengths are of that lie along neither side (SVG 2, 8.9).</summary>
    public static double Diagonal((double Width, double Height) port) =>
        Math.Sqrt(((port.Width * port.Width) + (port.Height * port.Height)) / 2);

    private double? Length(SvgNode node, string name, double whole)
    {
        if (node[name] is not { } text || text.Trim() is "auto" or "") return null;
        if (SvgLengths.Read(text, whole) is { } length) return length;
        faults.Lost(node, $"{name} of <{node.Name}> is not understood: {SvgCascade.Short(text)}", Mend);
        return null;
    }
}
