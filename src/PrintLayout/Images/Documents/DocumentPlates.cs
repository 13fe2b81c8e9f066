using System.Collections.Immutable;

namespace PrintLayout.Images.Documents;

/// <summary>A placed page as plates, to be laid on those of the page that it is placed on.</summary>
/// <param name="Grid">The pixels.</param>
/// <param name="Plates">The plates; always those of the four process inks, and one for inks that are not named.</param>
public sealed record DocumentPlates(DocumentGrid Grid, ImmutableArray<DocumentPlate> Plates)
{
    /// <summary>What is not on the plates, in words, sorted; the rest of the page is.</summary>
    public ImmutableArray<string> NotDrawn { get; init; } = [];

    /// <summary>The plate of an ink; for an ink that the page does not name, the one that stands for all of these.</summary>
    /// <param name="name">Name of the ink.</param>
    public DocumentPlate Of(string name)
    {
        foreach (var plate in Plates)
        {
            if (plate.Name == name) return plate;
        }

        return Plates.First(plate => plate.Name.Length == 0);
    }
}
