using ImageMagick;

namespace PrintLayout.Images.Magick;

/// <summary>
/// Readies Magick's native library, once and only for the first image that is decoded: it is 39 MB and reads its settings when it is
/// loaded, which a page without images should not wait for.
/// </summary>
internal static class MagickSetup
{
    static MagickSetup()
    {
        // The headers were held against the project's limits; these stop a file whose body is worse than its header. Pixels
        // never go to disk, and one thread keeps the work where the caller put it.
        ResourceLimits.Width = 30_000;
        ResourceLimits.Height = 30_000;
        ResourceLimits.Disk = 0;
        ResourceLimits.Thread = 1;
    }

    /// <summary>Returns when the library is ready.</summary>
    public static void Ensure()
    {
        // The work is the static constructor's, which the runtime runs once whatever the number of threads.
    }
}
