using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Text;

namespace PrintLayout.Layout;

/// <summary>A set line with its looks and its place in its row or block.</summary>
/// <param name="Line">The line.</param>
/// <param name="Role">What it is.</param>
/// <param name="Ink">Colour.</param>
/// <param name="X">Left edge, from the left edge of its column or block.</param>
/// <param name="Baseline">Baseline, from the top of its row or block.</param>
public sealed record LinePart(SetLine Line, ItemRole Role, Ink Ink, Pt X, Pt Baseline);

/// <summary>What may happen at the end of a leg behind an item.</summary>
public enum GalleyItemKind
{
    /// <summary>Only line of a paragraph, or a byline on its own line.</summary>
    Whole,

    /// <summary>First line of a paragraph.</summary>
    First,

    /// <summary>A line between first and last.</summary>
    Middle,

    /// <summary>Last line of a paragraph.</summary>
    Last,

    /// <summary>A crosshead: stays with at least two lines below it.</summary>
    Crosshead,
}

/// <summary>An unbreakable piece of a galley: a body line, a crosshead, a byline.</summary>
/// <param name="Kind">How it keeps with its neighbours.</param>
/// <param name="Rows">Rows it takes.</param>
/// <param name="Parts">Its lines.</param>
/// <param name="Block">Index of the article block it comes from.</param>
public sealed record GalleyItem(GalleyItemKind Kind, int Rows, ImmutableArray<LinePart> Parts, int Block);

/// <summary>A story's running text set at one measure, not yet in legs.</summary>
/// <param name="Measure">Line length.</param>
/// <param name="Items">The items in reading order.</param>
public sealed record Galley(Pt Measure, ImmutableArray<GalleyItem> Items)
{
    /// <summary>Rows that all items take together.</summary>
    public int Rows => Items.Sum(item => item.Rows);
}
