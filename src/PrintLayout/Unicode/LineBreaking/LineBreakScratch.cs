namespace PrintLayout.Unicode.LineBreaking;

/// <summary>Working memory of <see cref="LineBreakAlgorithm"/>. It is reused to avoid allocation; each worker has its own.</summary>
internal sealed class LineBreakScratch
{
    private LineBreakUnit[] _units = new LineBreakUnit[256];

    /// <summary>Space for at least <paramref name="count"/> units. Its content is undefined.</summary>
    public Span<LineBreakUnit> Units(int count)
    {
        if (_units.Length < count)
            _units = new LineBreakUnit[Math.Max(count, _units.Length * 2)];
        return _units;
    }
}
