using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <summary>The parts of the graphics state that checks need, ISO 32000-1 §8.4.1 and §9.3.1.</summary>
internal sealed class GraphicsState
{
    public Matrix Ctm { get; set; } = Matrix.Identity;

    /// <summary>The clip as an upright rectangle round it, in the page's space.</summary>
    public Area Clip { get; set; } = Area.Everything;

    public PaintColour Fill { get; set; } = PaintColour.Black;

    public PaintColour Stroke { get; set; } = PaintColour.Black;

    public double LineWidth { get; set; } = 1;

    public bool OverprintsFill { get; set; }

    public bool OverprintsStroke { get; set; }

    public int OverprintMode { get; set; }

    public DictionaryToken? Font { get; set; }

    public double FontSize { get; set; }

    public double Leading { get; set; }

    public double Rise { get; set; }

    public int RenderMode { get; set; }

    /// <summary>Where the next string starts, before the CTM. Strings do not move it, because findings name the start of a line.</summary>
    public Matrix Text { get; set; } = Matrix.Identity;

    public Matrix TextLine { get; set; } = Matrix.Identity;

    public GraphicsState Copy() => (GraphicsState)MemberwiseClone();

    /// <summary>Size of type on the page in points.</summary>
    public double TypeSize => Math.Abs(FontSize) * Text.Then(Ctm).ScaleY;

    /// <summary>Whether type is filled, and whether it is stroked (§9.3.6).</summary>
    public bool FillsType => RenderMode is 0 or 2 or 4 or 6;

    public bool StrokesType => RenderMode is 1 or 2 or 5 or 6;

    /// <summary>The origin of the next string on the page.</summary>
    public Area TypePlace
    {
        get
        {
            var (x, y) = Text.Then(Ctm).Apply(0, Rise);
            return new Area(x, y, x, y);
        }
    }

    /// <summary>Whether black alone in the colour of fills leaves what lies below it (§11.7.4.3, table 149).</summary>
    public bool FillsOverBelow => OverprintsFill && KeepsPlates(Fill.Space.Family);

    /// <summary>Whether black alone in the colour of strokes leaves what lies below it.</summary>
    public bool StrokesOverBelow => OverprintsStroke && KeepsPlates(Stroke.Space.Family);

    // Black in DeviceGray sets all four plates, so it knocks out even when overprint is on.
    private bool KeepsPlates(ColourFamily family) => family switch
    {
        ColourFamily.Cmyk => OverprintMode == 1,
        ColourFamily.Separation or ColourFamily.DeviceN => true,
        _ => false,
    };

    /// <summary>Weight of a stroke on the page in points; the thinner direction where the axes differ.</summary>
    public double StrokeWeight => LineWidth * Math.Min(Ctm.ScaleX, Ctm.ScaleY);
}
