using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Production.Files;

/// <summary>
/// Writes a file whole or not at all: into a temporary file in the same folder, then moved over the target. A good file is
/// never replaced by half a file, and a failure leaves nothing behind. A device or pipe takes the bytes as they come.
/// </summary>
/// <remarks>
/// The move is atomic for readers of the file; it does not wait for the disk, so a power cut just after it may still lose the
/// new file. A batch of hundreds of pages would pay several milliseconds a page for that.
/// </remarks>
public static class AtomicFile
{
    private const int TemporaryNames = 100;

    /// <summary>Writes a text as UTF-8 without a mark; as the other.</summary>
    /// <param name="path">The file to write; one that exists is replaced.</param>
    /// <param name="text">The text.</param>
    /// <param name="sink">Receives PL4001 when the file cannot be written.</param>
    /// <returns>Whether the file was written.</returns>
    public static bool TryWrite(string path, string text, IDiagnosticSink sink) =>
        TryWrite(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)), sink);

    /// <summary>Writes a file; missing folders on its way are made.</summary>
    /// <param name="path">The file to write; one that exists is replaced.</param>
    /// <param name="write">
    /// Writes the content. What it throws leaves the target as it was; input and output errors become PL4001, others come
    /// through because they are bugs.
    /// </param>
    /// <param name="sink">Receives PL4001 when the file cannot be written.</param>
    /// <returns>Whether the file was written.</returns>
    public static bool TryWrite(string path, Action<Stream> write, IDiagnosticSink sink)
    {
        string? temporary = null;
        try
        {
            var target = Path.GetFullPath(path);
            if (Directory.Exists(target)) throw new IOException("a folder of that name is in the way");
            if (IsStream(target))
            {
                WriteInto(target, write);
                return true;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
            using (var stream = CreateTemporary(target))
            {
                temporary = stream.Name;
                write(stream);
                stream.Flush();
                KeepMode(target, temporary);
                // While it is open it is locked, and nobody takes it for an orphan. Windows renames no open file.
                if (!OperatingSystem.IsWindows()) File.Move(temporary, target, overwrite: true);
            }

            if (OperatingSystem.IsWindows()) File.Move(temporary, target, overwrite: true);
            temporary = null;
            return true;
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.CannotWrite,
                new SourceSpan(path, 0, 0),
                $"the file cannot be written: {e.Message}",
                "check the path, the rights on its folder and the space on the disk"));
            return false;
        }
        finally
        {
            if (temporary is not null) Remove(temporary);
        }
    }

    /// <summary>
    /// Removes what a killed writer left in a folder: temporary files that nobody holds open. What another process, on this machine or one
    /// that shares the folder with its locks, is writing stays.
    /// </summary>
    /// <param name="folder">The folder; it need not exist.</param>
    public static void RemoveOrphans(string folder)
    {
        try
        {
            if (!Directory.Exists(folder)) return;
            foreach (var path in Directory.EnumerateFiles(folder, "*.tmp"))
            {
                if (IsTemporaryName(path) && IsHeldByNobody(path)) Remove(path);
            }
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            // A folder that cannot be read is told of by whoever writes there.
        }
    }

    // A file moved over /dev/null would take its place, and every program would then write into that file.
    private static bool IsStream(string target) => InputFile.FaultOf(target) == InputFault.NotAFile || IsOpenStream(target);

    // Names of what is open already; it may be a regular file (`> log`), which stays and is written on.
    private static bool IsOpenStream(string target) =>
        target is "/dev/stdout" or "/dev/stderr" || target.StartsWith("/dev/fd/", StringComparison.Ordinal)
        || (target.StartsWith("/proc/", StringComparison.Ordinal) && target.Contains("/fd/", StringComparison.Ordinal));

    private static void WriteInto(string stream, Action<Stream> write)
    {
        var mode = InputFile.FaultOf(stream) == InputFault.None ? FileMode.Append : FileMode.Open;
        using var output = new FileStream(
            stream, new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.ReadWrite });
        write(output);
        output.Flush();
    }

    private static bool IsTemporaryName(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var numbers = name[(name.LastIndexOf('.') + 1)..].Split('-');
        return numbers.Length == 2 && numbers.All(number => number.Length > 0 && number.All(char.IsAsciiDigit));
    }

    private static bool IsHeldByNobody(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None);
            return true;
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            return false;
        }
    }

    // A name that is taken belongs to another writer, or to one that was killed; it is never ours to overwrite.
    private static FileStream CreateTemporary(string target)
    {
        for (var i = 0; ; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{target}.{Environment.ProcessId}-{i}.tmp");
            try
            {
                return new FileStream(name, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            }
            catch (IOException) when (i < TemporaryNames && File.Exists(name))
            {
            }
        }
    }

    // Colleagues who may write a file today may write it tomorrow.
    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            // The first trouble is already on its way to the user; this one would only hide it.
        }
    }

    // ArgumentException: a path that no file can have. NotSupportedException: one of a form the system does not know.
    private static bool IsFileTrouble(Exception e) =>
        e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
