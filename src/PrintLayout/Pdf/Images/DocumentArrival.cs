using System.Collections.Immutable;
using PrintLayout.Images.Documents;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Standards;

namespace PrintLayout.Pdf.Images;

/// <summary>A page of a document that is about to go into a press file.</summary>
/// <param name="Item">Where it stands on the page.</param>
/// <param name="Data">Its whole file.</param>
/// <param name="Form">What was taken out of it.</param>
public sealed record DocumentArrival(PlacedImage Item, ReadOnlyMemory<byte> Data, DocumentForm Form)
{
    /// <summary>The standard of the file that it goes into.</summary>
    public PdfStandard Standard { get; init; }

    /// <summary>The identifier of the output condition of that file; null when it names none.</summary>
    public string? Condition { get; init; }

    /// <summary>Most ink that the press takes, in thousandths of one ink.</summary>
    public int InkLimit { get; init; }

    /// <summary>Names of the spot inks of everything else on the page.</summary>
    public ImmutableArray<string> Spots { get; init; } = [];
}
