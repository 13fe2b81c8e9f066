using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Editions;

/// <summary>An advertisement of a page, as the edition names it.</summary>
/// <param name="Id">The name by which layouts refer to it.</param>
/// <param name="Image">Path of its image, resolved from the edition's folder; null while there is no image.</param>
public sealed record AdReference(Located<string> Id, Located<string>? Image)
{
    /// <summary>What of a document is placed; null for an image, or the first page as it is trimmed.</summary>
    public DocumentPage? Page { get; init; }
}
