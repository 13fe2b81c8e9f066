using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Outlines;
using PrintLayout.Preflight.Plates.Inks;
using PrintLayout.Preflight.Plates.Pixels;
using PrintLayout.Preflight.Structure;
using PrintLayout.Preflight.Syntax;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Plates;

/// <summary>
/// Draws the content of one page on its plates, operator by operator, as a press would make them (ISO 32000-1 §8, §9, §11). What it
/// cannot draw it tells.
/// </summary>
internal sealed partial class PagePainter
{
    private const int StateDepth = 512;
    private const int OperatorsOfForm = 20;

    // A page at a few hundred pixels an inch is painted over some hundred times.
    private const long MostWork = 4_000_000_000;
    private const long MostMemory = 1500L << 20;

    private readonly PainterFile _shared;
    private readonly PdfObjects _file;
    private readonly InkPlates _plates;
    private readonly PixelBudget _budget = new(MostWork, MostMemory);
    private readonly ScanFiller _filler;
    private readonly Stack<PaintState> _saved = [];
    private readonly HashSet<IToken> _open = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IToken, ReadOnlyMemory<byte>> _unpacked = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<string> _told = new(StringComparer.Ordinal);
    private InkMixer _mixer;
    private PlateSurface _surface;
    private PaintState _state;
    private DictionaryToken? _resources;
    private OutlinePath _path = new();
    private Matrix _base;
    private string? _clipRule;
    private bool _isUncoloured;
    private int _operators;
    private int _depth;

    /// <summary>Begins on bare plates.</summary>
    /// <param name="shared">The file.</param>
    /// <param name="area">The pixels.</param>
    /// <param name="toPixels">From the default space of the page to pixels.</param>
    /// <param name="isGroup">Whether what lies below is kept apart, so that the plates can be laid on others.</param>
    public PagePainter(PainterFile shared, PixelArea area, Matrix toPixels, bool isGroup)
    {
        (_shared, _file, _plates, _base) = (shared, shared.File, new InkPlates(), toPixels);
        _filler = new ScanFiller(_budget);
        _mixer = new InkMixer(_file, _plates, shared.Pictures, Tell);
        _surface = new PlateSurface(area, _plates, _budget, isGroup, isIsolated: true);
        _state = new PaintState { Ctm = toPixels, Clip = new PlateClip(new Area(area.Left, area.Top, area.Right, area.Bottom)) };
    }

    /// <summary>The plates.</summary>
    public InkPlates Plates => _plates;

    /// <summary>What is drawn.</summary>
    public PlateSurface Surface => _surface;

    /// <summary>What is not on the plates, in words, sorted.</summary>
    public IReadOnlyCollection<string> NotDrawn => _told;

    /// <summary>Draws a page, inside a box of it.</summary>
    public void Draw(PdfPage page, Area box)
    {
        var content = PageContents.Read(_file, page.Dictionary, _shared.Limits.StreamBytes);
        if (content.IsBroken) Tell("a content stream that cannot be read");
        if (content.IsTooLong) Tell("content beyond the limit");
        ClipTo(box, _base);
        try
        {
            Walk(content.Bytes, page.Resources);
        }
        catch (ReadLimitException e)
        {
            Tell($"what follows the limit: {e.Message}");
        }

        var appearances = _file.Array(page.Dictionary, "Annots")?.Data.Count(item =>
            _file.Dictionary(item) is { } note
            && _file.Dictionary(note, "AP") is not null
            && ((int)(_file.Number(note, "F") ?? 0) & 6) == 4) ?? 0;
        if (appearances > 0) Tell("annotations that print");
    }

    private void Tell(string what) => _told.Add(what);

    private void Walk(ReadOnlyMemory<byte> content, DictionaryToken? resources)
    {
        var (outer, level) = (_resources, _saved.Count);
        _resources = resources;
        var lexer = new ContentLexer(content);
        var operands = new List<Operand>();
        while (lexer.TryRead(operands, out var op))
        {
            if (++_operators > _shared.Limits.Operators) throw new ReadLimitException("the page has more operators than the limit");
            _budget.Work(8);
            if (Operators.CountOf(op) is not { } count || operands.Count < count) continue;
            Execute(op, operands, level);
        }

        while (_saved.Count > level) _state = _saved.Pop();
        _resources = outer;
    }

    private void Execute(string op, List<Operand> o, int level)
    {
        switch (op)
        {
            case "q" when _saved.Count < StateDepth:
                _saved.Push(_state.Copy());
                break;
            case "Q" when _saved.Count > level:
                _state = _saved.Pop();
                break;
            case "w":
                _state.Line = _state.Line with { Width = Math.Abs(o[0].Number) };
                break;
            case "J":
                _state.Line = _state.Line with { Cap = (int)Math.Clamp(o[0].Number, 0, 2) };
                break;
            case "j":
                _state.Line = _state.Line with { Join = (int)Math.Clamp(o[0].Number, 0, 2) };
                break;
            case "M":
                _state.Line = _state.Line with { MiterLimit = Math.Max(1, o[0].Number) };
                break;
            case "d":
                (_state.Dashes, _state.DashPhase) = ([.. o[0].Items.Select(item => item.Number)], o[1].Number);
                break;
            case "gs":
                SetParameters(Resource("ExtGState", o[0].Name) as DictionaryToken);
                break;
            case "Do":
                DrawObject(o[0].Name);
                break;
            case "BI":
                DrawInline(o);
                break;
            case "sh":
                PaintShading(o[0].Name);
                break;
            case "d1":
                _isUncoloured = true;
                break;
            default:
                if (!ExecutePath(op, o) && !ExecuteColour(op, o)) ExecuteText(op, o);
                break;
        }
    }

    private void SetParameters(DictionaryToken? parameters)
    {
        if (parameters is null) return;
        var line = _state.Line;
        if (_file.Number(parameters, "LW") is { } width) line = line with { Width = Math.Abs(width) };
        if (_file.Number(parameters, "LC") is { } cap) line = line with { Cap = (int)Math.Clamp(cap, 0, 2) };
        if (_file.Number(parameters, "LJ") is { } join) line = line with { Join = (int)Math.Clamp(join, 0, 2) };
        if (_file.Number(parameters, "ML") is { } limit) line = line with { MiterLimit = Math.Max(1, limit) };
        _state.Line = line;
        if (_file.Array(parameters, "D") is { Length: 2 } dash && _file.Numbers(dash[0]) is { } lengths)
            (_state.Dashes, _state.DashPhase) = (lengths, _file.Number(dash[1]) ?? 0);
        _state.SetOverprint(_file, parameters);
        if (_file.Number(parameters, "ca") is { } opacity) _state.FillOpacity = Math.Clamp(opacity, 0, 1);
        if (_file.Number(parameters, "CA") is { } strokes) _state.StrokeOpacity = Math.Clamp(strokes, 0, 1);
        if (_file.Array(parameters, "Font") is { Length: 2 } font && _file.Dictionary(font[0]) is { } face)
            SetFont(face, _file.Number(font[1]) ?? 0);
        if (_file.Entry(parameters, "BM") is not null) SetBlend(parameters);
        switch (_file.Entry(parameters, "SMask"))
        {
            case NameToken:
                _state.SoftMask = null;
                break;
            case DictionaryToken mask:
                _state.SoftMask = SoftMaskOf(mask);
                break;
        }
    }

    private void SetBlend(DictionaryToken parameters)
    {
        var name = Blending.ModeOf(_file, parameters) ?? "Normal";
        if (Enum.TryParse<BlendMode>(name, out var mode) && !char.IsDigit(name[0]))
        {
            _state.Blend = mode;
            return;
        }

        Tell($"blending by {name}, which is painted as Normal");
        _state.Blend = BlendMode.Normal;
    }

    private void DrawObject(string name)
    {
        if (Resource("XObject", name) is not StreamToken stream) return;
        switch (_file.Name(stream.StreamDictionary, "Subtype"))
        {
            case "Image":
                DrawImage(stream);
                break;
            case "Form":
                DrawForm(stream);
                break;
            case { } other:
                Tell($"an XObject of the kind {other}");
                break;
        }
    }

    // Content with resources of its own: a form, a glyph, or the cell of a pattern.
    private void Enter(StreamToken stream, Matrix ctm, DictionaryToken? resources)
    {
        if (!_open.Add(stream)) return;
        if (_depth >= _shared.Limits.FormDepth)
        {
            Tell("forms that lie deeper in one another than the limit");
        }
        else if (Unpacked(stream) is { } content)
        {
            var (outer, path, outerBase) = (_state, _path, _base);
            _depth++;
            _operators += OperatorsOfForm;
            (_state, _path) = (_state.Copy(), new OutlinePath());
            _state.Ctm = _base = ctm;
            if (Area.Of(_file.Numbers(_file.Entry(stream.StreamDictionary, "BBox"))) is { } box) ClipTo(box, ctm);
            if (!_state.Clip.Pixels.IsEmpty) Walk(content, resources);
            _depth--;
            (_state, _path, _base) = (outer, path, outerBase);
        }
        else
        {
            Tell("a form, glyph or pattern that cannot be unpacked");
        }

        _open.Remove(stream);
    }

    private ReadOnlyMemory<byte>? Unpacked(StreamToken stream)
    {
        if (_unpacked.TryGetValue(stream, out var known)) return known;
        if (_file.Unpack(stream) is not { } bytes) return null;
        return _unpacked[stream] = bytes;
    }

    private IToken? Resource(string kind, string name)
    {
        var token = _file.Entry(_file.Dictionary(_resources, kind), name);
        if (token is null) Tell($"a {kind} that the resources do not have");
        return token;
    }
}
