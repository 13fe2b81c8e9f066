namespace PrintLayout.Makeup.Shapes;

/// <summary>What it costs an item to fill a shape.</summary>
internal interface IShapeCosts
{
    /// <summary>Cost of a shape; <see cref="ShapeTable.Never"/> for one that the item cannot fill.</summary>
    /// <param name="columns">Base columns.</param>
    /// <param name="rows">Rows, without the separator below.</param>
    int Of(int columns, int rows);
}
