using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;

namespace PrintLayout.Snapshots;

/// <summary>A face of a record.</summary>
/// <param name="Name">PostScript name.</param>
/// <param name="Sha256">Digest of its file, lower-case hexadecimal; empty when it is not known, as of a face inside a foreign PDF.</param>
public sealed record FaceRecord(string Name, string Sha256);

/// <summary>A line of a record.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story slug; empty for furniture and for lines of a foreign PDF.</param>
/// <param name="Paragraph">Its paragraph among those of its story and role, from 1; 0 when none are known.</param>
/// <param name="Number">Its number among the lines of its story and role, from 1.</param>
/// <param name="Origin">Where its measure starts on its baseline; of a vertical line the middle of its column at the top.</param>
/// <param name="Measure">Line length it was set to.</param>
/// <param name="Width">Width it has.</param>
/// <param name="Size">Size of its first character.</param>
/// <param name="Text">Its text.</param>
public sealed record LineRecord(
    ItemRole Role, string Story, int Paragraph, int Number, PtPoint Origin, Pt Measure, Pt Width, Pt Size, string Text)
{
    /// <summary>How far its Han gaps are open, in thousandths of an em.</summary>
    public int HanOpening { get; init; }

    /// <summary>By how much it was squeezed.</summary>
    public Pt Squeezed { get; init; }

    /// <summary>Whether it ends in a hyphen, runs down and so on.</summary>
    public LineTraits Traits { get; init; }

    /// <summary>Names of its faces in the order of their first use, joined by <c> + </c>.</summary>
    public string Faces { get; init; } = string.Empty;

    /// <summary>Its ink, as <see cref="Ink.ToString"/> has it.</summary>
    public string Ink { get; init; } = string.Empty;

    /// <summary>Digest of its glyphs and their places from its origin.</summary>
    public string Glyphs { get; init; } = string.Empty;

    /// <summary>Place in the manuscript; not kept in files, because it changes with every line written above it.</summary>
    public SourceSpan Source { get; init; } = SourceSpan.None;

    /// <summary>The box of its em boxes on the page.</summary>
    public PtRect Area => Traits.HasFlag(LineTraits.Vertical)
        ? new PtRect(Origin.X - Size / 2, Origin.Y, Size, Width)
        : new PtRect(Origin.X, Origin.Y - Size.Scale(88, 100), Width, Size);
}

/// <summary>Something on the page that is not text.</summary>
/// <param name="Kind"><c>fill</c>, <c>frame</c> or <c>image</c>.</param>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story slug; empty for furniture.</param>
/// <param name="Area">Where it lies.</param>
/// <param name="Look">Its ink, with the weight of a frame; of an image its digest and where the whole of it would lie.</param>
public sealed record ShapeRecord(string Kind, ItemRole Role, string Story, PtRect Area, string Look);

/// <summary>
/// What a snapshot knows of a page: enough to say what moved, in the words of an editor, without the fonts. It comes from a display
/// list, from a file that an earlier version of the page left, or from a PDF of any program.
/// </summary>
/// <param name="Name">Page name.</param>
/// <param name="Boxes">Trim, bleed, media.</param>
/// <param name="Grid">Its grid; null when it is not known.</param>
/// <param name="Faces">Its faces by name.</param>
/// <param name="Stories">What its stories are called.</param>
/// <param name="Modules">Its modules; costs are not part of a record.</param>
/// <param name="Lines">Its lines in reading order.</param>
/// <param name="Shapes">What else is drawn, in painting order.</param>
public sealed record PageRecord(
    string Name,
    PageBoxes Boxes,
    GridGeometry? Grid,
    ImmutableArray<FaceRecord> Faces,
    ImmutableArray<StoryName> Stories,
    ImmutableArray<ModuleGeometry> Modules,
    ImmutableArray<LineRecord> Lines,
    ImmutableArray<ShapeRecord> Shapes)
{
    /// <summary>What people call a story.</summary>
    /// <param name="slug">Story slug.</param>
    public string TitleOf(string slug) => Stories.FirstOrDefault(story => story.Slug == slug)?.Title ?? slug;
}
