using System.Collections.Immutable;
using PrintLayout.Pages;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Snapshots.Records;

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
