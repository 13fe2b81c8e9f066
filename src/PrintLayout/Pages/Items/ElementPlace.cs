namespace PrintLayout.Pages.Items;

/// <summary>Which place text has in a table or a box of its story. How it is drawn never depends on it.</summary>
/// <param name="Number">Number of the figure in its story, or of the block of text that a table is, from 1.</param>
/// <param name="IsFigure">Whether it is a figure beside the text, and not a table in the text.</param>
/// <param name="Row">Row of the cell, from 0; −1 for text that is no cell.</param>
/// <param name="Column">Column of the cell, from 0; −1 for text that is no cell.</param>
/// <param name="IsHead">Whether the cell belongs to the head of its table.</param>
public sealed record ElementPlace(int Number, bool IsFigure, int Row = -1, int Column = -1, bool IsHead = false)
{
    /// <summary>Whether it is a cell of a table.</summary>
    public bool IsCell => Row >= 0;
}
