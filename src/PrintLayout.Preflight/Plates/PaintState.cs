using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Fonts;
using PrintLayout.Preflight.Outlines;
using PrintLayout.Preflight.Plates.Pixels;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Plates;

/// <summary>The graphics state of one who draws, ISO 32000-1 §8.4.1 and §9.3.1.</summary>
internal sealed class PaintState
{
    /// <summary>From user space to pixels.</summary>
    public required Matrix Ctm { get; set; }

    public required PlateClip Clip { get; set; }

    public PaintColour Fill { get; set; } = PaintColour.Black;

    public PaintColour Stroke { get; set; } = PaintColour.Black;

    public bool OverprintsFill { get; set; }

    public bool OverprintsStroke { get; set; }

    public int OverprintMode { get; set; }

    public StrokeStyle Line { get; set; } = new(1, 0, 0, 10);

    public double[] Dashes { get; set; } = [];

    public double DashPhase { get; set; }

    public double FillOpacity { get; set; } = 1;

    public double StrokeOpacity { get; set; } = 1;

    public BlendMode Blend { get; set; }

    public CoverMask? SoftMask { get; set; }

    public EmbeddedFont? Font { get; set; }

    public UglyToad.PdfPig.Tokens.DictionaryToken? FontToken { get; set; }

    public double FontSize { get; set; }

    public double CharacterSpacing { get; set; }

    public double WordSpacing { get; set; }

    public double HorizontalScale { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }

    public int RenderMode { get; set; }

    public Matrix Text { get; set; } = Matrix.Identity;

    public Matrix TextLine { get; set; } = Matrix.Identity;

    public PaintState Copy() => (PaintState)MemberwiseClone();
}
