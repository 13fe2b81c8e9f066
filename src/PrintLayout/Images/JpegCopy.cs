using PrintLayout.Images.Headers;

namespace PrintLayout.Images;

/// <summary>Copies a JPEG without recompressing it, without what a press has no use for.</summary>
public static class JpegCopy
{
    private const byte Comment = 0xFE;

    /// <summary>
    /// The coded image alone: no Exif (with the place and the maker of a photograph), no preview, no profile, no comment, nothing
    /// behind its end. JFIF's and Adobe's markers stay, because they say what the samples mean.
    /// </summary>
    /// <param name="data">A file that <see cref="ImageHeaderReader"/> has accepted as JPEG.</param>
    /// <param name="keepsProfile">Whether an ICC profile stays, where nothing else will say what the colours mean.</param>
    public static byte[] WithoutExtras(ReadOnlySpan<byte> data, bool keepsProfile = false)
    {
        var kept = new MemoryStream(data.Length);
        var segments = new JpegSegments(data);
        while (segments.MoveNext())
        {
            var piece = segments.Current;
            if (IsNeeded(piece.Marker, segments.Body, keepsProfile)) kept.Write(data[piece.Start..piece.End]);
        }

        return kept.ToArray();
    }

    private static bool IsNeeded(byte marker, ReadOnlySpan<byte> body, bool keepsProfile) => marker switch
    {
        Comment => false,
        0xE2 when keepsProfile => body.StartsWith("ICC_PROFILE\0"u8),
        0xE0 => body.StartsWith("JFIF\0"u8),
        0xEE => body.StartsWith("Adobe"u8),
        >= 0xE1 and <= 0xEF => false,
        _ => true,
    };
}
