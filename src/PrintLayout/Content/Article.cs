using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Content;

/// <summary>A story as its manuscript gives it. Immutable.</summary>
public sealed record Article
{
    /// <summary>Story slug: the short name by which layouts call the story; the file name without its ending.</summary>
    public required string Id { get; init; }

    /// <summary>The manuscript file, as diagnostics name it.</summary>
    public required string File { get; init; }

    /// <summary>Section label such as 热点透视 with its pinyin.</summary>
    public SectionLabel? Section { get; init; }

    /// <summary>Line above the headline (引题).</summary>
    public ManuscriptText? Kicker { get; init; }

    /// <summary>The headline (主题); <c>\n</c> where the author breaks it (written <c>|</c> or as a line break).</summary>
    public required ManuscriptText Headline { get; init; }

    /// <summary>Line below the headline (副题).</summary>
    public ManuscriptText? Deck { get; init; }

    /// <summary>Summary below the head (提要): a short paragraph in the head's width.</summary>
    public ManuscriptText? Standfirst { get; init; }

    /// <summary>The authors, in order.</summary>
    public ImmutableArray<Byline> Bylines { get; init; } = [];

    /// <summary>The names of the authors as bylines set them: parted by an ideographic space.</summary>
    public string BylineNames => string.Join('　', Bylines.Select(byline => byline.Name.Text));

    /// <summary>Figures of the story, in order.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Page from which the story comes, such as A1: 上接.</summary>
    public Located<string>? ContinuedFrom { get; init; }

    /// <summary>Page on which the story goes on: 下转.</summary>
    public Located<string>? ContinuedOn { get; init; }

    /// <summary>Headline of the part that stands on another page; the story's own unless given.</summary>
    public ManuscriptText? JumpHeadline { get; init; }

    /// <summary>Whether what does not fit its first module goes to the module that a later page has for it (<c>jump: auto</c>).</summary>
    public bool MayJump { get; init; }

    /// <summary>Importance; 1 is the lead.</summary>
    public int Priority { get; init; } = 3;

    /// <summary>Whether the author keeps the punctuation as typed: <c>check</c> then has nothing to say about it.</summary>
    public bool KeepsPunctuation { get; init; }

    /// <summary>Paragraphs, crossheads, lists, pull quotes, in reading order.</summary>
    public ImmutableArray<ArticleBlock> Blocks { get; init; } = [];
}

/// <summary>A section label.</summary>
/// <param name="Name">The Chinese label.</param>
/// <param name="Pinyin">Its pinyin, lower case, syllable groups parted by spaces.</param>
public sealed record SectionLabel(ManuscriptText Name, ManuscriptText? Pinyin);

/// <summary>A name in the byline.</summary>
/// <param name="Name">The name.</param>
/// <param name="Uncertain">Whether the editor of the file marked it as doubtful; it is set, and reported.</param>
public sealed record Byline(ManuscriptText Name, bool Uncertain);

/// <summary>A figure of a story: an image, or a placeholder that keeps its place.</summary>
/// <param name="Kind">What it will be, such as <c>chart</c> or <c>photo</c>.</param>
/// <param name="Image">Path of the image, worked out from the manuscript's folder and ready to open; null means a placeholder is set.</param>
/// <param name="Label">Words in the placeholder, such as 图表占位; null for the house style's own.</param>
/// <param name="Caption">Caption (图片说明).</param>
/// <param name="Credit">Credit such as ■ 田晶娟制图.</param>
/// <param name="Span">Where the figure is declared.</param>
public sealed record Figure(
    string Kind,
    Located<string>? Image,
    ManuscriptText? Label,
    ManuscriptText? Caption,
    ManuscriptText? Credit,
    SourceSpan Span)
{
    /// <summary>The point of the image that a crop keeps as near to the middle as it can; null for the middle itself.</summary>
    public FocusPoint? Focus { get; init; }

    /// <summary>How much of the image's width or height may be cropped away; null for the habit of its kind (photographs a little, others not).</summary>
    public Share? MostCrop { get; init; }
}

/// <summary>A part of a whole in thousandths.</summary>
/// <param name="PerMille">0 to 1000.</param>
public readonly record struct Share(int PerMille);

/// <summary>A point of an image that stands upright.</summary>
/// <param name="X">Share of its width, from the left.</param>
/// <param name="Y">Share of its height, from the top.</param>
public readonly record struct FocusPoint(Share X, Share Y);

/// <summary>A block of a story.</summary>
/// <param name="Text">Its text.</param>
public abstract record ArticleBlock(ManuscriptText Text)
{
    /// <summary>Whether this is the rest of a block whose beginning stands on another page; it has no indent and no mark.</summary>
    public bool IsContinued { get; init; }
}

/// <summary>A paragraph of running text.</summary>
public sealed record ParagraphBlock(ManuscriptText Text) : ArticleBlock(Text);

/// <summary>A crosshead (小标题), written <c>###</c>.</summary>
public sealed record CrossheadBlock(ManuscriptText Text) : ArticleBlock(Text);

/// <summary>A list item.</summary>
/// <param name="Text">Its text without the mark.</param>
/// <param name="Number">Its number in an ordered list; null in a bulleted one.</param>
public sealed record ListItemBlock(ManuscriptText Text, int? Number) : ArticleBlock(Text);

/// <summary>A pull quote (引语), written as a Markdown block quote.</summary>
public sealed record PullQuoteBlock(ManuscriptText Text) : ArticleBlock(Text);
