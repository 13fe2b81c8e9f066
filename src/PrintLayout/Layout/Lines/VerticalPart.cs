using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Lines;

/// <summary>A vertical line of a head.</summary>
/// <param name="Line">The line.</param>
/// <param name="Role">What it is.</param>
/// <param name="Ink">Colour.</param>
/// <param name="Middle">Middle of its column, from the block's left edge.</param>
/// <param name="Top">Its top, from the block's top.</param>
internal sealed record VerticalPart(SetLine Line, ItemRole Role, Ink Ink, Pt Middle, Pt Top);
