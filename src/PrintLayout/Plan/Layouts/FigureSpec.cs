using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Plan.Layouts;

/// <summary>How a module sets a figure of its story.</summary>
/// <param name="Columns">Text columns of the module that the figure spans, from 1.</param>
/// <param name="Rows">Number of rows it takes, caption and credit included.</param>
/// <param name="Place">Its place in the columns.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record FigureSpec(IndexRange Columns, CountRange Rows, FigurePlace Place, SourceSpan Span)
{
    /// <summary>Whether the layout leaves the rows to the figure: as many as suit it. <see cref="Rows"/> then says nothing.</summary>
    public bool SuitsFigure { get; init; }

    /// <summary>Where its caption stands; null for where the house style puts captions.</summary>
    public CaptionPlace? Caption { get; init; }

    /// <summary>Place and caption.</summary>
    internal FigureStand Stand => new(Place, Caption);

    /// <summary>
    /// First row of a figure placed <see cref="FigurePlace.Middle"/>, counted from 1 at the inner top of the module; null to
    /// centre it.
    /// </summary>
    public int? Row { get; init; }
}
