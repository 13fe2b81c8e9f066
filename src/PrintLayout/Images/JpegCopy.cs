using PrintLayout.Images.Headers;

namespace PrintLayout.Images;

/// <summary>Copies a JPEG without recompressing it and without data that a press does not need.</summary>
internal static class JpegCopy
{
    private const byte Comment = 0xFE;

    /// <summary>
    /// Copies the coded image alone, without Exif (which may hold the place and the author of a photograph), preview, profile, comments and
    /// data after its end. The markers of JFIF and Adobe stay, because they define the meaning of the samples.
    /// </summary>
    /// <param name="data">A file that <see cref="ImageHeaderReader"/> has accepted as JPEG.</param>
    /// <param name="keepsProfile">Whether an ICC profile stays, for files that define the colours in no other place.</param>
    /// <returns>The bytes of the copy.</returns>
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
