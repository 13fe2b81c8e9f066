namespace PrintLayout.Plan.Layouts;

/// <summary>Where a figure stands in its module.</summary>
public enum FigurePlace
{
    /// <summary>At the head of its columns, below the headline.</summary>
    Top,

    /// <summary>Above the headline, at the module's top.</summary>
    First,

    /// <summary>Inside its columns, with text above and below.</summary>
    Middle,

    /// <summary>At the foot of its columns.</summary>
    Foot,
}
