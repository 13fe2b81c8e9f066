using System.Runtime.InteropServices;
using System.Security;

namespace PrintLayout.Sources;

/// <summary>
/// Reads files that users name. Only regular files are opened: a pipe keeps its reader waiting for ever, a device such as /dev/zero
/// never ends, and a folder is none.
/// </summary>
public static partial class InputFile
{
    private const int LookAhead = 512;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mostBytes">How many bytes it may have.</param>
    /// <param name="fault">Why there are no bytes; <see cref="InputFault.None"/> when there are.</param>
    public static byte[]? TryRead(string path, long mostBytes, out InputFault fault)
    {
        fault = FaultOf(path);
        if (fault != InputFault.None) return null;
        try
        {
            using var file = File.OpenHandle(path);
            var bytes = new byte[Math.Min(RandomAccess.GetLength(file), mostBytes)];
            var length = 0;
            // Files that grow, and those of /proc, report no true length, so go on until nothing comes.
            Span<byte> beyond = stackalloc byte[LookAhead];
            while (true)
            {
                var isFull = length == bytes.Length;
                var read = RandomAccess.Read(file, isFull ? beyond : bytes.AsSpan(length), length);
                if (read == 0) break;
                if (length + read > mostBytes)
                {
                    fault = InputFault.TooLarge;
                    return null;
                }

                if (isFull)
                {
                    Array.Resize(ref bytes, (int)Math.Min(Math.Max(2L * length, length + LookAhead), mostBytes));
                    beyond[..read].CopyTo(bytes.AsSpan(length));
                }

                length += read;
            }

            if (length < bytes.Length) Array.Resize(ref bytes, length);
            return bytes;
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            fault = e is FileNotFoundException or DirectoryNotFoundException ? InputFault.Missing : InputFault.Unreadable;
            return null;
        }
    }

    /// <summary>Whether a path leads to a regular file that could be opened, links followed; its rights are not tried.</summary>
    /// <param name="path">The path.</param>
    public static InputFault FaultOf(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal)) return InputFault.Unreadable;
        try
        {
            if (Directory.Exists(path)) return InputFault.NotAFile;
            if (!File.Exists(path)) return InputFault.Missing;
            return IsRegular(path) ? InputFault.None : InputFault.NotAFile;
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            return InputFault.Unreadable;
        }
    }

    // .NET tells a pipe or a device from a file only after opening it, which is too late. Where statx is unknown nothing is held against the path.
    private static unsafe bool IsRegular(string path)
    {
        const int CurrentFolder = -100;
        const uint WantType = 1;
        if (!OperatingSystem.IsLinux()) return true;
        try
        {
            // Linux fixes this structure for all processors: 256 bytes, the mode at 28.
            var status = stackalloc byte[256];
            return Statx(CurrentFolder, path, 0, WantType, status) != 0 || (*(ushort*)(status + 28) & TypeMask) == Regular;
        }
        catch (EntryPointNotFoundException)
        {
            return true;
        }
    }

    // ArgumentException: a path that no file can have. NotSupportedException: one of a form the system does not know.
    private static bool IsFileTrouble(Exception e) =>
        e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(int folder, string path, int flags, uint mask, byte* status);
}
