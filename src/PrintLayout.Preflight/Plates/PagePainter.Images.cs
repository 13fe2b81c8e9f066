using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Filters;
using PrintLayout.Preflight.Outlines;
using PrintLayout.Preflight.Plates.Pixels;
using PrintLayout.Preflight.Plates.Sources;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Plates;

/// <content>Images, ISO 32000-1 §8.9.</content>
internal sealed partial class PagePainter
{
    private const int MostSide = 100_000;
    private const long MostPixels = 400_000_000;

    private void DrawImage(StreamToken stream)
    {
        var dictionary = stream.StreamDictionary;
        if (_file.Entry(dictionary, "ImageMask") is BooleanToken { Data: true })
        {
            if (GridOf(stream, Stencil(dictionary)) is { } stencil) DrawStencil(stencil);
            return;
        }

        var space = _file.Entry(dictionary, "ColorSpace") is { } token ? ColourOf(token) : ColourSpace.Unknown;
        var mask = _file.Entry(dictionary, "SMask") as StreamToken ?? _file.Entry(dictionary, "Mask") as StreamToken;
        var isSoft = _file.Entry(dictionary, "SMask") is StreamToken;
        if (GridOf(stream, FactsOf(dictionary, space)) is not { } grid) return;
        var source = SourceOf(grid, space);
        if (source is not null && mask is not null)
        {
            var facts = isSoft ? FactsOf(mask.StreamDictionary, ColourSpace.Gray) : Stencil(mask.StreamDictionary);
            if (GridOf(mask, facts) is { } alpha) source = new MaskedSource(source, alpha.Samples, SamplerOf(alpha));
        }

        if (_file.Number(dictionary, "SMaskInData") is > 0) Tell("the mask inside an image of JPEG 2000");
        Place(source);
    }

    private ColourSpace ColourOf(IToken token) =>
        token is NameToken name ? _shared.Colours.Named(name.Data, _resources) ?? ColourSpace.Unknown : _shared.Colours.Read(token);

    private void DrawInline(List<Operand> o)
    {
        if (o[0].Entries is null || o.Count < 2) return;
        Operand Key(string brief, string full) => InlineImage.Entry(o[0], brief, full);
        var isMask = Key("IM", "ImageMask").Number > 0;
        var space = isMask ? ColourSpace.Gray : InlineSpace(Key("CS", "ColorSpace"));
        var bits = isMask ? 1 : (int)Key("BPC", "BitsPerComponent").Number;
        var decode = Key("D", "Decode").Items is { Count: > 0 } items ? items.Select(item => item.Number).ToArray() : null;
        var facts = Facts(Key("W", "Width").Number, Key("H", "Height").Number, bits, space, decode, null);
        if (facts is null || Unfiltered(Key("F", "Filter"), Key("DP", "DecodeParms"), o[1].Text) is not { } data) return;
        if (Grid(facts, data) is not { } grid) return;
        if (isMask) DrawStencil(Turned(grid));
        else Place(SourceOf(grid, space));
    }

    private ColourSpace InlineSpace(Operand space)
    {
        var name = space.Items.Count > 0 ? space.Items[0].Name : space.Name;
        if (space.Items.Count < 4) return _shared.Colours.Named(name, _resources) ?? ColourSpace.Unknown;
        var below = _shared.Colours.Named(space.Items[1].Name, _resources) ?? ColourSpace.Unknown;
        return new ColourSpace(ColourFamily.Indexed, 1) { Base = below, Palette = space.Items[3].Text };
    }

    private ReadOnlyMemory<byte>? Unfiltered(Operand filter, Operand parameters, ReadOnlyMemory<byte> data)
    {
        string[] names = filter.Items.Count > 0 ? [.. filter.Items.Select(item => item.Name)] : filter.Name.Length > 0 ? [filter.Name] : [];
        var filters = names.Take(8).Select((name, i) => (name, Parameters(parameters.Items.Count > i ? parameters.Items[i] : parameters)));
        var unpacked = StreamFilters.Run(data, [.. filters], _shared.Limits.StreamBytes);
        if (unpacked.Fault != UnpackFault.NotUnpacked) return unpacked.Bytes;
        Tell($"an inline image packed with {unpacked.Left}");
        return null;
    }

    private static FilterParameters Parameters(Operand given)
    {
        int Number(string key, int otherwise) =>
            given.Entries is { } entries && entries.TryGetValue(key, out var value)
                ? (int)Math.Clamp(value.Number, 0, int.MaxValue)
                : otherwise;
        return new FilterParameters(
            Number("Predictor", 1), Number("Colors", 1), Number("BitsPerComponent", 8), Number("Columns", 1),
            Number("EarlyChange", 1) != 0);
    }

    private PictureFacts? FactsOf(DictionaryToken dictionary, ColourSpace space) => Facts(
        _file.Number(dictionary, "Width") ?? 0, _file.Number(dictionary, "Height") ?? 0,
        (int)(_file.Number(dictionary, "BitsPerComponent") ?? 8), space, _file.Numbers(_file.Entry(dictionary, "Decode")),
            _file.Numbers(_file.Entry(dictionary, "Mask")));

    // A stencil as a picture of one bit in grey: 0 is painted (§8.9.6.2).
    private PictureFacts? Stencil(DictionaryToken dictionary) => Facts(
        _file.Number(dictionary, "Width") ?? 0, _file.Number(dictionary, "Height") ?? 0, 1, ColourSpace.Gray,
        _file.Numbers(_file.Entry(dictionary, "Decode")) is [1, ..] ? [0, 1] : [1, 0], null);

    private PictureFacts? Facts(double width, double height, int bits, ColourSpace space, double[]? decode, double[]? key)
    {
        var isSound = width is >= 1 and <= MostSide && height is >= 1 and <= MostSide && width * height <= MostPixels
            && bits is 1 or 2 or 4 or 8 or 16;
        if (isSound) return new PictureFacts((int)width, (int)height, bits, space, decode, key);
        Tell("an image of no sound size");
        return null;
    }

    private static PixelGrid Turned(PixelGrid grid) =>
        grid with { Samples = Array.ConvertAll(grid.Samples, value => (byte)(Share.Full - value)) };

    private PixelGrid? GridOf(StreamToken stream, PictureFacts? facts)
    {
        if (facts is null || !IsInSight()) return null;
        var data = _file.Data(stream);
        switch (data)
        {
            case { Left: "DCTDecode" or "DCT" }:
                var jpeg = _shared.Pictures?.ReadJpeg(data.Bytes);
                if (jpeg is null || jpeg.Samples.Length != (long)jpeg.Width * jpeg.Height * jpeg.Components)
                {
                    Tell("a JPEG that cannot be decoded");
                    return null;
                }

                var space = facts.Space.Components == jpeg.Components ? facts.Space : ByCount(jpeg.Components);
                return Grid(facts with { Width = jpeg.Width, Height = jpeg.Height, Bits = 8, Space = space }, jpeg.Samples);
            case { Fault: UnpackFault.NotUnpacked }:
                Tell($"an image packed with {data.Left}");
                return null;
            case { Fault: UnpackFault.TooLong }:
                Tell("an image that unpacks to more than the limit");
                return null;
            case { Fault: UnpackFault.Damaged }:
                Tell("the damaged part of an image");
                break;
        }

        if (facts.Space.Family != ColourFamily.Unknown) return Grid(facts, data.Bytes);
        Tell("an image whose colour space is not known");
        return null;
    }

    private static ColourSpace ByCount(int components) =>
        components switch { 1 => ColourSpace.Gray, 3 => ColourSpace.Rgb, _ => ColourSpace.Cmyk };

    private bool IsInSight() =>
        !PixelArea.Round(_state.Ctm.Apply(new Area(0, 0, 1, 1))).Intersect(Reach()).IsEmpty;

    // Means of so many pixels that at least one is left for each place that is looked at.
    private PixelGrid? Grid(PictureFacts facts, ReadOnlyMemory<byte> data)
    {
        int Part(int pixels, double length) =>
            (int)Math.Clamp(pixels / Math.Max(1, length * GridSampler.Side), 1, Math.Max(1, pixels));
        return PictureReducer.Read(facts, data, Part(facts.Width, _state.Ctm.ScaleX), Part(facts.Height, _state.Ctm.ScaleY), _budget);
    }

    private IInkSource? SourceOf(PixelGrid grid, ColourSpace space)
    {
        if (space is { Family: ColourFamily.Indexed, Base: { } below }) space = below;
        if (space.Components != grid.Components) space = ByCount(grid.Components);
        if (_mixer.Planes(space, grid.Samples) is not { Count: > 0 } planes) return null;
        var source = new PictureSource(planes, SamplerOf(grid), _state.OverprintsFill);
        return grid.Alpha is { } alpha ? new MaskedSource(source, alpha, SamplerOf(grid)) : source;
    }

    private void DrawStencil(PixelGrid grid)
    {
        if (SourceOf(isFill: true, Reach()) is { } paint) Place(new MaskedSource(paint, grid.Samples, SamplerOf(grid)));
    }

    // From pixels of the plate to those of a picture, whose first row is at the top of the square of one unit.
    private GridSampler SamplerOf(PixelGrid grid)
    {
        var toUnit = _state.Ctm.Inverse() ?? new Matrix(0, 0, 0, 0, 0, 0);
        var toGrid = toUnit.Then(new Matrix(grid.Width, 0, 0, -grid.Height, 0, grid.Height));
        return new GridSampler(toGrid, grid.Width, grid.Height, repeats: false);
    }

    private void Place(IInkSource? source)
    {
        if (source is null) return;
        var square = new OutlinePath();
        square.Rectangle(0, 0, 1, 1);
        if (_filler.Fill(FlatPath.Of(square, _state.Ctm), isEvenOdd: false, Reach()) is { } mask) Lay(source, mask, _state.FillOpacity);
    }
}
