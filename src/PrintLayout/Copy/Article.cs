using System.Collections.Immutable;
using PrintLayout.Copy.Desks;
using PrintLayout.Diagnostics;

namespace PrintLayout.Copy;

/// <summary>A story as its manuscript gives it: front matter and text. Immutable.</summary>
public sealed record Article
{
    /// <summary>Story slug: the short name by which layouts refer to the story. It is the file name without its extension.</summary>
    public required string Id { get; init; }

    /// <summary>The manuscript file, as diagnostics name it.</summary>
    public required string File { get; init; }

    /// <summary>Section label such as 热点透视 with its pinyin.</summary>
    public SectionLabel? Section { get; init; }

    /// <summary>Line above the headline (引题).</summary>
    public ManuscriptText? Kicker { get; init; }

    /// <summary>The headline (主题). It has <c>\n</c> where the author breaks the line, written <c>|</c> or as a line break.</summary>
    public required ManuscriptText Headline { get; init; }

    /// <summary>Line below the headline (副题).</summary>
    public ManuscriptText? Deck { get; init; }

    /// <summary>Summary below the head (提要): a short paragraph in the head's width.</summary>
    public ManuscriptText? Standfirst { get; init; }

    /// <summary>The authors, in order.</summary>
    public ImmutableArray<Byline> Bylines { get; init; } = [];

    /// <summary>The names of the authors, separated by ideographic spaces, as the byline sets them.</summary>
    public string BylineNames => string.Join('　', Bylines.Select(byline => byline.Name.Text));

    /// <summary>Figures of the story, in order.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Name of the page, such as A1, from which the story continues (上接).</summary>
    public Located<string>? ContinuedFrom { get; init; }

    /// <summary>Name of the page on which the story continues (下转).</summary>
    public Located<string>? ContinuedOn { get; init; }

    /// <summary>Headline of the part that stands on another page; null for the story's own headline.</summary>
    public ManuscriptText? JumpHeadline { get; init; }

    /// <summary>Whether text that does not fit the first module continues in a module on a later page (<c>jump: auto</c>).</summary>
    public bool MayJump { get; init; }

    /// <summary>Importance of the story, from 1, which is the lead.</summary>
    public int Priority { get; init; } = 3;

    /// <summary>Its desk, its page, when it may appear, whether it is held; make-up of a whole paper asks for it.</summary>
    public StoryDesk Desk { get; init; } = StoryDesk.None;

    /// <summary>Whether it may stand on the web.</summary>
    public OnlineRight Online { get; init; } = OnlineRight.Always;

    /// <summary>Rows of its large first character (<c>drop-cap</c>): 2 or 3, 0 for none; null for what the house style says.</summary>
    public int? DropCapRows { get; init; }

    /// <summary>Whether the punctuation stays as typed (<c>punctuation: keep</c>). <c>check</c> then reports nothing about it.</summary>
    public bool KeepsPunctuation { get; init; }

    /// <summary>Warnings about the manuscript that are accepted.</summary>
    public ImmutableArray<Acceptance> Accept { get; init; } = [];

    /// <summary>Characters of its text (UTF-16), crossheads and notes included.</summary>
    internal int TextLength => Blocks.Sum(block => block.Text.Text.Length);

    /// <summary>Paragraphs, crossheads, lists, pull quotes, in reading order.</summary>
    public ImmutableArray<ArticleBlock> Blocks { get; init; } = [];
}
