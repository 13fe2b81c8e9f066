using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Snapshots.Records;

/// <summary>A line of a record.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story slug; empty for furniture and for lines of a foreign PDF.</param>
/// <param name="Paragraph">Number of its paragraph among those of its story and role, from 1; 0 when paragraphs are not known.</param>
/// <param name="Number">Its number among the lines of its story and role, from 1.</param>
/// <param name="Origin">
/// Where its measure starts on its baseline; of a vertical line the middle of its column at the top. From the top left corner of the media
/// box, y down.
/// </param>
/// <param name="Measure">Line length it was set to.</param>
/// <param name="Width">Its actual width.</param>
/// <param name="Size">Size of its first character.</param>
/// <param name="Text">Its text.</param>
public sealed record LineRecord(
    ItemRole Role, string Story, int Paragraph, int Number, PtPoint Origin, Pt Measure, Pt Width, Pt Size, string Text)
{
    /// <summary>How far its Han gaps are open, in thousandths of an em.</summary>
    public int HanOpening { get; init; }

    /// <summary>By how much it was squeezed.</summary>
    public Pt Squeezed { get; init; }

    /// <summary>Its further properties, such as a hyphen at its end.</summary>
    public LineTraits Traits { get; init; }

    /// <summary>Names of its faces in the order of their first use, joined by <c> + </c>.</summary>
    public string Faces { get; init; } = string.Empty;

    /// <summary>Its ink, in the form of <see cref="Ink.ToString"/>.</summary>
    public string Ink { get; init; } = string.Empty;

    /// <summary>Digest of its glyphs and their places from its origin.</summary>
    public string Glyphs { get; init; } = string.Empty;

    /// <summary>Place in the manuscript; not written to files, because it changes with every line added above it.</summary>
    public SourceSpan Source { get; init; } = SourceSpan.None;

    /// <summary>The box round its em boxes, from the top left corner of the media box, y down.</summary>
    public PtRect Area => Traits.HasFlag(LineTraits.Vertical)
        ? new PtRect(Origin.X - Size / 2, Origin.Y, Size, Width)
        : new PtRect(Origin.X, Origin.Y - Size.Scale(88, 100), Width, Size);
}
