using PrintLayout.Layout.Heads;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Makeup.Shapes;

/// <summary>
/// A form of a story at one width whose depth is still open: head, columns and places of figures are chosen. How many rows it then needs is
/// arithmetic.
/// </summary>
/// <param name="Form">The form.</param>
/// <param name="Columns">Base columns.</param>
/// <param name="TextColumns">Text columns.</param>
/// <param name="Head">The head, size and lines fixed, rows open.</param>
/// <param name="HeadRows">Rows that the head needs.</param>
/// <param name="HeadSpan">Text columns that it takes.</param>
/// <param name="Figures">Places of figures.</param>
/// <param name="Border">Border round the module.</param>
/// <param name="TakenRows">Rows of every column that label and border take.</param>
/// <param name="Text">The text at the measure of the columns.</param>
/// <param name="Cost">What the choices cost.</param>
internal sealed record FormTemplate(
    StoryForm Form, int Columns, int TextColumns, HeadSpec Head, int HeadRows, int HeadSpan, FigureOption Figures, BorderForm Border,
    int TakenRows, TextRows Text, int Cost)
{
    /// <summary>First text column of the head.</summary>
    public int HeadFirst { get; init; } = 1;

    /// <summary>Whether the head stands inside the text, which runs on below it.</summary>
    public bool IsInset { get; } = HeadTraits.Of(Head.Form).StandsInMiddle;

    /// <summary>Whether a text column has the head in it.</summary>
    public bool HasHead(int column) => column >= HeadFirst && column < HeadFirst + HeadSpan;

    /// <summary>Whether the head takes its columns down to their foot.</summary>
    public bool HasWholeColumns { get; } = HeadTraits.Of(Head.Form).Depth == HeadDepth.ToFoot;

    /// <summary>Whether the head may have more rows than it needs.</summary>
    public bool MayHaveWhite { get; } = HeadTraits.Of(Head.Form).Depth == HeadDepth.AsAsked;
}
