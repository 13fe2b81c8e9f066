namespace PrintLayout.Preflight.Pictures;

/// <summary>
/// Decodes JPEG and converts colours for plates. Preflight has no code for either, so whoever asks for plates gives it. Any bytes may be
/// given, and several threads may call it.
/// </summary>
public interface IPlatePictures
{
    /// <summary>Decodes a JPEG; null when it cannot be decoded.</summary>
    /// <param name="data">The file.</param>
    JpegPixels? ReadJpeg(ReadOnlyMemory<byte> data);

    /// <summary>Converts RGB to the inks of the press.</summary>
    /// <param name="rgb">Three bytes a pixel.</param>
    /// <param name="profile">The ICC profile of the colours; empty for sRGB.</param>
    /// <returns>Four bytes a pixel: cyan, magenta, yellow, black, 0 is paper; null when they cannot be converted.</returns>
    byte[]? ToInks(byte[] rgb, ReadOnlyMemory<byte> profile);
}
