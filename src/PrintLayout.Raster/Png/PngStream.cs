using System.Buffers.Binary;
using System.IO.Compression;

namespace PrintLayout.Raster.Png;

/// <summary>
/// Writes a PNG (ISO/IEC 15948) row by row: 8-bit grey or RGB or 4-bit grey, not interlaced, with its physical size. Written here and not by Skia
/// because Skia wants the whole picture in memory and writes no pHYs chunk, without which the page has no size.
/// </summary>
internal sealed class PngStream : IDisposable
{
    // Of the five filters, none at all suits a page of type best: filter Up made a full page a third larger.
    private const byte FilterNone = 0;

    // Measured on the sample page at 150 ppi: runs of one byte alone pack grey type as small as a search for repeats does (1.42 MB against
    // 1.36), in a third of the time. Three bytes to the pixel have no such runs; there level 2 takes two thirds of level 6 for 5 % more.
    private static readonly ZLibCompressionOptions GreyPacking = new()
    {
        CompressionLevel = 2,
        CompressionStrategy = ZLibCompressionStrategy.RunLengthEncoding,
    };

    private static readonly ZLibCompressionOptions ColourPacking = new() { CompressionLevel = 2 };

    // A small picture is kept for years and drawn in milliseconds.
    private static readonly ZLibCompressionOptions SmallPacking = new() { CompressionLevel = 9 };

    private readonly Stream _output;
    private readonly MemoryStream _compressed = new();
    private readonly ZLibStream _deflate;
    private readonly byte[] _row;
    private readonly PngPixels _pixels;

    /// <summary>Writes the head of the file.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="width">Pixels a row.</param>
    /// <param name="height">Rows that will follow.</param>
    /// <param name="ppi">Pixels per inch, for the pHYs chunk.</param>
    /// <param name="pixels">What is written of each pixel.</param>
    public PngStream(Stream output, int width, int height, int ppi, PngPixels pixels = PngPixels.Rgb)
    {
        _output = output;
        _pixels = pixels;
        _row = new byte[1 + (pixels switch { PngPixels.Rgb => width * 3, PngPixels.Grey => width, _ => (width + 1) / 2 })];
        _row[0] = FilterNone;
        _deflate = new ZLibStream(_compressed, pixels switch { PngPixels.Rgb => ColourPacking, PngPixels.Grey => GreyPacking, _ => SmallPacking }, leaveOpen: true);
        _output.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        WriteHeader(width, height);
        WritePhysicalSize(ppi);
    }

    /// <summary>Adds a row of pixels, each four bytes R, G, B and one that is left out.</summary>
    public void WriteRow(ReadOnlySpan<byte> rgbx)
    {
        switch (_pixels)
        {
            case PngPixels.Grey:
                for (var to = 1; to < _row.Length; to++) _row[to] = rgbx[(to - 1) * 4];
                break;
            case PngPixels.Grey16:
                PackSteps(rgbx);
                break;
            default:
                for (int from = 0, to = 1; to < _row.Length; from += 4, to += 3)
                {
                    _row[to] = rgbx[from];
                    _row[to + 1] = rgbx[from + 1];
                    _row[to + 2] = rgbx[from + 2];
                }

                break;
        }

        _deflate.Write(_row);
    }

    private void PackSteps(ReadOnlySpan<byte> rgbx)
    {
        _row.AsSpan(1).Clear();
        for (var pixel = 0; pixel * 4 < rgbx.Length; pixel++)
        {
            var from = rgbx[(pixel * 4)..];
            var lightness = (299 * from[0] + 587 * from[1] + 114 * from[2] + 500) / 1000;
            var step = (lightness * 15 + 127) / 255;
            _row[1 + pixel / 2] |= (byte)(pixel % 2 == 0 ? step << 4 : step);
        }
    }

    /// <summary>Writes the pixels and the end of the file.</summary>
    public void Finish()
    {
        _deflate.Dispose();
        WriteChunk("IDAT"u8, _compressed.GetBuffer().AsSpan(0, (int)_compressed.Length));
        WriteChunk("IEND"u8, []);
    }

    public void Dispose()
    {
        _deflate.Dispose();
        _compressed.Dispose();
    }

    private void WriteHeader(int width, int height)
    {
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = (byte)(_pixels == PngPixels.Grey16 ? 4 : 8); // bits a sample
        header[9] = (byte)(_pixels == PngPixels.Rgb ? 2 : 0); // colour type: RGB or grey
        header[10..].Clear(); // deflate, the five standard filters, not interlaced
        WriteChunk("IHDR"u8, header);
    }

    private void WritePhysicalSize(int ppi)
    {
        // The unit of pHYs is the metre: an inch is 0.0254 m, so 300 ppi is 11811 pixels per metre.
        var perMetre = (ppi * 10_000 + 127) / 254;
        Span<byte> size = stackalloc byte[9];
        BinaryPrimitives.WriteInt32BigEndian(size, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(size[4..], perMetre);
        size[8] = 1;
        WriteChunk("pHYs"u8, size);
    }

    private void WriteChunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        _output.Write(number);
        _output.Write(type);
        _output.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc32.Add(Crc32.Add(uint.MaxValue, type), data));
        _output.Write(number);
    }
}
