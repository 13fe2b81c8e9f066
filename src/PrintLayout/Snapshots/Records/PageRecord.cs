using System.Collections.Immutable;
using PrintLayout.Pages;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Snapshots.Records;

/// <summary>
/// What a snapshot holds of a page: enough to describe what moved, without the fonts. It is made from a display list, from the file of an
/// earlier version of the page, or from a PDF of any program. Lengths are in thousandths of a point from the top left corner of the media
/// box, y down.
/// </summary>
/// <param name="Name">Page name.</param>
/// <param name="Boxes">Trim, bleed, media.</param>
/// <param name="Grid">Its grid; null when it is not known.</param>
/// <param name="Faces">Its faces by name.</param>
/// <param name="Stories">The names of its stories.</param>
/// <param name="Modules">Its modules; costs are not part of a record.</param>
/// <param name="Lines">Its lines in reading order.</param>
/// <param name="Shapes">Everything drawn that is not text, in painting order.</param>
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
    /// <summary>
    /// What the PDF that holds the page says about the press; with its first page only. Null for a page from no PDF, and not written
    /// to files.
    /// </summary>
    public ImmutableArray<PressFact>? Facts { get; init; }

    /// <summary>The name of a story for people: its title, or its slug when there is no title.</summary>
    /// <param name="slug">Story slug.</param>
    public string TitleOf(string slug) => Stories.FirstOrDefault(story => story.Slug == slug)?.Title ?? slug;
}
