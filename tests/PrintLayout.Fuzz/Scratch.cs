namespace PrintLayout.Fuzz;

/// <summary>Where inputs that must be files are written: in memory where the system has a place for that.</summary>
internal static class Scratch
{
    public static string Folder { get; } = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
}
