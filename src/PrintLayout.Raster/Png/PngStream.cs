using System.Buffers.Binary;
using System.IO.Compression;
using PrintLayout.Images.Headers;

namespace PrintLayout.Raster.Png;

/// <summary>
/// Writes a PNG (ISO/IEC 15948) row by row: 8-bit grey or RGB, not interlaced, with its physical size. Skia is not used, because it needs
/// the whole picture in memory and writes no pHYs chunk. Without that chunk the page has no physical size.
/// </summary>
internal sealed class PngStream : IDisposable
{
    // For a page of type, no filter gives the smallest file: filter Up made a full page a third larger.
    private const byte FilterNone = 0;

    // Measured on the sample page at 150 ppi. Run-length matching compresses grey type nearly as well as a full search (1.42 MB against
    // 1.36 MB), in a third of the time. RGB has no such runs. There level 2 takes two thirds of the time of level 6, for files 5 % larger.
    private static readonly ZLibCompressionOptions GreyPacking = new()
    {
        CompressionLevel = 2,
        CompressionStrategy = ZLibCompressionStrategy.RunLengthEncoding,
    };

    private static readonly ZLibCompressionOptions ColourPacking = new() { CompressionLevel = 2 };

    private readonly PngChunks _chunks;
    private readonly MemoryStream _compressed = new();
    private readonly ZLibStream _deflate;
    private readonly byte[] _row;
    private readonly bool _isGrey;

    /// <summary>Writes the head of the file.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="width">Pixels a row.</param>
    /// <param name="height">Rows that will follow.</param>
    /// <param name="ppi">Pixels per inch, for the pHYs chunk.</param>
    /// <param name="isGrey">Whether red, green and blue are equal in all pixels: then one byte a pixel is written.</param>
    public PngStream(Stream output, int width, int height, int ppi, bool isGrey = false)
    {
        _chunks = new PngChunks(output);
        _isGrey = isGrey;
        _row = new byte[1 + width * (isGrey ? 1 : 3)];
        _row[0] = FilterNone;
        _deflate = new ZLibStream(_compressed, isGrey ? GreyPacking : ColourPacking, leaveOpen: true);
        _chunks.WriteHead(width, height, isGrey ? PngColour.Grey : PngColour.Rgb);
        WritePhysicalSize(ppi);
    }

    /// <summary>Adds a row of pixels, each four bytes R, G, B and one that is left out.</summary>
    public void WriteRow(ReadOnlySpan<byte> rgbx)
    {
        if (_isGrey)
        {
            for (var to = 1; to < _row.Length; to++) _row[to] = rgbx[(to - 1) * 4];
        }
        else
        {
            for (int from = 0, to = 1; to < _row.Length; from += 4, to += 3)
            {
                _row[to] = rgbx[from];
                _row[to + 1] = rgbx[from + 1];
                _row[to + 2] = rgbx[from + 2];
            }
        }

        _deflate.Write(_row);
    }

    /// <summary>Adds a row of a grey picture, a byte for each pixel.</summary>
    public void WriteGreyRow(ReadOnlySpan<byte> grey)
    {
        grey.CopyTo(_row.AsSpan(1));
        _deflate.Write(_row);
    }

    /// <summary>Writes the pixels and the end of the file.</summary>
    public void Finish()
    {
        _deflate.Dispose();
        _chunks.Write("IDAT"u8, _compressed.GetBuffer().AsSpan(0, (int)_compressed.Length));
        _chunks.WriteEnd();
    }

    public void Dispose()
    {
        _deflate.Dispose();
        _compressed.Dispose();
    }

    private void WritePhysicalSize(int ppi)
    {
        // The unit of pHYs is the metre: an inch is 0.0254 m, so 300 ppi is 11811 pixels per metre.
        var perMetre = (ppi * 10_000 + 127) / 254;
        Span<byte> size = stackalloc byte[9];
        BinaryPrimitives.WriteInt32BigEndian(size, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(size[4..], perMetre);
        size[8] = 1;
        _chunks.Write("pHYs"u8, size);
    }
}
