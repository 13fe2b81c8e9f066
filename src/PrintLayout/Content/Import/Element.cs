using System.Collections.Immutable;

namespace PrintLayout.Content.Import;

/// <summary>What a part of the source is, before it is known to which story it belongs.</summary>
internal enum ElementKind
{
    Heading,
    Label,
    Credit,
    Byline,
    JumpFrom,
    JumpOn,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A short line without a sentence mark: a headline, a crosshead, or the shred of a paragraph.</summary>
    ShortLine,

    /// <summary>A line of verse.</summary>
    Verse,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A list item.</summary>
    Item,

    /// <summary>A line of a Markdown quote.</summary>
    Quote,
}

/// <summary>A part of the source in its order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words, marks left out.</param>
internal sealed record Element(ElementKind Kind, Passage Text)
{
    /// <summary>Number of <c>#</c>; 0 without.</summary>
    public int Depth { get; init; }

    /// <summary>Pinyin of a label.</summary>
    public Passage? Pinyin { get; init; }

    /// <summary>Mark of a list item, such as <c>1.</c>.</summary>
    public Passage? Mark { get; init; }

    /// <summary>Caption before a credit.</summary>
    public Passage? Caption { get; init; }

    /// <summary>Whether a credit stands there at all; a caption may have none.</summary>
    public bool HasCredit { get; init; } = true;

    /// <summary>Kind of the figure that a credit belongs to.</summary>
    public string FigureKind { get; init; } = "photo";

    /// <summary>Names of a byline.</summary>
    public ImmutableArray<Passage> Names { get; init; } = [];

    /// <summary>Whether a byline carries ■ or a word such as 记者, so that it cannot be anything else.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether a byline stood behind the last sentence of a paragraph.</summary>
    public bool IsTail { get; init; }

    /// <summary>Whether nothing but its place says that this is a name.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Page that a jump line names.</summary>
    public Passage? Page { get; init; }

    /// <summary>Whether it follows the element before without an empty line.</summary>
    public bool IsTight { get; init; }

    /// <summary>Whether it is text that a story's body holds.</summary>
    public bool IsBody => Kind is ElementKind.Paragraph or ElementKind.Verse or ElementKind.Row or ElementKind.Item or ElementKind.Quote;
}

/// <summary>What was done about a doubtful place, or only seen.</summary>
/// <param name="Certainty">Certain: done. Likely: done, and to be looked at. Guess: only reported.</param>
/// <param name="Rule">Name of the rule, for the report.</param>
/// <param name="Offset">Place in the source.</param>
/// <param name="Key">Front matter key that it is about; empty for the body.</param>
/// <param name="Message">What was done and why.</param>
internal sealed record Repair(Punctuation.Certainty Certainty, string Rule, int Offset, string Key, string Message);

/// <summary>Characters that go into no article, and why.</summary>
/// <param name="Range">The characters.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct Dropped(SourceRange Range, string Reason);
