using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Layout.Legs;

/// <summary>An unbreakable piece of a galley: a body line, a crosshead, a byline.</summary>
/// <param name="Kind">How it keeps with its neighbours.</param>
/// <param name="Rows">Rows it takes.</param>
/// <param name="Parts">Its lines.</param>
/// <param name="Block">Index of the article block it comes from.</param>
internal sealed record GalleyItem(GalleyItemKind Kind, int Rows, ImmutableArray<LinePart> Parts, int Block)
{
    /// <summary>Rules that belong to it, from its top left corner.</summary>
    public ImmutableArray<(PtRect Area, Ink Ink)> Rules { get; init; } = [];

    /// <summary>Tints behind it, from its top left corner.</summary>
    public ImmutableArray<(PtRect Area, Ink Ink)> Tints { get; init; } = [];

    /// <summary>What it is of a table; null for text.</summary>
    public TablePiece? Table { get; init; }

    /// <summary>How a line or row of several keeps with its neighbours.</summary>
    /// <param name="isFirst">Whether it is the first of them.</param>
    /// <param name="isLast">Whether it is the last.</param>
    public static GalleyItemKind KindOf(bool isFirst, bool isLast) => (isFirst, isLast) switch
    {
        (true, true) => GalleyItemKind.Whole,
        (true, false) => GalleyItemKind.First,
        (false, true) => GalleyItemKind.Last,
        _ => GalleyItemKind.Middle,
    };
}
