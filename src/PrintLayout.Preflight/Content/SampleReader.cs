namespace PrintLayout.Preflight.Content;

/// <summary>Samples of 1 to 32 bits out of bytes, the highest bit first.</summary>
internal readonly struct SampleReader(ReadOnlyMemory<byte> data, int bits)
{
    private readonly ReadOnlyMemory<byte> _data = data;

    /// <summary>The sample at a place in bits, as a whole number; what lies behind the end is 0.</summary>
    public uint Raw(long place)
    {
        var span = _data.Span;
        ulong value = 0;
        var first = place / 8;
        var last = (place + bits - 1) / 8;
        for (var at = first; at <= last; at++) value = (value << 8) | (at < span.Length ? span[(int)at] : (byte)0);
        var behind = (int)((last + 1) * 8 - place - bits);
        return (uint)((value >> behind) & ((1UL << bits) - 1));
    }

    /// <summary>The sample at a place in bits as a fraction of the greatest.</summary>
    public double At(long place) => Raw(place) / (double)((1UL << bits) - 1);
}
