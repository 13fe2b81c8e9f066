using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;

namespace PrintLayout.Plan.Styles;

/// <summary>How a kind of text is set.</summary>
public sealed record TypeStyle
{
    /// <summary>Name in the house style.</summary>
    public required string Name { get; init; }

    /// <summary>Font role in <c>fonts.yaml</c>.</summary>
    public required Located<string> Font { get; init; }

    /// <summary>Font size.</summary>
    public required Pt Size { get; init; }

    /// <summary>Distance between baselines of the same text. Body text takes the row of the grid instead.</summary>
    public required Pt Leading { get; init; }

    /// <summary>Colour of the type.</summary>
    public required CmykValue Ink { get; init; }

    /// <summary>First-line indent, in em of the size.</summary>
    public Em Indent { get; init; }

    /// <summary>Uniform extra space between characters, in em of the size; negative in tight headlines.</summary>
    public Em Tracking { get; init; }

    /// <summary>Placing of the lines; left unless given, and kicker and deck then stand as the headline does.</summary>
    public Alignment Align
    {
        get => OwnAlign ?? Alignment.Left;
        init => OwnAlign = value;
    }

    /// <summary>The placing, if the style names one.</summary>
    internal Alignment? OwnAlign { get; init; }

    /// <summary>Number of whole rows that the element takes (crosshead, label); 0 for as many as its lines need.</summary>
    public int Rows { get; init; }

    /// <summary>Bar behind the text (a reversed section label); null for none.</summary>
    public CmykValue? Bar { get; init; }

    /// <summary>Where the pinyin of a section label stands.</summary>
    public PinyinPlace Pinyin { get; init; }

    /// <summary>Where the style is declared.</summary>
    public SourceSpan Span { get; init; }
}
