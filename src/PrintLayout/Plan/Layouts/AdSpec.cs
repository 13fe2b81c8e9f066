using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Layouts;

/// <summary>A box of a layout that is kept for an advertisement.</summary>
/// <param name="Id">Name of the advertisement of the page that goes in.</param>
/// <param name="Columns">Base columns of the page, from 1.</param>
/// <param name="Rows">Rows of the page, from 1.</param>
/// <param name="Size">Name of the booked size, such as 半通栏; shown while the advertisement is missing.</param>
/// <param name="Border">The border drawn round it.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record AdSpec(
    Located<string> Id,
    IndexRange Columns,
    IndexRange Rows,
    Located<string>? Size,
    BorderForm Border,
    SourceSpan Span)
{
    /// <summary>Radius of the corners of the border; zero for square ones.</summary>
    public Pt Corner { get; init; }

    /// <summary>
    /// Whether it has the whole sheet up to the bleed (整版), not the type area alone; its columns and rows are then all that there are.
    /// </summary>
    public bool IsSheet { get; init; }
}
