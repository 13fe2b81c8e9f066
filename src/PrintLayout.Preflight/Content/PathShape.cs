namespace PrintLayout.Preflight.Content;

/// <summary>The path under construction, as upright rectangles round its subpaths in the page's space.</summary>
internal sealed class PathShape
{
    private const int MostSubpaths = 20_000;

    private readonly List<Area> _subpaths = [];
    private Area _open = Area.Nothing;

    /// <summary>The rectangle round everything.</summary>
    public Area Bounds { get; private set; } = Area.Nothing;

    /// <summary>The subpaths, each as the rectangle round it; a very long path keeps its first ones.</summary>
    public IReadOnlyList<Area> Subpaths
    {
        get
        {
            Close();
            return _subpaths;
        }
    }

    public bool IsEmpty => _subpaths.Count == 0 && _open.IsNothing;

    public void Move(double x, double y)
    {
        Close();
        Add(x, y);
    }

    public void Add(double x, double y)
    {
        _open = _open.With(x, y);
        Bounds = Bounds.With(x, y);
    }

    public void Close()
    {
        if (!_open.IsNothing && _subpaths.Count < MostSubpaths) _subpaths.Add(_open);
        _open = Area.Nothing;
    }

    public void Clear()
    {
        _subpaths.Clear();
        (_open, Bounds) = (Area.Nothing, Area.Nothing);
    }
}
