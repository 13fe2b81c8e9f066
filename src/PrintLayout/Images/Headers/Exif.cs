namespace PrintLayout.Images.Headers;

/// <summary>What is read of Exif data (CIPA DC-008): how the camera was held.</summary>
internal static class Exif
{
    /// <summary>How stored pixels are turned upright.</summary>
    /// <param name="data">The data, with or without the six bytes that stand before them in a JPEG.</param>
    public static ImageOrientation OrientationIn(ReadOnlySpan<byte> data) =>
        ImageOrientation.Of(TiffTags.ReadFirst(data.StartsWith("Exif\0\0"u8) ? data[6..] : data).Short(TiffTags.Orientation));
}
