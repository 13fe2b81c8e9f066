using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;

namespace PrintLayout.Plan.Styles;

/// <summary>Rules, frames and tints (house-look.md H7.1 to H7.7). Weights are in points.</summary>
public sealed record RuleStyle
{
    /// <summary>Weight of the rule between stories.</summary>
    public Pt StoryRule { get; init; } = new(350);

    /// <summary>Colour of the rule between stories.</summary>
    public CmykValue StoryRuleInk { get; init; } = new(0, 0, 0, 1000);

    /// <summary>Form of the rule between stories.</summary>
    public RuleForm StoryRuleForm { get; init; }

    /// <summary>Form of the rule between columns.</summary>
    public RuleForm ColumnRuleForm { get; init; }

    /// <summary>Weight of the rule between columns.</summary>
    public Pt ColumnRule { get; init; } = new(250);

    /// <summary>Colour of the rule between columns.</summary>
    public CmykValue ColumnRuleInk { get; init; } = new(0, 0, 0, 1000);

    /// <summary>Weight of a frame.</summary>
    public Pt Frame { get; init; } = new(500);

    /// <summary>Colour of a frame and of the lines of a double border.</summary>
    public CmykValue FrameInk { get; init; } = new(0, 0, 0, 1000);

    /// <summary>Weight of the outer, thick line of a double border (文武线).</summary>
    public Pt DoubleThick { get; init; } = new(1500);

    /// <summary>Weight of the inner, thin line of a double border.</summary>
    public Pt DoubleThin { get; init; } = new(300);

    /// <summary>Tint behind the words of a placeholder.</summary>
    public CmykValue PlaceholderTint { get; init; } = new(0, 0, 0, 100);

    /// <summary>Weight of the thick rule below the folio.</summary>
    public Pt FolioThick { get; init; } = new(2000);

    /// <summary>Weight of the thin rule below the folio.</summary>
    public Pt FolioThin { get; init; } = new(300);
}
