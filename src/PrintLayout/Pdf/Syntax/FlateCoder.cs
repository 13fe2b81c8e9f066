using System.IO.Compression;

namespace PrintLayout.Pdf.Syntax;

/// <summary>Flate, ISO 32000-1 §7.4.4: zlib data. Data is written in one piece, so that the same data gives the same bytes.</summary>
internal static class FlateCoder
{
    /// <summary>Packs data behind what the buffer already holds.</summary>
    public static void Pack(ReadOnlySpan<byte> data, ByteBuffer to)
    {
        using var sink = new BufferStream(to);
        using var zlib = new ZLibStream(sink, CompressionLevel.Optimal, leaveOpen: true);
        zlib.Write(data);
    }

    /// <summary>The write end of a buffer as a stream, which is all that ZLibStream takes.</summary>
    private sealed class BufferStream(ByteBuffer buffer) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => buffer.Length;

        public override long Position
        {
            get => buffer.Length;
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

        public override void Write(byte[] bytes, int offset, int count) => buffer.Write(bytes.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] bytes, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
