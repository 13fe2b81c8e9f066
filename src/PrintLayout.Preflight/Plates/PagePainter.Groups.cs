using PrintLayout.Preflight.Functions;
using PrintLayout.Preflight.Plates.Inks;
using PrintLayout.Preflight.Plates.Pixels;
using PrintLayout.Preflight.Plates.Sources;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Plates;

/// <content>Forms, transparency groups and soft masks, ISO 32000-1 §8.10, §11.6.</content>
internal sealed partial class PagePainter
{
    private void DrawForm(StreamToken stream)
    {
        var dictionary = stream.StreamDictionary;
        var ctm = Matrix.Of(_file.Numbers(_file.Entry(dictionary, "Matrix"))).Then(_state.Ctm);
        var resources = _file.Dictionary(dictionary, "Resources") ?? _resources;
        if (!Blending.IsGroup(_file, dictionary))
        {
            Enter(stream, ctm, resources);
            return;
        }

        var group = _file.Dictionary(dictionary, "Group");
        var isIsolated = _file.Entry(group, "I") is BooleanToken { Data: true };
        if (_file.Entry(group, "K") is BooleanToken { Data: true }) Tell("knockout groups, whose parts lie over one another here");
        var isPlain = _state is { SoftMask: null, FillOpacity: 1, Blend: BlendMode.Normal };
        if (isPlain && !isIsolated)
        {
            Enter(stream, ctm, resources);
            return;
        }

        var area = GroupArea(dictionary, ctm);
        if (area.IsEmpty || _open.Contains(stream)) return;
        var made = DrawApart(stream, ctm, resources, area, isIsolated);
        Lay(new SurfaceSource(made), new CoverMask(area, Filled(area)), _state.FillOpacity);
        made.GiveBack();
    }

    private static byte[] Filled(PixelArea area)
    {
        var covers = new byte[area.Width * area.Height];
        Array.Fill(covers, (byte)Share.Full);
        return covers;
    }

    private PixelArea GroupArea(DictionaryToken form, Matrix ctm)
    {
        var area = Reach();
        return Area.Of(_file.Numbers(_file.Entry(form, "BBox"))) is { } box ? area.Intersect(PixelArea.Round(ctm.Apply(box))) : area;
    }

    // A group on plates of its own; its paint begins without opacity, blending and mask (§11.6.6).
    private PlateSurface DrawApart(StreamToken stream, Matrix ctm, DictionaryToken? resources, PixelArea area, bool isIsolated)
    {
        var (surface, outer) = (_surface, _state);
        _surface = new PlateSurface(area, _plates, _budget, isGroup: true, isIsolated);
        _state = outer.Copy();
        (_state.SoftMask, _state.FillOpacity, _state.StrokeOpacity, _state.Blend) = (null, 1, 1, BlendMode.Normal);
        // The clip of the page is applied when the group is laid on it.
        _state.Clip = new PlateClip(new Area(area.Left, area.Top, area.Right, area.Bottom));
        Enter(stream, ctm, resources);
        var made = _surface;
        (_surface, _state) = (surface, outer);
        return made;
    }

    private CoverMask? SoftMaskOf(DictionaryToken mask)
    {
        if (_file.Entry(mask, "G") is not StreamToken group || _open.Contains(group)) return null;
        var form = group.StreamDictionary;
        var ctm = Matrix.Of(_file.Numbers(_file.Entry(form, "Matrix"))).Then(_state.Ctm);
        var isBright = _file.Name(mask, "S") == "Luminosity";
        var area = Reach();
        if (area.IsEmpty) return new CoverMask(area, []);
        var mixer = _mixer;
        _mixer = new InkMixer(_file, _plates, null, Tell) { IsPlain = true };
        var made = DrawApart(group, ctm, _file.Dictionary(form, "Resources") ?? _resources, area, isIsolated: true);
        var backdrop = isBright ? Backdrop(mask, form) : 0;
        _mixer = mixer;
        var covers = new byte[area.Width * area.Height];
        _budget.Take(covers.Length);
        for (var y = area.Top; y < area.Bottom; y++)
        {
            var line = covers.AsSpan((y - area.Top) * area.Width, area.Width);
            if (isBright) Brightness(made, y, area.Left, line, backdrop);
            else Opacity(made, y, area.Left, line);
        }

        made.GiveBack();
        Transfer(mask, covers);
        return new CoverMask(area, covers);
    }

    private static void Opacity(PlateSurface made, int y, int left, Span<byte> line)
    {
        made.ReadShows(InkPlates.Others, y, left, line);
        foreach (ref var cover in line) cover = (byte)(Share.Full - cover);
    }

    // Light of inks (§10.3.3), over the backdrop, which is black unless the mask says another colour (§11.6.5.3).
    private static void Brightness(PlateSurface made, int y, int left, Span<byte> line, int backdrop)
    {
        Span<byte> shows = new byte[line.Length];
        made.ReadShows(InkPlates.Others, y, left, shows);
        var inks = new byte[4][];
        for (var plate = 0; plate < inks.Length; plate++) made.ReadAmounts(plate, y, left, inks[plate] = new byte[line.Length]);
        for (var i = 0; i < line.Length; i++)
        {
            var painted = Share.Full - shows[i];
            var dark = (30 * inks[0][i] + 59 * inks[1][i] + 11 * inks[2][i]) / 100 + inks[3][i];
            line[i] = (byte)Math.Clamp(painted - dark + Share.Of(backdrop, shows[i]), 0, Share.Full);
        }
    }

    private int Backdrop(DictionaryToken mask, DictionaryToken form)
    {
        if (_file.Numbers(_file.Entry(mask, "BC")) is not { } values) return 0;
        var space = _shared.Colours.Read(_file.Entry(_file.Dictionary(form, "Group"), "CS"));
        var ink = _mixer.Of(space, values, overprints: false, 0);
        int On(int plate) => Math.Max(0, ink.AmountOn(plate));
        return Math.Clamp(Share.Full - (30 * On(0) + 59 * On(1) + 11 * On(2)) / 100 - On(3), 0, Share.Full);
    }

    private void Transfer(DictionaryToken mask, byte[] covers)
    {
        if (FunctionReader.Read(_file, _file.Entry(mask, "TR")) is not { } function) return;
        var table = new byte[Share.Full + 1];
        for (var i = 0; i < table.Length; i++)
        {
            var values = function.At(i / (double)Share.Full);
            table[i] = values.Length > 0 ? (byte)(Numbers.Clamped(values[0], 0, 1) * Share.Full + 0.5) : (byte)i;
        }

        foreach (ref var cover in covers.AsSpan()) cover = table[cover];
    }
}
