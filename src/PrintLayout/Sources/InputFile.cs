using System.Runtime.InteropServices;
using System.Security;

namespace PrintLayout.Sources;

/// <summary>
/// Reads files that users name. Only regular files are opened: reading a pipe can wait for ever, and a device such as
/// /dev/zero never ends.
/// </summary>
public static partial class InputFile
{
    private const int LookAhead = 512;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mostBytes">The most bytes that it may have.</param>
    /// <param name="fault">Why it cannot be read; <see cref="InputFault.None"/> when it was read.</param>
    /// <returns>The bytes; null when there is a fault.</returns>
    public static byte[]? TryRead(string path, long mostBytes, out InputFault fault)
    {
        fault = FaultOf(path);
        if (fault != InputFault.None) return null;
        try
        {
            using var file = File.OpenHandle(path);
            var bytes = new byte[Math.Min(RandomAccess.GetLength(file), mostBytes)];
            var length = 0;
            // Growing files and files in /proc do not report their true length, so reading goes on until no byte comes.
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

    /// <summary>Checks that a path leads to a regular file, following links, without opening it. Access rights are not checked.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The fault found; <see cref="InputFault.None"/> for a regular file.</returns>
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

    // .NET recognises a pipe or a device only after opening it, which is too late. Where statx is missing, the file is taken as regular.
    private static unsafe bool IsRegular(string path)
    {
        const int CurrentFolder = -100;
        const uint WantType = 1;
        if (!OperatingSystem.IsLinux()) return true;
        try
        {
            // On Linux this structure is the same for all processors: 256 bytes, the mode at offset 28.
            var status = stackalloc byte[256];
            return Statx(CurrentFolder, path, 0, WantType, status) != 0 || (*(ushort*)(status + 28) & TypeMask) == Regular;
        }
        catch (EntryPointNotFoundException)
        {
            return true;
        }
    }

    // ArgumentException: an invalid path. NotSupportedException: a form of path that the system does not support.
    private static bool IsFileTrouble(Exception e) =>
        e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(int folder, string path, int flags, uint mask, byte* status);
}
