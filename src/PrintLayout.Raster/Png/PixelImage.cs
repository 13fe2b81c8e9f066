using SkiaSharp;

namespace PrintLayout.Raster.Png;

/// <summary>A picture as sRGB bytes, row by row from the top, three to a pixel. Immutable.</summary>
internal sealed class PixelImage
{
    private const int Channels = 3;
    private readonly byte[] _samples;

    private PixelImage(int width, int height, byte[] samples) => (Width, Height, _samples) = (width, height, samples);

    /// <summary>Columns of pixels.</summary>
    public int Width { get; }

    /// <summary>Rows of pixels.</summary>
    public int Height { get; }

    /// <summary>Red, green and blue of each pixel, row by row.</summary>
    public ReadOnlySpan<byte> Samples => _samples;

    /// <summary>A picture that uses the given bytes, without a copy.</summary>
    /// <param name="width">Columns, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="rgb">Width × height × 3 bytes; the caller does not change them afterwards.</param>
    /// <exception cref="ArgumentException">The bytes do not fit the size.</exception>
    public static PixelImage OfRgb(int width, int height, byte[] rgb)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ArgumentNullException.ThrowIfNull(rgb);
        if (rgb.Length != (long)width * height * Channels) throw new ArgumentException("needs width × height × 3 bytes", nameof(rgb));
        return new PixelImage(width, height, rgb);
    }

    /// <summary>Decodes a PNG, or another format that Skia reads; transparent parts become white.</summary>
    /// <param name="file">The whole file.</param>
    /// <returns>The picture; null when the file is damaged or not a picture.</returns>
    public static PixelImage? TryDecode(ReadOnlySpan<byte> file)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        if (codec is null) return null;
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        using var bitmap = new SKBitmap(info);
        if (codec.GetPixels(info, bitmap.GetPixels()) != SKCodecResult.Success) return null;
        var rgba = bitmap.GetPixelSpan();
        var samples = new byte[info.Width * info.Height * Channels];
        for (int from = 0, to = 0; to < samples.Length; from += 4, to += Channels)
        {
            var alpha = rgba[from + 3];
            for (var c = 0; c < Channels; c++) samples[to + c] = OverWhite(rgba[from + c], alpha);
        }

        return new PixelImage(info.Width, info.Height, samples);
    }

    /// <summary>Writes the picture as a PNG.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="ppi">The resolution that the file declares, in pixels per inch.</param>
    public void WritePng(Stream output, int ppi = 72)
    {
        using var png = new PngStream(output, Width, Height, ppi);
        var row = new byte[Width * 4];
        for (var y = 0; y < Height; y++)
        {
            for (int from = y * Width * Channels, to = 0; to < row.Length; from += Channels, to += 4)
                (row[to], row[to + 1], row[to + 2]) = (_samples[from], _samples[from + 1], _samples[from + 2]);
            png.WriteRow(row);
        }

        png.Finish();
    }

    /// <summary>A sample; places outside count as the nearest inside.</summary>
    internal int At(int x, int y, int channel) =>
        _samples[(Math.Clamp(y, 0, Height - 1) * Width + Math.Clamp(x, 0, Width - 1)) * Channels + channel];

    /// <summary>The lightness of a pixel by the weights of ITU-R BT.601, 0 to 255.</summary>
    internal int Luminance(int x, int y) => (299 * At(x, y, 0) + 587 * At(x, y, 1) + 114 * At(x, y, 2) + 500) / 1000;

    private static byte OverWhite(int sample, int alpha) => (byte)((sample * alpha + 255 * (255 - alpha) + 127) / 255);
}
