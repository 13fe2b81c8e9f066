using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Plan.Editions;

/// <summary>An advertisement of a page, as the edition names it.</summary>
/// <param name="Id">The name by which layouts refer to it.</param>
/// <param name="Image">Path of its image, resolved from the edition's folder; null while there is no image.</param>
public sealed record AdReference(Located<string> Id, Located<string>? Image)
{
    /// <summary>What of a document is placed; null for an image, or the first page as it is trimmed.</summary>
    public DocumentPage? Page { get; init; }

    /// <summary>Width and height that were booked; null for those of its space.</summary>
    public (Mm Width, Mm Height)? Size { get; init; }

    /// <summary>The largest share of the artwork's width or height that may be cropped, in thousandths.</summary>
    public int MostCrop { get; init; }

    /// <summary>The point that a crop keeps near the middle, in thousandths from the left and from the top.</summary>
    public (int X, int Y) Focus { get; init; } = (500, 500);

    /// <summary>Where the word 广告 marks it; null for as the house has it.</summary>
    public AdMark? Mark { get; init; }

    /// <summary>What it is set from, when it has no artwork; null otherwise.</summary>
    public AdText? Text { get; init; }

    /// <summary>Path of a file of classified advertisements, resolved; null for none.</summary>
    public Located<string>? Classified { get; init; }

    /// <summary>Whether it is set from words, and has no edge of its own as artwork has.</summary>
    public bool HasWords => Text is not null || Classified is not null;
}
