using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Layouts;

/// <summary>How a module sets a figure of its story.</summary>
/// <param name="Columns">Text columns of the module that the figure spans, from 1.</param>
/// <param name="Rows">Rows it takes, with caption and credit.</param>
/// <param name="Place">Where in the columns.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record FigureSpec(IndexRange Columns, CountRange Rows, FigurePlace Place, SourceSpan Span)
{
    /// <summary>First row of a figure in the middle, from 1 at the module's inner top; null for the middle.</summary>
    public int? Row { get; init; }
}
