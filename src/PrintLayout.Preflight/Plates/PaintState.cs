using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Fonts;
using PrintLayout.Preflight.Outlines;
using PrintLayout.Preflight.Plates.Pixels;

namespace PrintLayout.Preflight.Plates;

/// <summary>The graphics state of one who draws, in pixels (ISO 32000-1 §8.4.1, §9.3.1).</summary>
internal sealed class PaintState : ContentState
{
    public required PlateClip Clip { get; set; }

    public StrokeStyle Line { get; set; } = new(1, 0, 0, 10);

    public double[] Dashes { get; set; } = [];

    public double DashPhase { get; set; }

    public double FillOpacity { get; set; } = 1;

    public double StrokeOpacity { get; set; } = 1;

    public BlendMode Blend { get; set; }

    public CoverMask? SoftMask { get; set; }

    public EmbeddedFont? Font { get; set; }

    public UglyToad.PdfPig.Tokens.DictionaryToken? FontToken { get; set; }

    public double CharacterSpacing { get; set; }

    public double WordSpacing { get; set; }

    public double HorizontalScale { get; set; } = 1;

    public PaintState Copy() => (PaintState)MemberwiseClone();
}
