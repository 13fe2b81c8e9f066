using PrintLayout.Geometry;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Capacity;

/// <summary>What a headline of one size holds.</summary>
/// <param name="Size">Font size.</param>
/// <param name="Lines">Lines that the module allows at this size.</param>
/// <param name="CharactersPerLine">Han characters on a line.</param>
public sealed record HeadlineCapacity(Pt Size, CountRange Lines, int CharactersPerLine);
