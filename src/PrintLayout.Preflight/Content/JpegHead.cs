using System.Globalization;

namespace PrintLayout.Preflight.Content;

/// <summary>What the frame of a JPEG says against what its image says, ISO/IEC 10918-1 annex B and ISO 32000-1 §7.4.8.</summary>
internal static class JpegHead
{
    /// <summary>What is wrong, in words; null for nothing.</summary>
    public static string? FaultOf(ReadOnlySpan<byte> data, ImageMark image)
    {
        if (data.Length < 4 || data[0] != 0xFF || data[1] != 0xD8) return "the data of an image is no JPEG";
        var at = 2;
        var hasFrame = false;
        while (at + 4 <= data.Length && data[at] == 0xFF)
        {
            var marker = data[at + 1];
            if (marker is 0xFF or (>= 0xD0 and <= 0xD7) or 0x01)
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            var length = (data[at + 2] << 8) | data[at + 3];
            if (length < 2 || at + 2 + length > data.Length) break;
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && length >= 8)
            {
                hasFrame = true;
                if (FaultOfFrame(data.Slice(at + 4, length - 2), image) is { } fault) return fault;
            }

            at += 2 + length;
            // The scan goes on to the end of the image (EOI).
            if (marker == 0xDA) return !hasFrame || data[at..].LastIndexOf([(byte)0xFF, (byte)0xD9]) < 0 ? "a JPEG was cut off" : null;
        }

        return "a JPEG was cut off";
    }

    private static string? FaultOfFrame(ReadOnlySpan<byte> frame, ImageMark image)
    {
        var (height, width, components) = ((frame[1] << 8) | frame[2], (frame[3] << 8) | frame[4], frame[5]);
        if (image.Space is { Components: > 0 and var said } && said != components)
        {
            return string.Create(
                CultureInfo.InvariantCulture, $"a JPEG has {components} components, its image says {said}");
        }

        return width != image.Width || (height != 0 && height != image.Height)
            ? string.Create(CultureInfo.InvariantCulture, $"a JPEG has {width} × {height} samples, its image says otherwise")
            : null;
    }
}
