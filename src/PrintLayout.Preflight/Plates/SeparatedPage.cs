using System.Collections.Immutable;

namespace PrintLayout.Preflight.Plates;

/// <summary>The plates of a page of a PDF: cyan, magenta, yellow and black, then its spot inks by name.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Label">Its label, else its number.</param>
/// <param name="Width">Pixels a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Plates">The plates.</param>
public sealed record SeparatedPage(int Number, string Label, int Width, int Height, ImmutableArray<SeparatedPlate> Plates)
{
    /// <summary>What is not on the plates, in words, sorted; the rest of the page is.</summary>
    public ImmutableArray<string> NotDrawn { get; init; } = [];
}
