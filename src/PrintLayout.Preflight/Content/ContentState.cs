using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <summary>
/// The parts of the graphics state that every reader of content keeps, with the operators that change them alone (ISO 32000-1 §8.4.1,
/// §9.3.1).
/// </summary>
internal abstract class ContentState
{
    /// <summary>From user space to the space of the reader.</summary>
    public Matrix Ctm { get; set; } = Matrix.Identity;

    public PaintColour Fill { get; set; } = PaintColour.Black;

    public PaintColour Stroke { get; set; } = PaintColour.Black;

    public bool OverprintsFill { get; set; }

    public bool OverprintsStroke { get; set; }

    public int OverprintMode { get; set; }

    public double FontSize { get; set; }

    public double Leading { get; set; }

    public double Rise { get; set; }

    public int RenderMode { get; set; }

    /// <summary>Whether type is filled, and whether it is stroked (§9.3.6).</summary>
    public bool FillsType => RenderMode is 0 or 2 or 4 or 6;

    public bool StrokesType => RenderMode is 1 or 2 or 5 or 6;

    /// <summary>Where the next string or glyph starts, before the CTM.</summary>
    public Matrix Text { get; set; } = Matrix.Identity;

    public Matrix TextLine { get; set; } = Matrix.Identity;

    /// <summary>The colour of fills, or of strokes.</summary>
    public PaintColour ColourOf(bool isFill) => isFill ? Fill : Stroke;

    /// <summary>Sets the colour of fills, or of strokes.</summary>
    public void SetColour(bool isFill, PaintColour colour)
    {
        if (isFill) Fill = colour;
        else Stroke = colour;
    }

    /// <summary>Executes an operator that changes nothing but these parts.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="o">Its operands, as many as it takes.</param>
    /// <returns>Whether it is such an operator.</returns>
    public bool TryExecute(string op, List<Operand> o)
    {
        switch (op)
        {
            case "cm":
                Ctm = MatrixOf(o).Then(Ctm);
                break;
            case "BT":
                Text = TextLine = Matrix.Identity;
                break;
            case "TL":
                Leading = o[0].Number;
                break;
            case "Ts":
                Rise = o[0].Number;
                break;
            case "Tr":
                RenderMode = (int)Math.Clamp(o[0].Number, 0, 7);
                break;
            case "Tm":
                Text = TextLine = MatrixOf(o);
                break;
            case "Td":
                MoveLine(o[0].Number, o[1].Number);
                break;
            case "TD":
                Leading = -o[1].Number;
                MoveLine(o[0].Number, o[1].Number);
                break;
            default:
                return false;
        }

        return true;
    }

    /// <summary>Goes to the next line, by the leading.</summary>
    public void NextLine() => MoveLine(0, -Leading);

    /// <summary>Sets what a dictionary of parameters says of overprint (§8.4.5).</summary>
    /// <param name="file">The file.</param>
    /// <param name="parameters">The parameters.</param>
    public void SetOverprint(PdfObjects file, DictionaryToken parameters)
    {
        var stroke = (file.Entry(parameters, "OP") as BooleanToken)?.Data;
        // Without op, OP holds for fills too.
        if (((file.Entry(parameters, "op") as BooleanToken)?.Data ?? stroke) is { } fill) OverprintsFill = fill;
        if (stroke is { } own) OverprintsStroke = own;
        if (file.Number(parameters, "OPM") is { } mode) OverprintMode = (int)Math.Clamp(mode, 0, 1);
    }

    private void MoveLine(double x, double y) => Text = TextLine = new Matrix(1, 0, 0, 1, x, y).Then(TextLine);

    private static Matrix MatrixOf(List<Operand> o) => new(o[0].Number, o[1].Number, o[2].Number, o[3].Number, o[4].Number, o[5].Number);
}
