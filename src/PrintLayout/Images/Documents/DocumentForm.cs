using System.Collections.Immutable;

namespace PrintLayout.Images.Documents;

/// <summary>
/// A page of a PDF as a form XObject (ISO 32000-1 §8.10) with all that it needs, ready to be written into another file. Its matrix turns
/// it upright and puts the lower left corner of its box at 0, 0; a unit is a point.
/// </summary>
/// <param name="Objects">The objects. The first is the form.</param>
public sealed record DocumentForm(ImmutableArray<DocumentObject> Objects)
{
    /// <summary>Whether it uses what PDF 1.3 had no word for: opacity, blending, soft masks.</summary>
    public bool HasTransparency { get; init; }

    /// <summary>Names of the spot inks that it may print with, sorted.</summary>
    public ImmutableArray<string> Spots { get; init; } = [];

    /// <summary>The identifier of the output condition for which the document was made; null when it names none.</summary>
    public string? Condition { get; init; }

    /// <summary>Number of annotations of the page that would be seen; they are not part of the form.</summary>
    public int Annotations { get; init; }

    /// <summary>Names of the layers (optional content) that the page uses, sorted; all of them are drawn.</summary>
    public ImmutableArray<string> Layers { get; init; } = [];

    /// <summary>Names of the layers among them that the document hides, sorted.</summary>
    public ImmutableArray<string> HiddenLayers { get; init; } = [];

    /// <summary>Whether the page has the box that was asked for, and not one that stands in for it.</summary>
    public bool HasBox { get; init; } = true;
}
