using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Copy;

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
