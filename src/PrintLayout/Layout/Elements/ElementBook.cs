using PrintLayout.Copy;
using PrintLayout.Copy.Codes;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;

namespace PrintLayout.Layout.Elements;

/// <summary>
/// The figures of words and numbers of one worker, each set once for each width that is asked for. A kind that is added gets its line in
/// <see cref="Set"/>.
/// </summary>
/// <param name="context">Grid and styles.</param>
internal sealed class ElementBook(LayoutContext context)
{
    private readonly Dictionary<(FigureContent Content, Pt Width), SetElement> _set = new(ByReference.Instance);
    private TableElementMaker? _tables;
    private BoxElementMaker? _boxes;
    private ChartElementMaker? _charts;
    private QrElementMaker? _codes;

    /// <summary>A figure set at a width; null for an image or a placeholder.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">The width of its frame.</param>
    public SetElement? Find(Figure figure, Pt width)
    {
        if (figure.Content is not { } content) return null;
        if (_set.TryGetValue((content, width), out var known)) return known;
        return _set[(content, width)] = Set(content, width);
    }

    private SetElement Set(FigureContent content, Pt width) => content switch
    {
        TableContent table => (_tables ??= new TableElementMaker(context)).Make(table, width),
        ChartContent chart => (_charts ??= new ChartElementMaker(context)).Make(chart, width),
        QrContent code => (_codes ??= new QrElementMaker(context)).Make(code, width),
        BoxContent box => (_boxes ??= new BoxElementMaker(context)).Make(box, width),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, "a figure of a kind that is not known"),
    };

    /// <summary>Contents are long; the same one is the same object.</summary>
    private sealed class ByReference : IEqualityComparer<(FigureContent Content, Pt Width)>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals((FigureContent Content, Pt Width) x, (FigureContent Content, Pt Width) y) =>
            ReferenceEquals(x.Content, y.Content) && x.Width == y.Width;

        public int GetHashCode((FigureContent Content, Pt Width) key) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Content), key.Width);
    }
}
