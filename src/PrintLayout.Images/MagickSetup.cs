using ImageMagick;

namespace PrintLayout.Images.Magick;

/// <summary>
/// Loads and limits Magick's native library, once, for the first image that is decoded. The library is 39 MB and reads its settings when
/// it is loaded. A page without images does not load it.
/// </summary>
internal static class MagickSetup
{
    static MagickSetup()
    {
        // Headers were already checked against the project's limits. These limits stop a file whose body is larger than its header says.
        // Pixels never go to disk, and one thread keeps the work on the caller's thread.
        ResourceLimits.Width = 30_000;
        ResourceLimits.Height = 30_000;
        ResourceLimits.Disk = 0;
        ResourceLimits.Thread = 1;
    }

    /// <summary>Returns when the library is ready.</summary>
    public static void Ensure()
    {
        // The static constructor does the work; the runtime runs it once, whatever the number of threads.
    }
}
