using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <content>Text, ISO 32000-1 §9.3, §9.4. Widths are not read: the place of every string is the start of its line.</content>
internal sealed partial class ContentWalker
{
    private const int Invisible = 3;

    private void ExecuteText(string op, List<Operand> o)
    {
        switch (op)
        {
            case "Tf":
                _state.Font = _page.File.Dictionary(Resource("Font", o[0].Name));
                _state.FontSize = o[1].Number;
                break;
            case "T*":
                _state.NextLine();
                break;
            case "Tj" or "TJ":
                Show(o[0]);
                break;
            case "'" or "\"":
                _state.NextLine();
                Show(o[^1]);
                break;
        }
    }

    private void Show(Operand text)
    {
        foreach (var check in _checks) check.Coming(_page, _state);
        var place = _state.TypePlace;
        // Type is placed by its origin. Type whose origin is more than its size outside the clip is taken as invisible.
        if (!place.Inflate(_state.TypeSize).Touches(_state.Clip)) return;
        if (_state.FillsType) UsePattern(_state.Fill, place);
        foreach (var check in _checks)
        {
            if (_state.FillsType) check.Used(_page, _state.Fill.Space, place);
            if (_state.StrokesType) check.Used(_page, _state.Stroke.Space, place);
            check.Shown(_page, _state, text);
        }

        if (_state is { Font: { } font, RenderMode: not Invisible } && _page.File.Name(font, "Subtype") == "Type3") ShowGlyphs(font, text);
    }

    // The glyphs of a Type 3 font are content (§9.6.5). Each is walked once a page, where it is first shown.
    private void ShowGlyphs(DictionaryToken font, Operand text)
    {
        foreach (var item in text.Items) ShowGlyphs(font, item);
        if (text.Text.IsEmpty || _page.File.Dictionary(font, "CharProcs") is not { } glyphs) return;
        var names = Differences(font);
        var (outer, path, resources, inGlyph) = (_state, _path, _page.Resources, _page.IsInGlyph);
        foreach (var code in text.Text.Span)
        {
            if (!names.TryGetValue(code, out var name) || _page.File.Entry(glyphs, name) is not StreamToken glyph) continue;
            if (_open.Contains(glyph)) Fault("a glyph shows itself");
            if (!_glyphs.Add(glyph)) continue;
            _page.IsInGlyph = true;
            _page.Resources = _page.File.Dictionary(font, "Resources") ?? resources;
            (_state, _path) = (outer.Copy(), new PathShape());
            var size = new Matrix(outer.FontSize, 0, 0, outer.FontSize, 0, outer.Rise);
            Enter(glyph, Matrix.Of(_page.File.Numbers(_page.File.Entry(font, "FontMatrix"))).Then(size).Then(outer.Text).Then(outer.Ctm));
            (_state, _path, _page.Resources, _page.IsInGlyph) = (outer, path, resources, inGlyph);
        }
    }

    private Dictionary<int, string> Differences(DictionaryToken font)
    {
        if (_differences.TryGetValue(font, out var known)) return known;
        return _differences[font] = EncodingDifferences.Of(_page.File, _page.File.Dictionary(font, "Encoding"));
    }
}
