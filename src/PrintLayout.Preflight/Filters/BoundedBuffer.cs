using System.Buffers;

namespace PrintLayout.Preflight.Filters;

/// <summary>
/// Bytes that grow up to a limit: a few kilobytes can hold gigabytes of zeros. Memory comes from the pool, so that what is thrown away
/// costs none anew. Whoever keeps what was written keeps its memory.
/// </summary>
internal sealed class BoundedBuffer(long limit)
{
    private const int First = 4096;

    private byte[] _bytes = [];
    private int _count;
    private long _refused;

    /// <summary>Whether more was written than the limit allows. What was written before is there.</summary>
    public bool IsFull => _refused > 0;

    /// <summary>Number of bytes.</summary>
    public int Count => _count;

    /// <summary>Number of bytes with those for which there was no room the first time; more than the limit once it is full.</summary>
    public long Asked => Math.Max(_count, _refused);

    /// <summary>What was written.</summary>
    public Memory<byte> Written => _bytes.AsMemory(0, _count);

    /// <summary>Appends bytes; returns whether there was room.</summary>
    public bool Add(ReadOnlySpan<byte> bytes)
    {
        if (!HasRoom(bytes.Length)) return false;
        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
        return true;
    }

    /// <summary>Appends one byte several times; returns whether there was room.</summary>
    public bool Add(byte value, int times = 1)
    {
        if (!HasRoom(times)) return false;
        _bytes.AsSpan(_count, times).Fill(value);
        _count += times;
        return true;
    }

    /// <summary>Gives the memory back. What was written is gone.</summary>
    public void GiveBack()
    {
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private bool HasRoom(int more)
    {
        var needed = (long)_count + more;
        if (needed > Math.Min(limit, Array.MaxLength))
        {
            _refused = needed;
            return false;
        }

        if (needed <= _bytes.Length) return true;
        var length = Math.Max(needed, Math.Max(First, Math.Min(_bytes.Length * 2L, Math.Min(limit, Array.MaxLength))));
        var larger = ArrayPool<byte>.Shared.Rent((int)length);
        Written.CopyTo(larger);
        GiveBack();
        _bytes = larger;
        return true;
    }
}
