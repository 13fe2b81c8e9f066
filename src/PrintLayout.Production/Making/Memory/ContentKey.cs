using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PrintLayout.Plan.Makeup;
using PrintLayout.Production.Records;

namespace PrintLayout.Production.Making.Memory;

/// <summary>Digests of all that decides something, by which it is known again.</summary>
internal sealed class ContentKey
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>What decides everything: the program and the faces; faces count by size and time, for they are large.</summary>
    /// <param name="faces">The files of the faces and their manifests.</param>
    /// <param name="language">Language of the paper.</param>
    public static string OfRun(IEnumerable<string> faces, string language) => Of([
        ProgramIdentity.Of(), language,
        .. faces.Order(StringComparer.Ordinal).Select(file => File.Exists(file)
            ? string.Create(CultureInfo.InvariantCulture, $"{file} {new FileInfo(file).Length} {File.GetLastWriteTimeUtc(file).Ticks}")
            : file),
    ]);

    /// <summary>A digest of texts, each of them by itself.</summary>
    public static string Of(params IEnumerable<string> parts)
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

    /// <summary>The digests of files, there or not; each file is read once a run.</summary>
    public string OfFiles(IEnumerable<string> files) => Of(files.Order(StringComparer.Ordinal).Select(OfFile));

    /// <summary>The digest of a master and a style.</summary>
    public string OfHouse(PlannedHouse house) => OfFiles([house.Master.File, house.Style.File]);

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
