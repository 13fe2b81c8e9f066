using System.Security.Cryptography;
using System.Text;
using PrintLayout.Preview.Board;

namespace PrintLayout.Preview.Desk;

/// <summary>
/// Manuscripts that the pages were made of, read and saved. Only those: what the engine took in lies inside the project. A file that
/// changed after it was read is never overwritten.
/// </summary>
/// <param name="board">Knows which files the pages depend on.</param>
/// <param name="mayWrite">Whether anything may be saved.</param>
internal sealed class ManuscriptDesk(PageBoard board, bool mayWrite)
{
    /// <summary>The most bytes of a manuscript.</summary>
    public const int MostBytes = 4 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly Lock _lock = new();

    /// <summary>The bytes of a manuscript; null when it is none of the pages'.</summary>
    /// <param name="file">Its path, as findings and lines name it.</param>
    public byte[]? Read(string file) => Find(file) is { } path && TryRead(path) is { Length: <= MostBytes } bytes ? bytes : null;

    /// <summary>Saves a manuscript whole, or leaves it as it is.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="digest">The digest of the bytes that were edited.</param>
    /// <param name="bytes">The new ones.</param>
    public SaveResult Save(string file, string digest, byte[] bytes)
    {
        if (!mayWrite) return SaveResult.Refused;
        if (Find(file) is not { } path) return SaveResult.Unknown;
        if (bytes.Length > MostBytes || !IsText(bytes)) return SaveResult.Unfit;
        lock (_lock)
        {
            var temporary = path + ".preview~";
            try
            {
                File.WriteAllBytes(temporary, bytes);
                // Last before the exchange, so that the moment in which another program could save is as short as it can be.
                if (TryRead(path) is not { } now || DigestOf(now) != digest) return SaveResult.Conflict;
                File.Move(temporary, path, overwrite: true);
                return SaveResult.Saved;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return SaveResult.Unwritable;
            }
            finally
            {
                Remove(temporary);
            }
        }
    }

    /// <summary>The digest of bytes, by which a change is seen.</summary>
    /// <param name="bytes">The bytes.</param>
    public static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private string? Find(string file)
    {
        if (file.Length == 0 || file.Contains('\0', StringComparison.Ordinal)) return null;
        var path = Path.GetFullPath(file);
        var isManuscript = path.EndsWith(".md", StringComparison.Ordinal) && board.DependsOn(path);
        return isManuscript && new FileInfo(path) is { Exists: true, LinkTarget: null } ? path : null;
    }

    private static byte[]? TryRead(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has a name of its own and is in nobody's way.
        }
    }

    private static bool IsText(byte[] bytes)
    {
        try
        {
            return !Strict.GetString(bytes).Contains('\0', StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
