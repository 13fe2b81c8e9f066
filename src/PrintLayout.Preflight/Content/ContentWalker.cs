using System.Globalization;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <summary>
/// Follows the content of one page, with its forms, patterns and inline images, and passes every mark to the checks. Clips are taken
/// as the rectangles round them.
/// </summary>
internal sealed partial class ContentWalker
{
    private const int StateDepth = 512;

    // What it takes to begin and end a form, against an operator; forms that multiply would take seconds otherwise.
    private const int OperatorsOfForm = 20;

    private readonly PageContext _page;
    private readonly IReadOnlyList<MarkCheck> _checks;
    private readonly ColourSpaceReader _colours;
    private readonly Stack<GraphicsState> _saved = [];
    private readonly HashSet<IToken> _open = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<IToken> _patterns = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<IToken> _patternsBeyond = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<IToken> _glyphs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IToken, ReadOnlyMemory<byte>> _unpacked = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DictionaryToken, Dictionary<int, string>> _differences = new(ReferenceEqualityComparer.Instance);
    private PathShape _path = new();
    private GraphicsState _state = new();
    private Matrix _base = Matrix.Identity;
    private bool _clipsNext;
    private int _compatible;
    private int _operators;
    private int _depth;

    /// <summary>Starts on a page.</summary>
    public ContentWalker(PageContext page, IReadOnlyList<MarkCheck> checks, ColourSpaceReader colours) =>
        (_page, _checks, _colours) = (page, checks, colours);

    /// <summary>Follows the whole page.</summary>
    public void Walk()
    {
        if (_page.Page.Media is { } media) _state.Clip = media;
        foreach (var check in _checks) check.Begin(_page);
        Walk(PageContent(), _page.Page.Resources);
        foreach (var check in _checks) check.End(_page);
    }

    private ReadOnlyMemory<byte> PageContent()
    {
        var content = PageContents.Read(_page.File, _page.Page.Dictionary, _page.Options.Limits.StreamBytes);
        if (content.IsBroken) Fault("a content stream cannot be read");
        if (content.IsTooLong) TooMuch("the content of the page is longer than the limit");
        return content.Bytes;
    }

    private void Walk(ReadOnlyMemory<byte> content, DictionaryToken? resources)
    {
        var (outer, level, compatible) = (_page.Resources, _saved.Count, _compatible);
        _page.Resources = resources;
        var lexer = new ContentLexer(content);
        var operands = new List<Operand>();
        while (lexer.TryRead(operands, out var op))
        {
            if (++_operators > _page.Options.Limits.Operators)
            {
                TooMuch("the page has more operators than the limit");
                break;
            }

            Execute(op, operands, level);
        }

        if (lexer.Fault is { } fault) Fault(fault);
        if (_saved.Count > level && _operators <= _page.Options.Limits.Operators) Fault("q without Q");
        while (_saved.Count > level) _state = _saved.Pop();
        (_page.Resources, _compatible) = (outer, compatible);
    }

    private void Execute(string op, List<Operand> operands, int level)
    {
        if (Operators.CountOf(op) is not { } count)
        {
            // Between BX and EX unknown operators are skipped and not reported (§7.8.2).
            if (_compatible == 0) Fault($"unknown operator {op}");
            return;
        }

        if (count >= 0 && operands.Count != count)
        {
            Fault(string.Create(CultureInfo.InvariantCulture, $"{op} has {operands.Count} operands instead of {count}"));
            if (operands.Count < count) return;
        }

        switch (op)
        {
            case "q" when _saved.Count < StateDepth + level:
                _saved.Push(_state.Copy());
                break;
            case "q":
                Fault("q is nested hundreds deep");
                break;
            case "Q" when _saved.Count > level:
                _state = _saved.Pop();
                break;
            case "Q":
                Fault("Q without q");
                break;
            case "BX":
                _compatible++;
                break;
            case "EX":
                _compatible--;
                break;
            case "w":
                _state.LineWidth = operands[0].Number;
                break;
            case "gs":
                SetParameters(operands[0].Name);
                break;
            case "Do":
                DrawObject(operands[0].Name);
                break;
            case "BI":
                DrawInline(operands);
                break;
            case "sh":
                PaintShading(operands[0].Name);
                break;
            default:
                if (!ExecutePath(op, operands) && !ExecuteColour(op, operands) && !_state.TryExecute(op, operands))
                    ExecuteText(op, operands);
                break;
        }
    }

    private void SetParameters(string name)
    {
        var parameters = _page.File.Dictionary(Resource("ExtGState", name));
        if (parameters is null) return;
        var file = _page.File;
        if (file.Number(parameters, "LW") is { } width) _state.LineWidth = width;
        _state.SetOverprint(file, parameters);
        if (file.Array(parameters, "Font") is { Length: 2 } font)
            (_state.Font, _state.FontSize) = (file.Dictionary(font[0]), file.Number(font[1]) ?? 0);
        foreach (var check in _checks) check.Set(_page, parameters);
    }

    private void DrawObject(string name)
    {
        if (Resource("XObject", name) is not StreamToken stream)
        {
            if (_page.File.Entry(_page.File.Dictionary(_page.Resources, "XObject"), name) is not null) Fault($"{name} is no stream");
            return;
        }

        switch (_page.File.Name(stream.StreamDictionary, "Subtype"))
        {
            case "Image":
                DrawImage(stream);
                break;
            case "Form":
                foreach (var check in _checks) check.Formed(_page, stream.StreamDictionary);
                Enter(stream, Matrix.Of(_page.File.Numbers(_page.File.Entry(stream.StreamDictionary, "Matrix"))).Then(_state.Ctm));
                break;
        }
    }

    // Content with resources of its own: a form, or the cell of a pattern.
    private void Enter(StreamToken stream, Matrix ctm)
    {
        if (!_open.Add(stream))
        {
            Fault("a form or pattern draws itself");
            return;
        }

        if (_depth >= _page.Options.Limits.FormDepth)
        {
            TooMuch("forms lie deeper in one another than the limit");
        }
        else if (Unpacked(stream) is { } content)
        {
            var (outer, outerBase) = (_state.Copy(), _base);
            _depth++;
            _operators += OperatorsOfForm;
            _state.Ctm = _base = ctm;
            if (Area.Of(_page.File.Numbers(_page.File.Entry(stream.StreamDictionary, "BBox"))) is { } box)
                _state.Clip = _state.Clip.Intersect(ctm.Apply(box));
            Walk(content, _page.File.Dictionary(stream.StreamDictionary, "Resources") ?? _page.Resources);
            _depth--;
            (_state, _base) = (outer, outerBase);
        }
        else
        {
            Fault("a form or pattern cannot be unpacked");
        }

        _open.Remove(stream);
    }

    private ReadOnlyMemory<byte>? Unpacked(StreamToken stream)
    {
        if (_unpacked.TryGetValue(stream, out var known)) return known;
        if (_page.File.Unpack(stream) is not { } bytes) return null;
        return _unpacked[stream] = bytes;
    }

    private IToken? Resource(string kind, string name)
    {
        var token = _page.File.Entry(_page.File.Dictionary(_page.Resources, kind), name);
        if (token is null) Fault($"the resources have no {kind} named {name}");
        return token;
    }

    private void Fault(string what) => _page.Findings.Add(PreflightRules.Content, _page.Page, null, what);

    private void TooMuch(string what) => _page.Findings.Add(PreflightRules.Limits, _page.Page, null, what);
}
