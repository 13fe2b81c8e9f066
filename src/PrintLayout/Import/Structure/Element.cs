using System.Collections.Immutable;
using PrintLayout.Import.Passages;

namespace PrintLayout.Import.Structure;

/// <summary>A part of the source. Elements keep the order of the source.</summary>
/// <param name="Kind">The kind of the part.</param>
/// <param name="Text">Its words without Markdown marks.</param>
internal sealed record Element(ElementKind Kind, Passage Text)
{
    /// <summary>Number of <c>#</c> before it; 0 for none.</summary>
    public int Depth { get; init; }

    /// <summary>Pinyin of a label.</summary>
    public Passage? Pinyin { get; init; }

    /// <summary>Mark of a list item, such as <c>1.</c>.</summary>
    public Passage? Mark { get; init; }

    /// <summary>Caption before a credit.</summary>
    public Passage? Caption { get; init; }

    /// <summary>Whether there is a credit; a caption may stand without one.</summary>
    public bool HasCredit { get; init; } = true;

    /// <summary>File of the image of a figure.</summary>
    public Passage? Image { get; init; }

    /// <summary>Kind of the figure that a credit belongs to.</summary>
    public string FigureKind { get; init; } = "photo";

    /// <summary>Names of a byline.</summary>
    public ImmutableArray<Passage> Names { get; init; } = [];

    /// <summary>Whether a byline has ■ or a word such as 记者, so that it cannot be anything else.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether a byline stood after the last sentence of a paragraph.</summary>
    public bool IsTail { get; init; }

    /// <summary>Whether its place is the only sign that this is a name.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Page that a jump line names.</summary>
    public Passage? Page { get; init; }

    /// <summary>Whether no empty line separates it from the element before it.</summary>
    public bool IsTight { get; init; }

    /// <summary>Whether it begins a story that has no headline.</summary>
    public bool IsUntitled { get; init; }

    /// <summary>Whether the source says that it is a paragraph by itself, so that nothing is joined with it.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What is doubtful about it; null when nothing is.</summary>
    public Repair? Doubt { get; init; }

    /// <summary>Whether it belongs to the body of a story.</summary>
    public bool IsBody => Kind is ElementKind.Paragraph or ElementKind.Verse or ElementKind.Row or ElementKind.Item or ElementKind.Quote
        or ElementKind.Marked;
}
