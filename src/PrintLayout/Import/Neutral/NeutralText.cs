using System.Collections.Immutable;
using PrintLayout.Import.Passages;

namespace PrintLayout.Import.Neutral;

/// <summary>
/// The one form in which all sources come to be read: lines of text with what mark-up said about them, each with its place in the source.
/// A heading is a line with <c>#</c>, an item one with <c>-</c>, cells are parted by tabs, an image is a line of U+FFFC and its file name.
/// </summary>
/// <param name="Text">The lines.</param>
/// <param name="Encoding">The encoding of the source, or the name of its form.</param>
/// <param name="IsMarkdown">Whether emphasis and escapes of Markdown stand in it.</param>
internal sealed record NeutralText(string Text, string Encoding, bool IsMarkdown)
{
    /// <summary>The mark of a line that is an image.</summary>
    public const char ImageMark = '\uFFFC';

    /// <summary>Whether each line is a paragraph, so that none was wrapped.</summary>
    public bool HasParagraphs { get; init; }

    /// <summary>Whether it is one story, so that every heading below the first is a crosshead.</summary>
    public bool IsOneStory { get; init; }

    /// <summary>What the source says of the look of a line, by the offset at which it starts.</summary>
    public ImmutableDictionary<int, LineLook> Looks { get; init; } = ImmutableDictionary<int, LineLook>.Empty;

    /// <summary>Line and column in the source from an offset on, in order; empty when the text is the source.</summary>
    public ImmutableArray<(int Offset, int Line, int Column)> Places { get; init; } = [];

    /// <summary>What the door has to tell.</summary>
    public ImmutableArray<DoorRemark> Remarks { get; init; } = [];

    /// <summary>Stretches that are no part of a story, such as another system's front matter.</summary>
    public ImmutableArray<Dropped> Dropped { get; init; } = [];
}
