using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <summary>
/// The graphics state as checks need it. Strings do not move the place of text, because findings name the start of a line.
/// </summary>
internal sealed class GraphicsState : ContentState
{
    /// <summary>The clip as an upright rectangle round it, in the page's space.</summary>
    public Area Clip { get; set; } = Area.Everything;

    public double LineWidth { get; set; } = 1;

    public DictionaryToken? Font { get; set; }

    public GraphicsState Copy() => (GraphicsState)MemberwiseClone();

    /// <summary>Size of type on the page in points.</summary>
    public double TypeSize => Math.Abs(FontSize) * Text.Then(Ctm).ScaleY;

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
