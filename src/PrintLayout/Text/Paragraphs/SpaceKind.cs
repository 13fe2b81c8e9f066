namespace PrintLayout.Text.Paragraphs;

/// <summary>
/// What a space between two clusters is. Which kinds shrink, and in which order, stands in <see cref="ShrinkOrder"/>; the order of the
/// names here says nothing.
/// </summary>
public enum SpaceKind
{
    /// <summary>Word space of Western text.</summary>
    WordSpace,

    /// <summary>Outer blank of a bracket or quotation mark.</summary>
    Bracket,

    /// <summary>Blank behind ，、；：.</summary>
    PauseStop,

    /// <summary>Han–Western gap.</summary>
    HanWestern,

    /// <summary>Blank behind 。！？.</summary>
    FinalStop,

    /// <summary>No space of its own; opens only when a line must stretch.</summary>
    Solid,

    /// <summary>Inside a unit: never opens.</summary>
    Rigid,
}
