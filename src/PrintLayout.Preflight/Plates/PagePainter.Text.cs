using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Fonts;
using PrintLayout.Preflight.Outlines;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Plates;

/// <content>Text, ISO 32000-1 §9.</content>
internal sealed partial class PagePainter
{
    private const double Thousand = 1000;

    private readonly Dictionary<(IFontProgram Program, int Glyph), OutlinePath?> _outlines = [];
    private OutlinePath? _textClip;

    private void ExecuteText(string op, List<Operand> o)
    {
        if (op == "BT") _textClip = null;
        if (_state.TryExecute(op, o)) return;
        switch (op)
        {
            case "ET":
                if (_textClip is { } clip) ClipTo(FlatPath.Of(clip, Matrix.Identity), isEvenOdd: false);
                _textClip = null;
                break;
            case "Tf":
                if (_file.Dictionary(Resource("Font", o[0].Name)) is { } font) SetFont(font, o[1].Number);
                break;
            case "Tc":
                _state.CharacterSpacing = o[0].Number;
                break;
            case "Tw":
                _state.WordSpacing = o[0].Number;
                break;
            case "Tz":
                _state.HorizontalScale = o[0].Number / 100;
                break;
            default:
                ExecuteShow(op, o);
                break;
        }
    }

    private void ExecuteShow(string op, List<Operand> o)
    {
        if (op is "T*" or "'" or "\"") _state.NextLine();
        if (op == "\"") (_state.WordSpacing, _state.CharacterSpacing) = (o[0].Number, o[1].Number);
        if (op is "Tj" or "'" or "\"") Show(o[^1].Text.Span);
        if (op != "TJ") return;
        foreach (var item in o[0].Items)
        {
            if (item.Kind == OperandKind.Number) Advance(-item.Number / Thousand * _state.FontSize, isScaled: true);
            else Show(item.Text.Span);
        }
    }

    private void SetFont(DictionaryToken font, double size)
    {
        (_state.FontToken, _state.FontSize) = (font, size);
        _state.Font = _shared.FontOf(font);
    }

    // The pen moves along the line: to the right, or down in vertical fonts.
    private void Advance(double by, bool isScaled)
    {
        var move = _state.Font is { IsVertical: true }
            ? new Matrix(1, 0, 0, 1, 0, by)
            : new Matrix(1, 0, 0, 1, isScaled ? by * _state.HorizontalScale : by, 0);
        _state.Text = move.Then(_state.Text);
    }

    private void Show(ReadOnlySpan<byte> text)
    {
        if (_state is not { Font: { } font, FontToken: { } token }) return;
        if (_file.Name(token, "Subtype") == "Type3")
        {
            ShowType3(token, font, text);
            return;
        }

        if (font.Problem is { } problem && _state.RenderMode != 3) Tell($"text in {font.Name}, which {problem}");
        foreach (var use in font.Read(text))
        {
            if (_state.RenderMode != 3 && font.Program is { } program && use.Glyph is { } glyph) ShowGlyph(program, glyph, use);
            var width = use.Width / Thousand * _state.FontSize + _state.CharacterSpacing + (use.IsBlank ? _state.WordSpacing : 0);
            Advance(width, isScaled: true);
        }
    }

    private void ShowGlyph(IFontProgram program, int glyph, GlyphUse use)
    {
        if (!_outlines.TryGetValue((program, glyph), out var outline)) outline = _outlines[(program, glyph)] = program.Outline(glyph);
        if (outline is null || outline.IsEmpty) return;
        var (x, y) = (-use.Origin.X / Thousand, -use.Origin.Y / Thousand);
        var size = new Matrix(_state.FontSize * _state.HorizontalScale, 0, 0, _state.FontSize, 0, _state.Rise);
        var place = program.ToEm.Then(new Matrix(1, 0, 0, 1, x, y)).Then(size).Then(_state.Text).Then(_state.Ctm);
        _budget.Work(outline.Steps.Count * 4L);
        var path = outline.Through(place);
        if (_state.FillsType) FillPath(path, isEvenOdd: false);
        if (_state.StrokesType) StrokePath(path);
        if (_state.RenderMode >= 4) (_textClip ??= new OutlinePath()).Add(path, Matrix.Identity);
    }

    // The glyphs of a Type 3 font are content (§9.6.5).
    private void ShowType3(DictionaryToken font, EmbeddedFont widths, ReadOnlySpan<byte> text)
    {
        var glyphs = _file.Dictionary(font, "CharProcs");
        var names = NamesOf(font);
        var matrix = Matrix.Of(_file.Numbers(_file.Entry(font, "FontMatrix")));
        foreach (var use in widths.Read(text))
        {
            if (_state.RenderMode != 3 && names.TryGetValue(use.Code, out var name) && _file.Entry(glyphs, name) is StreamToken glyph)
            {
                var size = new Matrix(_state.FontSize * _state.HorizontalScale, 0, 0, _state.FontSize, 0, _state.Rise);
                var uncoloured = _isUncoloured;
                var place = matrix.Then(size).Then(_state.Text).Then(_state.Ctm);
                Enter(glyph, place, _file.Dictionary(font, "Resources") ?? _resources);
                _isUncoloured = uncoloured;
            }

            var width = use.Width * matrix.A * _state.FontSize + _state.CharacterSpacing + (use.IsBlank ? _state.WordSpacing : 0);
            Advance(width, isScaled: true);
        }
    }

    private Dictionary<int, string> NamesOf(DictionaryToken font)
    {
        if (_names.TryGetValue(font, out var known)) return known;
        return _names[font] = EncodingDifferences.Of(_file, _file.Dictionary(font, "Encoding"));
    }

    private readonly Dictionary<DictionaryToken, Dictionary<int, string>> _names = new(ReferenceEqualityComparer.Instance);
}
