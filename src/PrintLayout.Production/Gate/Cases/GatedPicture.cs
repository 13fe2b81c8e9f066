using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Production.Gate.Likeness;

namespace PrintLayout.Production.Gate.Cases;

/// <summary>A picture of a story of the edition that is judged.</summary>
/// <param name="Story">The story.</param>
/// <param name="Named">Where the story names it.</param>
/// <param name="Kind">The kind of its figure.</param>
/// <param name="File">The picture.</param>
/// <param name="Sketch">What is kept of it; null when it is no picture of pixels.</param>
internal sealed record GatedPicture(GatedStory Story, Located<string> Named, string Kind, ImageFile File, PictureSketch? Sketch)
{
    private const int DigestLength = 16;

    /// <summary>The digest of its file, as the archive keeps it.</summary>
    public string Digest => File.Page is { } page
        ? FormattableString.Invariant($"{File.Sha256[..DigestLength]}:{page.Number}")
        : File.Sha256[..DigestLength];

    /// <summary>Whether it may stand in the paper again and again: a portrait, a logo, what stands every day.</summary>
    public bool MayRecur => Kind is "portrait" or "logo" || Story.IsStanding;
}
