using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Content;

/// <content>Text, ISO 32000-1 §9.3, §9.4. Widths are not read: the place of every string is the start of its line.</content>
internal sealed partial class ContentWalker
{
    private void ExecuteText(string op, List<Operand> o)
    {
        switch (op)
        {
            case "BT":
                _state.Text = _state.TextLine = Matrix.Identity;
                break;
            case "Tf":
                _state.Font = _page.File.Dictionary(Resource("Font", o[0].Name));
                _state.FontSize = o[1].Number;
                break;
            case "TL":
                _state.Leading = o[0].Number;
                break;
            case "Ts":
                _state.Rise = o[0].Number;
                break;
            case "Tr":
                _state.RenderMode = (int)Math.Clamp(o[0].Number, 0, 7);
                break;
            case "Tm":
                _state.Text = _state.TextLine = MatrixOf(o);
                break;
            case "Td":
                NextLine(o[0].Number, o[1].Number);
                break;
            case "TD":
                _state.Leading = -o[1].Number;
                NextLine(o[0].Number, o[1].Number);
                break;
            case "T*":
                NextLine(0, -_state.Leading);
                break;
            case "Tj" or "TJ":
                Show(o[0]);
                break;
            case "'" or "\"":
                NextLine(0, -_state.Leading);
                Show(o[^1]);
                break;
        }
    }

    private void NextLine(double x, double y) =>
        _state.Text = _state.TextLine = new Matrix(1, 0, 0, 1, x, y).Then(_state.TextLine);

    private void Show(Operand text)
    {
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
    }
}
