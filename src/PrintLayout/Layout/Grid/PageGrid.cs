using PrintLayout.Geometry;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Layout.Grid;

/// <summary>The master's grid in page coordinates: top left of the media box, y down, in points.</summary>
internal sealed class PageGrid
{
    /// <summary>Builds the grid of a master.</summary>
    /// <param name="master">The master.</param>
    /// <param name="marksRoom">Room for printer's marks round the bleed; none unless given.</param>
    public PageGrid(PageMaster master, Pt marksRoom = default)
    {
        Master = master;
        var edge = marksRoom + master.Bleed;
        var media = new PtRect(Pt.Zero, Pt.Zero, master.TrimWidth + edge * 2, master.TrimHeight + edge * 2);
        Boxes = new PageBoxes(media, media.Inflate(-marksRoom), media.Inflate(-edge));
        ColumnWidth = master.Measure.At(master.BodySize);
        Gutter = master.Gutter.At(master.BodySize);
        var width = ColumnWidth * master.Columns + Gutter * (master.Columns - 1);
        var left = Boxes.Trim.X + (Boxes.Trim.Width - width) / 2;
        var top = Boxes.Trim.Y + master.HeadMargin;
        var (band, area) = (master.Row * master.FolioRows, master.Row * master.Rows);
        var isAbove = master.Folio != FolioPlace.Foot;
        FolioBand = new PtRect(left, isAbove ? top : top + area, width, band);
        TypeArea = new PtRect(left, isAbove ? top + band : top, width, area);
    }

    /// <summary>The master.</summary>
    public PageMaster Master { get; }

    /// <summary>Trim, bleed, media.</summary>
    public PageBoxes Boxes { get; }

    /// <summary>Width of a base column.</summary>
    public Pt ColumnWidth { get; }

    /// <summary>Width of a gutter.</summary>
    public Pt Gutter { get; }

    /// <summary>Its measures, without places.</summary>
    public GridMeasures Measures => new(ColumnWidth, Gutter, Master.Row, Master.BodySize);

    /// <summary>The band of the folio above or below the type area; without height for a folio at the edge.</summary>
    public PtRect FolioBand { get; }

    /// <summary>The type area (版心) without the folio band.</summary>
    public PtRect TypeArea { get; }

    /// <summary>Top edge of a row.</summary>
    /// <param name="row">Row from 1; one more than the last gives the foot of the type area.</param>
    public Pt RowTop(int row) => TypeArea.Y + Master.Row * (row - 1);

    /// <summary>Left edge of a base column.</summary>
    /// <param name="column">Column from 1.</param>
    public Pt ColumnLeft(int column) => TypeArea.X + (ColumnWidth + Gutter) * (column - 1);

    /// <summary>The rectangle of whole columns and rows.</summary>
    public PtRect Area(IndexRange columns, IndexRange rows) => PtRect.FromEdges(
        ColumnLeft(columns.First), RowTop(rows.First), ColumnLeft(columns.Last) + ColumnWidth, RowTop(rows.Last + 1));

    /// <summary>
    /// Baseline of body text in a row, from the row's top: the em box of the Han face stands in the middle of the row.
    /// </summary>
    /// <param name="style">The body style.</param>
    public Pt BaselineInRow(ResolvedStyle style) => style.BaselineIn(Master.Row);
}
