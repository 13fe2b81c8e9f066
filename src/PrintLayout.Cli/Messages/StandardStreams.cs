using Microsoft.Win32.SafeHandles;

namespace PrintLayout.Cli.Messages;

/// <summary>Standard output and standard error, however the program was started.</summary>
internal static class StandardStreams
{
    private const int LastStandard = 2;

    // Held open until the program ends.
    private static readonly List<SafeFileHandle> Stops = [];

    /// <summary>Has all text of the program go through writers that endure a full disk.</summary>
    /// <returns>Standard output.</returns>
    public static FaultTolerantWriter Open()
    {
        if (!OperatingSystem.IsWindows()) StopGaps();
        var output = new FaultTolerantWriter(Console.Out);
        Console.SetOut(output);
        Console.SetError(new FaultTolerantWriter(Console.Error));
        return output;
    }

    /// <summary>
    /// Schedulers start programs with their standard streams closed. The next file that is opened would get such a number, and messages
    /// would be written into a page.
    /// </summary>
    private static void StopGaps()
    {
        try
        {
            while (true)
            {
                var handle = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
                if (handle.DangerousGetHandle() > LastStandard)
                {
                    handle.Dispose();
                    return;
                }

                Stops.Add(handle);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // No /dev/null in this sandbox: it stays as it was.
        }
    }
}
