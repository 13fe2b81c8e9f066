namespace PrintLayout.Vectors.Reading;

/// <summary>Walks over the elements of a drawing, and paints its shapes in their order.</summary>
internal sealed class SvgDrawing
{
    private const string External = "put what it refers to into the file itself";

    private readonly SvgNode _root;
    private readonly SvgStyleSheet _sheet = new();
    private readonly SvgFaults _faults = new();
    private readonly SvgCascade _cascade;
    private readonly SvgShapes _shapes;
    private readonly SvgPainter _painter;
    private readonly Dictionary<string, SvgNode> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<SvgNode> _open = new(ReferenceEqualityComparer.Instance);
    private (double Width, double Height) _port;
    private int _visits;

    /// <summary>Takes a drawing.</summary>
    /// <param name="root">Its outermost element.</param>
    public SvgDrawing(SvgNode root)
    {
        _root = root;
        Gather(root);
        _cascade = new SvgCascade(_sheet, _faults);
        _shapes = new SvgShapes(_faults);
        _painter = new SvgPainter(_faults);
    }

    /// <summary>Whether the drawing goes over a limit.</summary>
    public bool IsOverLimit { get; private set; }

    /// <summary>Draws.</summary>
    /// <param name="fault">Why there is no drawing, in words that follow the name of the file; null on success.</param>
    public VectorArt? Draw(out string? fault)
    {
        fault = null;
        var box = SvgViewport.BoxOf(_root);
        var (width, height) = (SvgLengths.Read(_root["width"], null), SvgLengths.Read(_root["height"], null));
        (double Width, double Height) size = (width, height, box) switch
        {
            ( > 0, > 0, _) => (width.Value, height.Value),
            ( > 0, _, { } view) => (width.Value, width.Value * view.Height / view.Width),
            (_, > 0, { } view) => (height.Value * view.Width / view.Height, height.Value),
            (_, _, { } view) => (view.Width, view.Height),
            _ => default,
        };
        if (!(size.Width > 0 && size.Height > 0 && size.Width <= ArtLimits.MostNumber && size.Height <= ArtLimits.MostNumber))
        {
            fault = "has no size: neither viewBox nor width and height";
            return null;
        }

        _port = box is { } all ? (all.Width, all.Height) : size;
        _painter.Tolerance = Math.Max(size.Width, size.Height) / 20_000;
        var values = _cascade.Of(_root);
        _cascade.Report(_root, values);
        var matrix = Transformed(_root, values, ArtMatrix.Identity).After(Fit(_root, box, size.Width, size.Height));
        Children(_root, matrix, _cascade.Inherit(_root, values, new SvgStyle(), SvgShapes.Diagonal(_port)), 1);
        if (IsOverLimit || _painter.IsOverLimit || _sheet.IsOverLimit)
        {
            IsOverLimit = true;
            fault = FormattableString.Invariant($"is too intricate: at most {ArtLimits.Shapes} shapes, ")
                + FormattableString.Invariant($"{ArtLimits.Steps} steps and {ArtLimits.Visits} uses of elements are drawn, ")
                + FormattableString.Invariant($"by {ArtLimits.Rules} rules of style");
            return null;
        }

        _painter.ReportOutside(_root, size);
        return new VectorArt(size.Width, size.Height, [.. _painter.Shapes], _faults.All());
    }

    private void Gather(SvgNode root)
    {
        var left = new Stack<SvgNode>([root]);
        while (left.TryPop(out var node))
        {
            if (node["id"] is { } id) _byId.TryAdd(id, node);
            if (node.Name == "style")
            {
                var known = _sheet.Unknown.Count;
                _sheet.Add(node.Text);
                foreach (var unknown in _sheet.Unknown.Skip(known))
                {
                    _faults.Lost(
                        node, $"the rule “{SvgCascade.Short(unknown)}” of <style> is not followed",
                        "export with presentation attributes; rules of names, classes and ids alone are followed");
                }
            }

            for (var i = node.Children.Count - 1; i >= 0; i--) left.Push(node.Children[i]);
        }
    }

    private void Children(SvgNode node, in ArtMatrix matrix, SvgStyle style, int depth)
    {
        foreach (var child in node.Children) Draw(child, matrix, style, depth);
    }

    private void Draw(SvgNode node, in ArtMatrix matrix, SvgStyle parent, int depth)
    {
        if (IsOverLimit || node.Name.Length == 0) return;
        if (++_visits > ArtLimits.Visits || depth > ArtLimits.Depth * 2 || _painter.IsOverLimit || _sheet.IsOverLimit)
        {
            IsOverLimit = true;
            return;
        }

        if (SvgElements.IsSilent(node.Name)) return;
        if (SvgElements.FaultOf(node) is var (message, hint, losesInk))
        {
            if (losesInk) _faults.Lost(node, message, hint);
            else _faults.Harmless(node, message, hint);
            return;
        }

        var values = _cascade.Of(node);
        if (values.GetValueOrDefault("display") == "none") return;
        _cascade.Report(node, values);
        var style = _cascade.Inherit(node, values, parent, SvgShapes.Diagonal(_port));
        var placed = Transformed(node, values, matrix);
        if (!placed.IsSound)
        {
            _faults.Lost(node, $"<{node.Name}> lies too far out", "move the drawing into its view box");
            return;
        }

        if (node.Name is "g" or "a") Children(node, placed, style, depth + 1);
        else if (node.Name == "svg") Inner(node, node, placed, style, depth);
        else if (node.Name == "use") Use(node, placed, style, depth);
        else if (_shapes.Of(node, _port) is { } path) _painter.Paint(node, path, placed, style);
    }

    private ArtMatrix Transformed(SvgNode node, Dictionary<string, string> values, in ArtMatrix matrix)
    {
        if (values.GetValueOrDefault("transform") is not { Length: > 0 } transform || transform == "none") return matrix;
        if (TransformReader.Read(transform) is { } change) return matrix.After(change);
        _faults.Lost(node, $"transform of <{node.Name}> is not understood: {SvgCascade.Short(transform)}", "write a matrix(…)");
        return matrix;
    }

    private void Use(SvgNode node, in ArtMatrix matrix, SvgStyle style, int depth)
    {
        var address = node["href"] ?? string.Empty;
        if (!address.StartsWith('#'))
        {
            _faults.Lost(node, $"<use> refers outside the file: {SvgCascade.Short(address)}", External);
            return;
        }

        if (!_byId.TryGetValue(address[1..], out var target))
        {
            _faults.Lost(node, $"<use> refers to {SvgCascade.Short(address)}, which is not in the file", External);
            return;
        }

        if (!_open.Add(target))
        {
            _faults.Lost(node, $"<use> of {SvgCascade.Short(address)} stands inside of what it repeats", "take it out");
            return;
        }

        var (x, y) = (Offset(node, "x", _port.Width), Offset(node, "y", _port.Height));
        var placed = matrix.After(new ArtMatrix(1, 0, 0, 1, x, y));
        if (target.Name is "symbol" or "svg") Inner(target, node, placed, style, depth);
        else Draw(target, placed, style, depth + 1);
        _open.Remove(target);
    }

    private double Offset(SvgNode node, string key, double whole)
    {
        if (node[key] is not { } text) return 0;
        if (SvgLengths.Read(text, whole) is { } length) return length;
        _faults.Lost(
            node, $"{key} of <{node.Name}> is not understood: {SvgCascade.Short(text)}",
            "write a value of SVG 1.1 in numbers without units, or leave it out");
        return 0;
    }

    /// <summary>An inner viewport: a drawing in the drawing, or a symbol that is used.</summary>
    private void Inner(SvgNode node, SvgNode sized, in ArtMatrix outside, SvgStyle parent, int depth)
    {
        var (style, matrix) = (parent, outside);
        // A drawing in the drawing comes with its own style and place; what is used has them still to come.
        if (!ReferenceEquals(node, sized))
        {
            var values = _cascade.Of(node);
            if (values.GetValueOrDefault("display") == "none") return;
            _cascade.Report(node, values);
            style = _cascade.Inherit(node, values, parent, SvgShapes.Diagonal(_port));
            matrix = Transformed(node, values, outside);
        }

        var outer = _port;
        var box = SvgViewport.BoxOf(node);
        var width = SvgLengths.Read(sized["width"], outer.Width) ?? SvgLengths.Read(node["width"], outer.Width) ?? outer.Width;
        var height = SvgLengths.Read(sized["height"], outer.Height) ?? SvgLengths.Read(node["height"], outer.Height) ?? outer.Height;
        if (width <= 0 || height <= 0) return;
        var (x, y) = node.Name == "svg" ? (Offset(node, "x", outer.Width), Offset(node, "y", outer.Height)) : (0, 0);
        var placed = matrix.After(new ArtMatrix(1, 0, 0, 1, x, y)).After(Fit(node, box, width, height));
        _port = box is { } view ? (view.Width, view.Height) : (width, height);
        Children(node, placed, style, depth + 1);
        _port = outer;
    }

    private ArtMatrix Fit(SvgNode node, (double X, double Y, double Width, double Height)? box, double width, double height)
    {
        if (box is not { } view) return ArtMatrix.Identity;
        var matrix = SvgViewport.Fit(view, width, height, node["preserveAspectRatio"], out var isCut);
        if (isCut)
        {
            _faults.Lost(
                node, $"<{node.Name}> is to be cut (preserveAspectRatio with slice); it is not",
                "write meet, and cut the outlines themselves");
        }

        return matrix;
    }
}
