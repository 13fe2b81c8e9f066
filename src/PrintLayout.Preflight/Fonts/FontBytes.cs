using System.Buffers.Binary;

namespace PrintLayout.Preflight.Fonts;

/// <summary>Bytes of a font program; what lies outside of them is 0.</summary>
internal readonly struct FontBytes(ReadOnlyMemory<byte> bytes)
{
    private readonly ReadOnlyMemory<byte> _bytes = bytes;

    public int Length => _bytes.Length;

    public ReadOnlySpan<byte> Span => _bytes.Span;

    public int Byte(long at) => at >= 0 && at < Length ? _bytes.Span[(int)at] : 0;

    public int UInt16(long at) => at >= 0 && at + 2 <= Length ? BinaryPrimitives.ReadUInt16BigEndian(_bytes.Span[(int)at..]) : 0;

    public int Int16(long at) => (short)UInt16(at);

    public uint UInt32(long at) => at >= 0 && at + 4 <= Length ? BinaryPrimitives.ReadUInt32BigEndian(_bytes.Span[(int)at..]) : 0;

    /// <summary>A part; as much of it as there is.</summary>
    public FontBytes Part(long start, long length)
    {
        var from = Math.Clamp(start, 0, Length);
        return new FontBytes(_bytes.Slice((int)from, (int)Math.Clamp(length, 0, Length - from)));
    }
}
