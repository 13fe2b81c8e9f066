using PrintLayout.Geometry;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Lines;

/// <summary>How rules of several lines, of dots and of waves are measured. All follows from the weights of the house style.</summary>
internal static class RuleSizes
{
    /// <summary>Length of half a wave, which is an eighth of a circle to each side of its crest.</summary>
    public static Pt HalfWave { get; } = new(3_000);

    // A dot of less than this closes up on newsprint.
    private static readonly Pt LeastDot = new(900);

    /// <summary>Diameter of the dots of a rule. They stand two diameters apart, from middle to middle.</summary>
    /// <param name="weight">Weight of the rule.</param>
    public static Pt DotOf(Pt weight) => Pt.Max(LeastDot, weight * 2);

    /// <summary>From the outer edge of two thin lines to the outer edge of the other.</summary>
    /// <param name="weight">Weight of a line.</param>
    public static Pt TwinOf(Pt weight) => weight * 5;

    /// <summary>How far a wave swings to each side of its axis, to the middle of its line.</summary>
    /// <param name="half">Length of half a wave: the chord of an arc of a quarter of a circle.</param>
    public static Pt SwingOf(Pt half) => half.Scale(2_071, 10_000);

    /// <summary>How far a border reaches in from the edge of its area, where it is more than one line.</summary>
    /// <param name="border">The border.</param>
    /// <param name="rules">Its weights.</param>
    public static Pt ReachOf(BorderForm border, RuleStyle rules) => border switch
    {
        BorderForm.None or BorderForm.Frame => Pt.Zero,
        BorderForm.ThickThin => rules.DoubleThick * 2 + rules.DoubleThin,
        BorderForm.Twin => TwinOf(rules.Frame),
        BorderForm.Dotted => DotOf(rules.Frame),
        BorderForm.Wavy => (SwingOf(HalfWave) * 2) + rules.Frame,
    };
}
