using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Lines;

/// <summary>A set line with its looks and its place in its row or block.</summary>
/// <param name="Line">The line.</param>
/// <param name="Role">What it is.</param>
/// <param name="Ink">Colour.</param>
/// <param name="X">Left edge, from the left edge of its column or block.</param>
/// <param name="Baseline">Baseline, from the top of its row or block.</param>
internal readonly record struct LinePart(SetLine Line, ItemRole Role, Ink Ink, Pt X, Pt Baseline)
{
    /// <summary>The paragraph to whose first line it belongs, as a drop cap does; null for a line of its own.</summary>
    public ShapedParagraph? Opens { get; init; }

    /// <summary>Its place in a table or box; null for other text.</summary>
    public ElementPlace? Place { get; init; }
}
