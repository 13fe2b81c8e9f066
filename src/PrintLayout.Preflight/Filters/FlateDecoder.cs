using System.IO.Compression;
using System.Runtime.InteropServices;

namespace PrintLayout.Preflight.Filters;

/// <summary>
/// Flate, ISO 32000-1 §7.4.4. Data without a sound header is tried as bare deflate; damaged data gives what comes before.
/// </summary>
internal static class FlateDecoder
{
    private const int Chunk = 64 * 1024;
    private const int HeaderLength = 2;

    public static UnpackFault Decode(ReadOnlyMemory<byte> packed, BoundedBuffer output)
    {
        if (packed.Length == 0) return UnpackFault.None;
        var fault = Read(packed, output, isBare: false);
        return fault == UnpackFault.Damaged && output.Count == 0 && packed.Length > HeaderLength
            ? Read(packed[HeaderLength..], output, isBare: true)
            : fault;
    }

    private static UnpackFault Read(ReadOnlyMemory<byte> packed, BoundedBuffer output, bool isBare)
    {
        if (!MemoryMarshal.TryGetArray(packed, out var part)) part = packed.ToArray();
        using var input = new MemoryStream(part.Array!, part.Offset, part.Count, writable: false);
        using Stream flate = isBare
            ? new DeflateStream(input, CompressionMode.Decompress)
            : new ZLibStream(input, CompressionMode.Decompress);
        var buffer = new byte[Math.Min(Chunk, Math.Max(256, packed.Length * 4L))];
        try
        {
            for (int read; (read = flate.Read(buffer)) > 0;)
            {
                if (!output.Add(buffer.AsSpan(0, read))) return UnpackFault.TooLong;
            }
        }
        catch (InvalidDataException)
        {
            return UnpackFault.Damaged;
        }

        return UnpackFault.None;
    }
}
