using System.Globalization;
using PrintLayout.Plan.Makeup;
using PrintLayout.Production.Files;
using PrintLayout.Production.Records;

namespace PrintLayout.Production.Making.Memory;

/// <summary>Digests of all that decides something, by which it is known again.</summary>
internal sealed class ContentKey
{
    private readonly FileDigests _files = new();

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
    public static string Of(params IEnumerable<string> parts) => FileDigests.OfTexts(parts);

    /// <summary>The digests of files, there or not; each file is read once a run.</summary>
    public string OfFiles(IEnumerable<string> files) => _files.Of(files);

    /// <summary>The digest of a master and a style.</summary>
    public string OfHouse(PlannedHouse house) => OfFiles([house.Master.File, house.Style.File]);
}
