using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <content>Paths, colours, images and shadings.</content>
internal sealed partial class ContentWalker
{
    private bool ExecutePath(string op, List<Operand> o)
    {
        switch (op)
        {
            case "m":
                AddPoint(o[0].Number, o[1].Number, isMove: true);
                break;
            case "l":
                AddPoint(o[0].Number, o[1].Number);
                break;
            // A curve is inside the hull of its control points; the rectangle round them is exact enough for a place.
            case "c" or "v" or "y":
                for (var i = 0; i + 1 < o.Count; i += 2) AddPoint(o[i].Number, o[i + 1].Number, isCurve: true);
                break;
            case "re":
                AddPoint(o[0].Number, o[1].Number, isMove: true);
                AddPoint(o[0].Number + o[2].Number, o[1].Number);
                AddPoint(o[0].Number + o[2].Number, o[1].Number + o[3].Number);
                AddPoint(o[0].Number, o[1].Number + o[3].Number);
                _path.Close();
                break;
            case "h":
                break;
            case "W" or "W*":
                _clipsNext = true;
                break;
            case "n" or "f" or "F" or "f*" or "S" or "s" or "B" or "B*" or "b" or "b*":
                Paint(op);
                break;
            default:
                return false;
        }

        return true;
    }

    private void AddPoint(double x, double y, bool isMove = false, bool isCurve = false)
    {
        (x, y) = _state.Ctm.Apply(x, y);
        if (isMove) _path.Move(x, y);
        else _path.Add(x, y, isCurve);
    }

    private void Paint(string op)
    {
        var place = _path.Bounds.Intersect(_state.Clip);
        if (!_path.IsEmpty && !place.IsNothing)
        {
            if (op is not ("n" or "S" or "s")) Fill(place, op.EndsWith('*'));
            if (op is not ("n" or "f" or "F" or "f*")) StrokePath();
        }

        if (_clipsNext) _state.Clip = place;
        _clipsNext = false;
        _path.Clear();
    }

    private void Fill(Area place, bool isEvenOdd)
    {
        UsePattern(_state.Fill, place);
        foreach (var check in _checks)
        {
            check.Used(_page, _state.Fill.Space, place);
            check.Filled(_page, _state, _path, isEvenOdd, place);
        }
    }

    private void StrokePath()
    {
        var place = _path.Bounds.Inflate(_state.LineWidth * _state.Ctm.ScaleX / 2).Intersect(_state.Clip);
        if (place.IsNothing) return;
        UsePattern(_state.Stroke, place);
        foreach (var check in _checks)
        {
            check.Used(_page, _state.Stroke.Space, place);
            check.Stroked(_page, _state, place);
        }
    }

    private bool ExecuteColour(string op, List<Operand> o)
    {
        if (ColourOperator.Of(op) is not { } set) return false;
        if (!set.IsNamed)
        {
            SetColour(set.IsFill, set.Space ?? _state.ColourOf(set.IsFill).Space, o);
            return true;
        }

        var space = _colours.Named(o[0].Name, _page.Resources);
        if (space is null) Fault($"the resources have no ColorSpace named {o[0].Name}");
        _state.SetColour(set.IsFill, new PaintColour(space ?? ColourSpace.Unknown, (space ?? ColourSpace.Unknown).Initial()));
        return true;
    }

    private void SetColour(bool isFill, ColourSpace space, List<Operand> o)
    {
        var pattern = o.Count > 0 && o[^1].Kind == OperandKind.Name ? Resource("Pattern", o[^1].Name) : null;
        if (space.Family is not (ColourFamily.Pattern or ColourFamily.Unknown)
            && (o.Count != space.Components || o.Exists(operand => operand.Kind != OperandKind.Number)))
        {
            Fault("a colour has not as many components as its space");
            return;
        }

        double[] values = [.. o.Where(operand => operand.Kind == OperandKind.Number).Select(operand => operand.Number)];
        _state.SetColour(isFill, new PaintColour(space, values, pattern));
    }

    // A pattern's cell is walked once a page, because its marks repeat, and once more where the first place was off the sheet.
    private void UsePattern(PaintColour colour, Area place)
    {
        if (colour.Pattern is not { } pattern) return;
        if (_open.Contains(pattern)) Fault("a pattern paints itself");
        if (!(_page.IsOnSheet(place) ? _patterns : _patternsBeyond).Add(pattern)) return;
        var dictionary = _page.File.Dictionary(pattern);
        if (_page.File.Number(dictionary, "PatternType") == 2)
        {
            Shade(_page.File.Dictionary(dictionary, "Shading"), place);
            return;
        }

        if (pattern is not StreamToken cell) return;
        var (outer, path, painted) = (_state, _path, _page.PaintedAt);
        (_state, _path, _page.PaintedAt) = (new GraphicsState(), new PathShape(), painted ?? place);
        // An uncoloured cell is painted in the current colour (§8.7.3.3).
        if (colour.Space.Base is { } space) _state.Fill = _state.Stroke = new PaintColour(space, colour.Values);
        Enter(cell, Matrix.Of(_page.File.Numbers(_page.File.Entry(dictionary, "Matrix"))).Then(_base));
        (_state, _path, _page.PaintedAt) = (outer, path, painted);
    }

    private void PaintShading(string name)
    {
        if (_page.File.Dictionary(Resource("Shading", name)) is { } shading) Shade(shading, _state.Clip);
    }

    private void Shade(DictionaryToken? shading, Area place)
    {
        if (shading is null) return;
        var space = _colours.Read(_page.File.Entry(shading, "ColorSpace"));
        foreach (var check in _checks)
        {
            check.Used(_page, space, place);
            check.Shaded(_page, shading, space, place);
        }
    }

    private void DrawImage(StreamToken stream)
    {
        var (file, dictionary) = (_page.File, stream.StreamDictionary);
        var isMask = file.Entry(dictionary, "ImageMask") is BooleanToken { Data: true };
        var space = isMask || file.Entry(dictionary, "ColorSpace") is not { } token ? null : _colours.Read(token);
        var bits = isMask ? 1 : file.Number(dictionary, "BitsPerComponent") is >= 1 and <= 16 and var n ? (int)n : 8;
        var (width, height) = (file.Number(dictionary, "Width") ?? 0, file.Number(dictionary, "Height") ?? 0);
        Draw(Seen(width, height, bits, isMask, space) with { Stream = stream });
        // A soft mask is an image of its own with the same place; TransparencyChecks reports transparency.
    }

    private void DrawInline(List<Operand> o)
    {
        if (o[0].Entries is null) return;
        Operand Key(string brief, string full) => InlineImage.Entry(o[0], brief, full);
        var isMask = Key("IM", "ImageMask").Number > 0;
        var name = Key("CS", "ColorSpace");
        // An Indexed space may be written here as an array of names and a string (§8.9.7); then its base is taken.
        var space = name.Items.Count > 1 ? _colours.Named(name.Items[1].Name, null)
            : name.Name.Length > 0 ? _colours.Named(name.Name, _page.Resources)
            : null;
        var bits = isMask ? 1 : (int)Math.Clamp(Key("BPC", "BitsPerComponent").Number, 1, 16);
        var data = Key("F", "Filter").Kind == OperandKind.Null && o.Count > 1 ? o[1].Text : (ReadOnlyMemory<byte>?)null;
        var image = Seen(Key("W", "Width").Number, Key("H", "Height").Number, bits, isMask, isMask ? null : space);
        Draw(image with { Data = data, Bytes = InlineImage.LengthOf(o[0]) });
    }

    // An image where the square of one unit is.
    private ImageMark Seen(double width, double height, int bits, bool isMask, ColourSpace? space)
    {
        const double PointsPerInch = 72;
        var place = _state.Ctm.Apply(new Area(0, 0, 1, 1)).Intersect(_state.Clip);
        var (across, down) = (_state.Ctm.ScaleX, _state.Ctm.ScaleY);
        var ppi = across > 0 && down > 0 ? Math.Min(width * PointsPerInch / across, height * PointsPerInch / down) : 0;
        return new ImageMark(width, height, bits, isMask, space, place) { Ppi = ppi };
    }

    private void Draw(ImageMark image)
    {
        var (place, isMask) = (image.Place, image.IsMask);
        if (place.IsNothing) return;
        if (isMask) UsePattern(_state.Fill, place);
        foreach (var check in _checks)
        {
            check.Used(_page, image.Space ?? (isMask ? _state.Fill.Space : ColourSpace.Unknown), place);
            check.Drawn(_page, _state, image);
        }
    }
}
