using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles;

/// <summary>How verse, addresses and other text in short lines of its author are set. Its type is that of its paragraph or quote.</summary>
public sealed record VerseStyle
{
    /// <summary>Where the lines stand.</summary>
    public VerseAlign Align { get; init; }

    /// <summary>Indent of all lines, in em, where they are indented.</summary>
    public Em Indent { get; init; } = new(2000);
}
