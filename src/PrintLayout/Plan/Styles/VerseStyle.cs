using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles;

/// <summary>How verse, addresses and other text in short lines of its author are set. Its type is that of its paragraph or quote.</summary>
public sealed record VerseStyle
{
    /// <summary>The most rows between two stanzas.</summary>
    public const int MostStanzaRows = 3;

    /// <summary>Where the lines stand.</summary>
    public VerseAlign Align { get; init; }

    /// <summary>Indent of all lines, in em, where they are indented.</summary>
    public Em Indent { get; init; } = new(2000);

    /// <summary>How much further in a line goes on that is longer than its column, in em; not where lines are centred.</summary>
    public Em Hang { get; init; } = new(1000);

    /// <summary>Rows of white between two stanzas: blocks in lines of their author, one behind the other.</summary>
    public int StanzaRows { get; init; } = 1;
}
