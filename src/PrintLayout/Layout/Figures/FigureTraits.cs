using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Figures;

/// <summary>What layout has to know of a place for a figure. A place that is added has to say all of it.</summary>
internal sealed record FigureTraits
{
    /// <summary>Whether the head of its columns stands below it.</summary>
    public required bool BearsHead { get; init; }

    /// <summary>Whether it hangs below a head and so may not stand partly below and partly beside it.</summary>
    public required bool HangsOnHead { get; init; }

    /// <summary>Whether text stands above it, from which a row of white parts it.</summary>
    public required bool HasTextAbove { get; init; }

    /// <summary>Whether it ends with its columns, so that no white follows its caption.</summary>
    public required bool StandsAtFoot { get; init; }

    private static FigureTraits Top { get; } = new() { BearsHead = false, HangsOnHead = true, HasTextAbove = false, StandsAtFoot = false };

    private static FigureTraits First
    {
        get;
    } = new() { BearsHead = true, HangsOnHead = false, HasTextAbove = false, StandsAtFoot = false };

    private static FigureTraits Middle
    {
        get;
    } = new() { BearsHead = false, HangsOnHead = false, HasTextAbove = true, StandsAtFoot = false };

    private static FigureTraits Foot { get; } = new() { BearsHead = false, HangsOnHead = false, HasTextAbove = true, StandsAtFoot = true };

    /// <summary>The traits of a place.</summary>
    public static FigureTraits Of(FigurePlace place) => place switch
    {
        FigurePlace.Top => Top,
        FigurePlace.First => First,
        FigurePlace.Middle => Middle,
        FigurePlace.Foot => Foot,
    };
}
