using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;

namespace PrintLayout.Layout.Heads;

/// <summary>A headline block: kicker, headline, deck, standfirst, byline, in whole rows.</summary>
/// <param name="Rows">Rows it takes.</param>
/// <param name="Lines">Its lines, placed from the block's top left corner as if it had no more rows than they need.</param>
/// <param name="Size">Size of the headline; zero when there is none.</param>
internal sealed record HeadBlock(int Rows, ImmutableArray<LinePart> Lines, Pt Size)
{
    /// <summary>No head.</summary>
    public static HeadBlock None { get; } = new(0, [], Pt.Zero);

    /// <summary>Its lines when they run down, placed from the block's top left corner.</summary>
    public ImmutableArray<VerticalPart> Columns { get; init; } = [];

    /// <summary>Number of lines of the headline itself.</summary>
    public int HeadlineLines { get; init; }

    /// <summary>Number of its lines that end inside a word, a number, a name or a title.</summary>
    public int BadCuts { get; init; }

    /// <summary>What is wrong with it: lines too wide for their place.</summary>
    internal ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>How far its lines stand below their places, in the middle of more rows than they need.</summary>
    internal Pt Down { get; init; }

    /// <summary>The block in more rows, its lines in the middle of them.</summary>
    /// <param name="rows">Rows, not fewer than it has.</param>
    /// <param name="row">Height of a row.</param>
    internal HeadBlock In(int rows, Pt row) => rows == Rows ? this : this with { Rows = rows, Down = Down + (row * (rows - Rows) / 2) };

    /// <summary>Adds the head to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="story">Story id.</param>
    /// <param name="left">Left edge of the block.</param>
    /// <param name="top">Top of the block.</param>
    internal void Emit(PageItems items, string story, Pt left, Pt top)
    {
        foreach (var line in Lines) LineEmitter.Emit(items, line, story, left, top + Down);
        foreach (var line in Columns)
            VerticalLineEmitter.Emit(items, line.Line, (line.Role, line.Ink), story, left + line.Middle, top + line.Top + Down);
    }
}
