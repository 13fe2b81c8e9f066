namespace PrintLayout.Preflight.Fonts;

/// <summary>An INDEX of CFF: pieces of data one after another (Adobe technical note 5176, section 5).</summary>
internal sealed class CffTable
{
    private readonly FontBytes _data;
    private readonly long _offsets;
    private readonly int _size;
    private readonly long _base;

    /// <summary>Reads the INDEX at a place.</summary>
    public CffTable(FontBytes data, long at)
    {
        _data = data;
        Count = data.UInt16(at);
        _size = data.Byte(at + 2);
        _offsets = at + 3;
        _base = _offsets + (Count + 1L) * _size - 1;
        if (Count == 0 || _size is < 1 or > 4 || _base >= data.Length) (Count, End) = (0, at + 2);
        else End = _base + Offset(Count);
    }

    /// <summary>Number of pieces.</summary>
    public int Count { get; }

    /// <summary>Where the next table begins.</summary>
    public long End { get; }

    /// <summary>A piece; nothing where there is none.</summary>
    public FontBytes this[int index]
    {
        get
        {
            if (index < 0 || index >= Count) return default;
            var (start, end) = (Offset(index), Offset(index + 1));
            return end > start ? _data.Part(_base + start, end - start) : default;
        }
    }

    private long Offset(int index)
    {
        long value = 0;
        for (var i = 0; i < _size; i++) value = (value << 8) | (uint)_data.Byte(_offsets + (long)index * _size + i);
        return value;
    }
}
