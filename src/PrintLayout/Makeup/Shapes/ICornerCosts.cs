namespace PrintLayout.Makeup.Shapes;

/// <summary>What it costs an item to fill a rectangle but for a lower corner.</summary>
internal interface ICornerCosts
{
    /// <summary>Least and most cells of such a shape, separator rows included; a least above the most for none.</summary>
    (int Least, int Most) Areas { get; }

    /// <summary>The costs of a rectangle by the rows of its corner.</summary>
    /// <param name="columns">Base columns of the rectangle.</param>
    /// <param name="rows">Its rows, without the separator below.</param>
    /// <param name="corner">Base columns of the corner.</param>
    /// <param name="isLeft">Whether it is the lower left one.</param>
    CornerCosts Of(int columns, int rows, int corner, bool isLeft);
}
