using System.Collections.Immutable;
using PrintLayout.Import.Passages;

namespace PrintLayout.Import.Structure;

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
