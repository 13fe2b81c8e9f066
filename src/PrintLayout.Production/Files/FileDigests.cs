using System.Security.Cryptography;
using System.Text;

namespace PrintLayout.Production.Files;

/// <summary>Digests of files by their content, each file read once. For use by many threads at once.</summary>
internal sealed class FileDigests
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>A digest of texts, each of them by itself.</summary>
    /// <param name="parts">The texts.</param>
    /// <returns>SHA-256, 64 hexadecimal digits.</returns>
    public static string OfTexts(params IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>One digest of files with their names. A file that is not there counts too: when it comes, the digest is another.</summary>
    /// <param name="files">The files, there or not, in any order.</param>
    public string Of(IEnumerable<string> files) => OfTexts(files.Order(StringComparer.Ordinal).Select(OfFile));

    private string OfFile(string path)
    {
        lock (_lock)
        {
            if (_files.TryGetValue(path, out var known)) return known;
            try
            {
                using var stream = File.OpenRead(path);
                return _files[path] = $"{path} {Convert.ToHexStringLower(SHA256.HashData(stream))}";
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return _files[path] = $"{path} -";
            }
        }
    }
}
