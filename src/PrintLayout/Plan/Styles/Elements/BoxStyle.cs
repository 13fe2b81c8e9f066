using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;

namespace PrintLayout.Plan.Styles.Elements;

/// <summary>How the boxes of one kind look. Their type stands in the styles <c>box</c> and <c>box-title</c>.</summary>
public sealed record BoxStyle
{
    /// <summary>What stands round it.</summary>
    public BoxFrame Frame { get; init; } = BoxFrame.Frame;

    /// <summary>Radius of the corners of frame and tint; zero for square ones. Frames of dots and waves have none.</summary>
    public Pt Corner { get; init; }

    /// <summary>Tint behind it; null for none.</summary>
    public CmykValue? Tint { get; init; }

    /// <summary>How far text keeps away from its edges, in em of the body; nothing where there is neither frame nor tint.</summary>
    public Em Inset { get; init; } = new(800);
}
