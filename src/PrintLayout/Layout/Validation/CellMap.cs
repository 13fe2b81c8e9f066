using PrintLayout.Geometry;
using PrintLayout.Layout.Checking;
using PrintLayout.Layout.Grid;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Validation;

/// <summary>The cells of the type area, base columns by rows, and what has them.</summary>
internal sealed class CellMap
{
    /// <summary>The mark of a cell that belongs to nothing.</summary>
    public const int Empty = -1;

    /// <summary>The mark of a cell that the nameplate or an advertisement has.</summary>
    public const int Furniture = -2;

    private readonly PageGrid _grid;
    private readonly int[] _cells;

    /// <summary>Maps a page.</summary>
    /// <param name="layout">The layout, for its furniture.</param>
    /// <param name="modules">The modules that stand on the page; one whose story did not come leaves a hole.</param>
    /// <param name="grid">The grid.</param>
    public CellMap(PageLayout layout, IReadOnlyList<ModuleSpec> modules, PageGrid grid)
    {
        _grid = grid;
        (Columns, Rows) = (grid.Master.Columns, grid.Master.Rows);
        _cells = new int[Columns * Rows];
        for (var i = 0; i < _cells.Length; i++)
        {
            // The fold of a sheet may stay white.
            var isTaken = (i % Columns) + 1 == grid.Master.Spine || FurnitureCheck.Covers(layout, (i % Columns) + 1, (i / Columns) + 1);
            _cells[i] = isTaken ? Furniture : Empty;
        }

        for (var module = 0; module < modules.Count; module++) Mark(modules[module], module);
    }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>Index of the module that has a cell, or <see cref="Empty"/> or <see cref="Furniture"/>.</summary>
    /// <param name="column">Base column, from 1.</param>
    /// <param name="row">Row, from 1.</param>
    public int this[int column, int row] => _cells[Index(column, row)];

    /// <summary>Calls back for each cell that an area reaches into.</summary>
    /// <param name="area">The area on the page.</param>
    /// <param name="action">Takes the index of a cell: row by row, columns in each.</param>
    public void ForEach(PtRect area, Action<int> action)
    {
        var firstRow = Math.Max(1, RowAt(area.Y));
        var lastRow = Math.Min(Rows, RowAt(area.Bottom - new Pt(1)));
        for (var row = firstRow; row <= lastRow; row++)
        {
            for (var column = 1; column <= Columns; column++)
            {
                var left = _grid.ColumnLeft(column);
                if (area.X < left + _grid.ColumnWidth && area.Right > left) action(Index(column, row));
            }
        }
    }

    private int Index(int column, int row) => ((row - 1) * Columns) + column - 1;

    private int RowAt(Pt y)
    {
        var down = (y - _grid.TypeArea.Y).Milli;
        var row = _grid.Master.Row.Milli;
        return (down >= 0 ? down / row : -1) + 1;
    }

    private void Mark(ModuleSpec module, int index)
    {
        for (var row = module.Rows.First; row <= module.Rows.Last; row++)
        {
            for (var column = module.Columns.First; column <= module.Columns.Last; column++)
            {
                if (module.Covers(column, row)) _cells[Index(column, row)] = index;
            }
        }
    }
}
