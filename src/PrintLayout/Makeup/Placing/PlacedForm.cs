using PrintLayout.Geometry;
using PrintLayout.Layout.Heads;
using PrintLayout.Makeup.Dissection;
using PrintLayout.Makeup.Shapes;
using PrintLayout.Makeup.Stories;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Makeup.Placing;

/// <summary>A story in its form at its place on the page.</summary>
/// <param name="Item">The story.</param>
/// <param name="Place">The place.</param>
/// <param name="Form">The form; null for an advertisement.</param>
internal sealed record PlacedForm(MakeupItem Item, CutLeaf Place, LeafForm? Form)
{
    /// <summary>Base columns of the module.</summary>
    public IndexRange ColumnsOnPage => new(Place.Column, Place.Column + Place.Columns - 1);

    /// <summary>Base columns that the head takes, about.</summary>
    public IndexRange HeadColumns => Form is null
        ? default
        : HeadColumnsOf(Form.Template);

    private IndexRange HeadColumnsOf(FormTemplate form)
    {
        var first = Place.Column + (Place.Columns * (form.HeadFirst - 1) / form.TextColumns);
        return new IndexRange(first, first + Math.Max(1, Place.Columns * form.HeadSpan / form.TextColumns) - 1);
    }

    /// <summary>Rows that the head takes.</summary>
    public IndexRange HeadRows
    {
        get
        {
            if (Form is null) return default;
            var band = Form.HeadBand();
            return new IndexRange(Place.Row + band.First - 1, Place.Row + band.Last - 1);
        }
    }

    /// <summary>Whether a headline or the middle half of a figure stands at a row, about.</summary>
    /// <param name="row">The row.</param>
    public bool IsSpoiltAt(int row)
    {
        if (Form is null) return false;
        if (HeadRows.Contains(row) && Form.HeadRows > 0) return true;
        for (var i = 0; i < Form.FigureRows.Length; i++)
        {
            var band = Form.FigureBand(i);
            var quarter = band.Count / 4;
            if (row >= Place.Row + band.First - 1 + quarter && row <= Place.Row + band.Last - 1 - quarter) return true;
        }

        return false;
    }

    /// <summary>Size of the headline; zero without one.</summary>
    public Pt HeadSize => Form?.Template.Head.Size is { } size ? size.Least : Pt.Zero;

    /// <summary>Whether something sets the head off from its neighbours.</summary>
    public bool IsSetOff => Form is { } form && (form.Template.Border != BorderForm.None
        || (!Item.IsBriefs && Item.Articles[0].Section is not null)
        || HeadTraits.Of(form.Template.Head.Form).SetsOff);

    /// <summary>Cells of the largest figure.</summary>
    public int FigureCells => Form is null || Form.FigureRows.IsEmpty
        ? 0
        : Form.FigureRows.Max(rows => rows * Form.Template.Figures.Specs[Form.FigureRows.IndexOf(rows)].Columns.Count)
            * Place.Columns / Form.Template.TextColumns;
}
