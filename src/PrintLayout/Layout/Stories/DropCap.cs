using PrintLayout.Geometry;
using PrintLayout.Layout.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Stories;

/// <summary>The large first character of a paragraph (首字下沉), with an opening mark before it.</summary>
/// <param name="Line">It, set by itself.</param>
/// <param name="Style">Its style, at its size.</param>
/// <param name="Rows">Rows that it stands on.</param>
/// <param name="Indent">Where the lines beside it begin: whole em of the body, so that their characters stand below one another.</param>
/// <param name="Length">UTF-16 units of the manuscript's text that it takes.</param>
/// <param name="Whole">The paragraph without a drop cap, for a place where it cannot stand.</param>
internal sealed record DropCap(SetLine Line, ResolvedStyle Style, int Rows, Pt Indent, int Length, ShapedParagraph Whole)
{
    /// <summary>Fewest em that must be left for the lines beside it.</summary>
    private const int LeastBeside = 5;

    /// <summary>Whether a column is wide enough for it.</summary>
    /// <param name="measure">Line length.</param>
    /// <param name="em">Size of the body.</param>
    public bool FitsInto(Pt measure, Pt em) => measure - Indent >= em * LeastBeside;
}
