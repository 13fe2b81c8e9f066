namespace PrintLayout.Preflight.Copying;

/// <summary>An INDEX of a CFF program, Adobe Technical Note 5176 chapter 5. What lies outside the program counts as empty.</summary>
internal readonly ref struct CffIndex
{
    private readonly ReadOnlySpan<byte> _program;
    private readonly int _offsets;
    private readonly int _width;
    private readonly int _base;

    /// <summary>Reads the head of an INDEX.</summary>
    /// <param name="program">The program.</param>
    /// <param name="at">Where the INDEX starts.</param>
    public CffIndex(ReadOnlySpan<byte> program, int at)
    {
        _program = program;
        End = (int)Math.Min(at + 2L, program.Length);
        if (at < 0 || at + 3L > program.Length) return;
        var count = (program[at] << 8) | program[at + 1];
        (_offsets, _width) = (at + 3, program[at + 2]);
        var start = at + 3L + (count + 1L) * _width;
        if (count == 0 || _width is < 1 or > 4 || start > program.Length) return;
        Count = count;
        _base = (int)start - 1;
        End = (int)Math.Min(program.Length, _base + Offset(count));
    }

    /// <summary>Number of its members.</summary>
    public int Count { get; }

    /// <summary>The place behind it.</summary>
    public int End { get; }

    /// <summary>Start and length of a member.</summary>
    public (int Start, int Length) this[int index]
    {
        get
        {
            var (start, end) = (_base + Offset(index), _base + Offset(index + 1));
            return start > _base && start <= end && end <= _program.Length ? ((int)start, (int)(end - start)) : (0, 0);
        }
    }

    private long Offset(int index)
    {
        long value = 0;
        for (var i = 0; i < _width; i++) value = (value << 8) | _program[_offsets + index * _width + i];
        return value;
    }
}
