using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Heads;

/// <summary>
/// What layout has to know of a head form. A form that is added has to say all of it: the compiler refuses a form without traits and
/// traits with a gap. Code asks for a trait and never for a form.
/// </summary>
internal sealed record HeadTraits
{
    /// <summary>Whether there is a head at all.</summary>
    public required bool IsSet { get; init; }

    /// <summary>Whether its lines run down.</summary>
    public required bool IsVertical { get; init; }

    /// <summary>Whether it has one text column unless it asks for others; else all of them.</summary>
    public required bool HasOneColumn { get; init; }

    /// <summary>How many rows it takes.</summary>
    public required HeadDepth Depth { get; init; }

    /// <summary>Whether it stands in the middle of its columns, else at their top.</summary>
    public required bool StandsInMiddle { get; init; }

    /// <summary>Whether figures of its columns stand below it.</summary>
    public required bool BearsFigures { get; init; }

    /// <summary>Whether it sets its module off from the headlines beside it (make-up.md M11.18).</summary>
    public required bool SetsOff { get; init; }

    /// <summary>
    /// Whether it stands on the figure of its columns, at its sides an em from the figure's edges; without one at their top.
    /// </summary>
    public required bool StandsOnFigure { get; init; }

    private static HeadTraits Top { get; } = new()
    {
        IsSet = true,
        IsVertical = false,
        HasOneColumn = false,
        Depth = HeadDepth.AsAsked,
        StandsInMiddle = false,
        BearsFigures = true,
        StandsOnFigure = false,
        SetsOff = false,
    };

    private static HeadTraits Side { get; } = new()
    {
        IsSet = true,
        IsVertical = false,
        HasOneColumn = true,
        Depth = HeadDepth.ToFoot,
        StandsInMiddle = false,
        BearsFigures = false,
        StandsOnFigure = false,
        SetsOff = true,
    };

    private static HeadTraits Over { get; } = new()
    {
        IsSet = true,
        IsVertical = false,
        HasOneColumn = false,
        Depth = HeadDepth.AsAsked,
        StandsInMiddle = false,
        BearsFigures = true,
        StandsOnFigure = true,
        SetsOff = true,
    };

    private static HeadTraits Inset { get; } = new()
    {
        IsSet = true,
        IsVertical = false,
        HasOneColumn = false,
        Depth = HeadDepth.AsAsked,
        StandsInMiddle = true,
        BearsFigures = false,
        StandsOnFigure = false,
        SetsOff = true,
    };

    private static HeadTraits Vertical { get; } = new()
    {
        IsSet = true,
        IsVertical = true,
        HasOneColumn = true,
        Depth = HeadDepth.AsSet,
        StandsInMiddle = false,
        BearsFigures = false,
        StandsOnFigure = false,
        SetsOff = true,
    };

    private static HeadTraits None { get; } = new()
    {
        IsSet = false,
        IsVertical = false,
        HasOneColumn = false,
        Depth = HeadDepth.AsSet,
        StandsInMiddle = false,
        BearsFigures = false,
        StandsOnFigure = false,
        SetsOff = false,
    };

    /// <summary>The traits of a form.</summary>
    public static HeadTraits Of(HeadForm form) => form switch
    {
        HeadForm.Top => Top,
        HeadForm.Side => Side,
        HeadForm.Inset => Inset,
        HeadForm.Vertical => Vertical,
        HeadForm.Over => Over,
        HeadForm.None => None,
    };
}
