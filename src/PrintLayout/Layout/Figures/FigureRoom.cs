using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Styles;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Figures;

/// <summary>What of the rows of a figure its frame gets: white above it, captions and white below it take the rest.</summary>
/// <param name="Above">From the top of the rows to the frame.</param>
/// <param name="Below">From the frame to their foot, captions included.</param>
/// <param name="Row">Height of a row.</param>
internal readonly record struct FigureRoom(Pt Above, Pt Below, Pt Row)
{
    /// <summary>The room of a figure at a place.</summary>
    /// <param name="context">The grid.</param>
    /// <param name="place">Whether text stands below it or above it.</param>
    /// <param name="captions">Height of caption and credit; zero for none.</param>
    public static FigureRoom Of(LayoutContext context, FigurePlace place, Pt captions)
    {
        var row = context.Grid.Master.Row;
        // The frame starts where the ink of a body line beside it starts, so that their tops look aligned.
        var inset = (row - context.Styles[StyleNames.Body].Size) / 2;
        var traits = FigureTraits.Of(place);
        var white = traits.StandsAtFoot ? inset : captions == Pt.Zero ? row - inset : row;
        return new FigureRoom(traits.HasTextAbove ? row : inset, captions + white, row);
    }

    /// <summary>Height of the frame in so many rows; not positive where there is no room for it.</summary>
    public Pt HeightIn(int rows) => (Row * rows) - Above - Below;

    /// <summary>The fewest rows whose frame has at least a height.</summary>
    public int RowsFor(Pt height) => ((height + Above + Below).Milli + Row.Milli - 1) / Row.Milli;

    /// <summary>The most rows whose frame has at most a height; at least the fewest for another height.</summary>
    public int RowsWithin(Pt most, Pt least) => Math.Max(RowsFor(least), (most + Above + Below).Milli / Row.Milli);
}
