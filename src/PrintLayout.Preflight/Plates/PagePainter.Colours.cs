using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Functions;
using PrintLayout.Preflight.Plates.Inks;
using PrintLayout.Preflight.Plates.Pixels;
using PrintLayout.Preflight.Plates.Sources;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Plates;

/// <content>Colours, patterns and shadings, ISO 32000-1 §8.6 and §8.7.</content>
internal sealed partial class PagePainter
{
    private const int MostCellSide = 2048;
    private const int MostOverlaps = 3;

    private bool ExecuteColour(string op, List<Operand> o)
    {
        if (ColourOperator.Of(op) is not { } set) return false;
        if (set.IsNamed)
        {
            var space = _shared.Colours.Named(o[0].Name, _resources) ?? ColourSpace.Unknown;
            SetColour(set.IsFill, new PaintColour(space, space.Initial()));
        }
        else
        {
            SetColour(set.IsFill, set.Space ?? _state.ColourOf(set.IsFill).Space, o);
        }

        return true;
    }

    private void SetColour(bool isFill, ColourSpace space, List<Operand> o)
    {
        var pattern = o.Count > 0 && o[^1].Kind == OperandKind.Name ? Resource("Pattern", o[^1].Name) : null;
        double[] values = [.. o.Where(operand => operand.Kind == OperandKind.Number).Select(operand => operand.Number)];
        SetColour(isFill, new PaintColour(space, values, pattern));
    }

    private void SetColour(bool isFill, PaintColour colour)
    {
        // Glyphs and cells that are shapes alone have the colour they are painted with (§8.7.3.3, §9.6.5).
        if (!_isUncoloured) _state.SetColour(isFill, colour);
    }

    // What the current colour paints; null for nothing.
    private IInkSource? SourceOf(bool isFill, PixelArea area)
    {
        var colour = _state.ColourOf(isFill);
        var overprints = isFill ? _state.OverprintsFill : _state.OverprintsStroke;
        if (colour.Pattern is { } pattern) return PatternOf(pattern, colour, overprints, area);
        if (colour.Space.Family == ColourFamily.Pattern) return null;
        return _mixer.Of(colour.Space, colour.Values, overprints, _state.OverprintMode);
    }

    private IInkSource? PatternOf(IToken pattern, PaintColour colour, bool overprints, PixelArea area)
    {
        var dictionary = _file.Dictionary(pattern);
        var toPixels = Matrix.Of(_file.Numbers(_file.Entry(dictionary, "Matrix"))).Then(_base);
        if (_file.Number(dictionary, "PatternType") == 2)
        {
            return _file.Entry(dictionary, "Shading") is { } shading ? ShadingOf(shading, toPixels, overprints) : null;
        }

        return pattern is StreamToken cell && !area.IsEmpty ? TileOf(cell, colour, toPixels) : null;
    }

    private TileSource? TileOf(StreamToken cell, PaintColour colour, Matrix toPixels)
    {
        var dictionary = cell.StreamDictionary;
        var (stepX, stepY) = (Math.Abs(_file.Number(dictionary, "XStep") ?? 0), Math.Abs(_file.Number(dictionary, "YStep") ?? 0));
        if (Area.Of(_file.Numbers(_file.Entry(dictionary, "BBox"))) is not { } box || stepX <= 0 || stepY <= 0) return null;
        if (toPixels.Inverse() is not { } toPattern || _open.Contains(cell)) return null;
        // Fine enough that the sampler takes the means of at least one pixel of the cell.
        var width = (int)Math.Clamp(Math.Ceiling(stepX * toPixels.ScaleX * 2), 1, MostCellSide);
        var height = (int)Math.Clamp(Math.Ceiling(stepY * toPixels.ScaleY * 2), 1, MostCellSide);
        var toCell = new Matrix(width / stepX, 0, 0, height / stepY, -box.Left * width / stepX, -box.Bottom * height / stepY);
        var (outer, surface, saved, uncoloured) = (_state, _surface, _base, _isUncoloured);
        var area = new PixelArea(0, 0, width, height);
        _surface = new PlateSurface(area, _plates, _budget, isGroup: true, isIsolated: true);
        var (across, down) = (Overlaps(box.Width, stepX), Overlaps(box.Height, stepY));
        for (var y = -down; y <= 0; y++)
        {
            for (var x = -across; x <= 0; x++)
            {
                _state = new PaintState { Ctm = toCell, Clip = new PlateClip(new Area(0, 0, width, height)) };
                _isUncoloured = false;
                // An uncoloured cell is painted in the current colour (§8.7.3.3).
                if (_file.Number(dictionary, "PaintType") is 2 && colour.Space.Base is { } space)
                {
                    _state.Fill = _state.Stroke = new PaintColour(space, colour.Values);
                    _isUncoloured = true;
                }

                var shifted = new Matrix(1, 0, 0, 1, x * stepX, y * stepY).Then(toCell);
                Enter(cell, shifted, _file.Dictionary(dictionary, "Resources") ?? _resources);
            }
        }

        var made = _surface;
        (_state, _surface, _base, _isUncoloured) = (outer, surface, saved, uncoloured);
        made.GiveBack();
        return new TileSource(made, toPattern.Then(toCell));
    }

    private int Overlaps(double side, double step)
    {
        var count = Math.Ceiling(side / step - 1e-6) - 1;
        if (count > MostOverlaps) Tell("parts of a pattern whose cells lie over one another");
        return (int)Math.Clamp(count, 0, MostOverlaps);
    }

    private void PaintShading(string name)
    {
        if (Resource("Shading", name) is { } shading && ShadingOf(shading, _state.Ctm, _state.OverprintsFill) is { } source)
            Lay(source, null, _state.FillOpacity);
    }

    private ShadingSource? ShadingOf(IToken token, Matrix toPixels, bool overprints)
    {
        var shading = _file.Dictionary(token);
        var kind = (int)(_file.Number(shading, "ShadingType") ?? 0);
        var coords = _file.Numbers(_file.Entry(shading, "Coords"));
        if (kind is not (2 or 3) || coords is null || coords.Length < (kind == 2 ? 4 : 6))
        {
            Tell($"a shading of type {kind}");
            return null;
        }

        var space = _shared.Colours.Read(_file.Entry(shading, "ColorSpace"));
        if (FunctionReader.Read(_file, _file.Entry(shading, "Function")) is not { } function || toPixels.Inverse() is not { } toSpace)
        {
            Tell("a shading whose function cannot be read");
            return null;
        }

        var domain = _file.Numbers(_file.Entry(shading, "Domain")) is [var from, var to] ? (from, to) : (0, 1);
        var extends = _file.Array(shading, "Extend") is { Length: 2 } both
            ? (_file.Resolve(both[0]) is BooleanToken { Data: true }, _file.Resolve(both[1]) is BooleanToken { Data: true })
            : (false, false);
        var place = kind == 2 ? ShadingSource.Axial(coords, extends, toSpace) : ShadingSource.Radial(coords, extends, toSpace);
        return new ShadingSource(ColoursOf(space, function, domain), place, overprints);
    }

    private Dictionary<int, byte[]> ColoursOf(ColourSpace space, PdfFunction function, (double From, double To) domain)
    {
        var components = Math.Max(1, space.Components);
        var samples = new byte[ShadingSource.Steps * components];
        for (var i = 0; i < ShadingSource.Steps; i++)
        {
            var values = function.At(domain.From + (domain.To - domain.From) * i / (ShadingSource.Steps - 1));
            for (var n = 0; n < components && n < values.Length; n++)
                samples[i * components + n] = InkMixer.ToByte(space, n, values[n]);
        }

        return space.Family is ColourFamily.Indexed or ColourFamily.Pattern ? [] : _mixer.Planes(space, samples);
    }
}
