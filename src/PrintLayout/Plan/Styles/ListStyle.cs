using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles;

/// <summary>How the items of a list stand. Their type is that of the body.</summary>
public sealed record ListStyle
{
    /// <summary>The mark of an item without a number; null for that of the language.</summary>
    public Located<string>? Bullet { get; init; }

    /// <summary>Where the mark stands, in em from the left edge of the column; null for the indent of the body.</summary>
    public Em? Indent { get; init; }

    /// <summary>White behind the mark, in em, beside the blank of its last character.</summary>
    public Em Gap { get; init; }

    /// <summary>Whether all lines of an item begin where the text behind its mark does; else the others begin at the edge.</summary>
    public bool Hang { get; init; }
}
