using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Forms;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Styles;
using PrintLayout.Makeup.Stories;

namespace PrintLayout.Makeup.Shapes;

/// <summary>One story with all that is asked about it; for one thread at a time. What is found while searching is no finding.</summary>
internal sealed class StoryShapes : IDisposable
{
    private readonly LayoutContext _context;
    private readonly int _rows;

    /// <summary>Weighs the shapes of a story.</summary>
    /// <param name="item">The story or advertisement.</param>
    /// <param name="grid">The grid of the page.</param>
    /// <param name="styles">The house style with its faces.</param>
    /// <param name="options">Images, shared text, answers of fit, limits.</param>
    /// <param name="rows">Rows of the page, and some more.</param>
    /// <param name="memory">What earlier searches found.</param>
    public StoryShapes(MakeupItem item, PageGrid grid, StyleBook styles, MakeUpOptions options, int rows, ShapeMemory memory)
    {
        _rows = rows;
        _context = new LayoutContext(grid, styles, new DiagnosticBag(), options);
        Fit = new StoryFit(_context, new LabelSetter(_context));
        var key = ShapeMemory.Key.Of(item, new FitSetting(grid.Measures, styles.House, styles.Faces, styles.Language), rows);
        if (key is not null && memory.Find(key) is { } known)
        {
            Table = new ShapeTable(item, _context, known);
            return;
        }

        Table = new ShapeTable(item, _context, new TemplateMaker(_context, Fit), rows);
        if (key is not null) memory.Keep(key, Table.Known());
    }

    /// <summary>Answers fit for this story.</summary>
    public StoryFit Fit { get; }

    /// <summary>Its shapes.</summary>
    public ShapeTable Table { get; }

    /// <summary>Its shapes that lack a lower corner; weighed when first asked for, because few pages need them.</summary>
    public CornerTable Corners => field ??= new CornerTable(Table, _context, new TemplateMaker(_context, Fit), _rows);

    public void Dispose() => _context.Dispose();
}
