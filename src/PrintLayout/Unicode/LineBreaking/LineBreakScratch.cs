namespace PrintLayout.Unicode.LineBreaking;

/// <summary>Working memory of <see cref="LineBreakAlgorithm"/>, kept between calls so that they do not allocate. One per worker.</summary>
internal sealed class LineBreakScratch
{
    private LineBreakUnit[] _units = new LineBreakUnit[256];

    /// <summary>Room for at least <paramref name="count"/> units, holding whatever the last call left.</summary>
    public Span<LineBreakUnit> Units(int count)
    {
        if (_units.Length < count)
            _units = new LineBreakUnit[Math.Max(count, _units.Length * 2)];
        return _units;
    }
}
