using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Snapshots.Comparing;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Testing;

/// <summary>The files of one test.</summary>
/// <param name="testFile">The test's file.</param>
/// <param name="testMethod">The test.</param>
internal sealed class SnapshotTest(string testFile, string testMethod)
{
    public const string Verified = ".verified.";
    public const string Received = ".received.";

    private readonly string _stem = Path.Combine(
        SourceFolder.OfThisFile(testFile), $"{Path.GetFileNameWithoutExtension(testFile.Replace('\\', '/'))}.{testMethod}");

    /// <summary>Compares a page.</summary>
    /// <returns>What is wrong, one text for each file.</returns>
    public IEnumerable<string> Check(PageDisplayList page, VerifySettings settings)
    {
        DanglingFiles.Ran(_stem);
        var record = PageRecordMaker.Of(page);
        using var json = new MemoryStream();
        PageRecordFile.Write(record, json);
        if (Problem(page.Name, "json", json.ToArray(), verified => Changes(page.Name, verified, record)) is { } geometry)
            yield return geometry;
        if (settings.Pictures is not { } pictures) yield break;
        var picture = pictures.DrawReference(page);
        if (Problem(page.Name, "png", picture, verified => Differences(page.Name, pictures.Compare(verified, picture))) is { } raster)
            yield return raster;
    }

    private string? Problem(string page, string ending, byte[] received, Func<byte[], string?> compare)
    {
        var (verified, other) = ($"{_stem}.{page}{Verified}{ending}", $"{_stem}.{page}{Received}{ending}");
        DanglingFiles.Used(verified);
        var problem = File.Exists(verified)
            ? compare(File.ReadAllBytes(verified))
            : $"page {page} has no verified {(ending == "json" ? "geometry" : "picture")} yet.";
        if (problem is null)
        {
            File.Delete(other);
            return null;
        }

        File.WriteAllBytes(other, received);
        return $"{problem}\nIf the page is right, accept it:\n  mv '{other}' '{verified}'";
    }

    private static string? Changes(string page, byte[] verified, PageRecord now)
    {
        var findings = new DiagnosticBag();
        if (PageRecordFile.Read(verified, page, findings) is not { } old)
            return $"the verified file of page {page} cannot be read: {string.Join(", ", findings.Select(finding => finding.Message))}";
        var changes = PageComparer.Compare(old, now);
        if (changes.IsEmpty) return null;
        var lines = changes.Select((change, i) => FormattableString.Invariant($"  {i + 1}. {change.Sentence}")
            + string.Concat(change.Details.Select(detail => $"\n     {detail}")));
        return $"page {page} is not as verified:\n{string.Join('\n', lines)}";
    }

    private static string? Differences(string page, PictureComparison comparison) =>
        comparison.IsAlike ? null : $"the picture of page {page} is not as verified: {comparison.Sentence}";
}
