using System.Security.Cryptography;
using System.Text;

namespace PrintLayout.Production.Units;

/// <summary>Digests of files, each read once: units share faces and layouts.</summary>
internal sealed class FileDigests
{
    private readonly Dictionary<string, byte[]> _known = new(StringComparer.Ordinal);

    /// <summary>One digest of files with their names.</summary>
    /// <param name="files">The files, there or not.</param>
    /// <returns>SHA-256, 64 hexadecimal digits.</returns>
    public string Of(IEnumerable<string> files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            digest.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
            if (!_known.TryGetValue(file, out var bytes)) _known.Add(file, bytes = Read(file));
            digest.AppendData(bytes);
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    private static byte[] Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return SHA256.HashData(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that is not there is an input too: when it comes, the unit gives something else.
            return [0];
        }
    }
}
