using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Content;

/// <summary>The path under construction, as upright rectangles round its subpaths in the page's space.</summary>
internal sealed class PathShape
{
    private const int MostSubpaths = 20_000;

    private readonly List<Area> _subpaths = [];
    private Area _open = Area.Nothing;
    private bool _isCurved;

    /// <summary>The rectangle round everything.</summary>
    public Area Bounds { get; private set; } = Area.Nothing;

    /// <summary>
    /// The subpaths of straight lines, each as the rectangle round it; of a very long path, the first ones. Subpaths with curves are left
    /// out: they belong to letters and drawings, not to rules.
    /// </summary>
    public IReadOnlyList<Area> Subpaths
    {
        get
        {
            Close();
            return _subpaths;
        }
    }

    /// <summary>Whether a part of it is curved, as in letters and drawings, whose straight parts are not rules either.</summary>
    public bool HasCurves { get; private set; }

    public bool IsEmpty => Bounds.IsNothing;

    public void Move(double x, double y)
    {
        Close();
        Add(x, y);
    }

    public void Add(double x, double y, bool isCurve = false)
    {
        _isCurved |= isCurve;
        HasCurves |= isCurve;
        _open = _open.With(x, y);
        Bounds = Bounds.With(x, y);
    }

    public void Close()
    {
        if (!_open.IsNothing && !_isCurved && _subpaths.Count < MostSubpaths) _subpaths.Add(_open);
        (_open, _isCurved) = (Area.Nothing, false);
    }

    public void Clear()
    {
        _subpaths.Clear();
        (_open, Bounds, _isCurved, HasCurves) = (Area.Nothing, Area.Nothing, false, false);
    }
}
