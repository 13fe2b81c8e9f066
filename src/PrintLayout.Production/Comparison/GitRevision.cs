using System.Formats.Tar;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Comparison;

/// <summary>An edition as it was at a Git revision, with its whole project, in a temporary folder that goes with this.</summary>
internal sealed class GitRevision : IDisposable
{
    private readonly string _folder;

    private GitRevision(string folder, string path) => (_folder, Path) = (folder, path);

    /// <summary>The edition file in the temporary folder.</summary>
    public string Path { get; }

    /// <summary>Takes the project of an edition out of its repository.</summary>
    /// <param name="edition">The edition file as it is now.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="sink">Receives PL7005 when it cannot be had.</param>
    public static GitRevision? Extract(string edition, string revision, IDiagnosticSink sink)
    {
        var file = System.IO.Path.GetFullPath(edition);
        var root = ProjectConfigReader.Read(edition, new DiagnosticBag(), LayoutLimits.Default)?.Root is { } found
            ? System.IO.Path.GetFullPath(found)
            : System.IO.Path.GetDirectoryName(file)!;
        // A revision that looks like an option is none.
        if (revision.StartsWith('-')) return Fail(sink, edition, $"“{revision}” is no revision");
        if (OutsideProgram.Run("git", "-C", root, "rev-parse", "--verify", "--quiet", revision + "^{commit}") is not { } parsed)
            return Fail(sink, edition, "Git is not installed");
        if (parsed.Code != 0)
            return Fail(sink, edition, $"there is no revision “{revision}”, or the edition is in no Git "
                + $"repository{(parsed.Complaints.Length == 0 ? string.Empty : $": {parsed.Complaints}")}");
        var commit = Encoding.ASCII.GetString(parsed.Output).Trim();
        if (OutsideProgram.Run("git", "-C", root, "archive", "--format=tar", commit, ".") is not { Code: 0 } archive)
            return Fail(sink, edition, $"revision {revision} does not have the folder of the project");
        var folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
        var made = new GitRevision(folder, System.IO.Path.Combine(folder, System.IO.Path.GetRelativePath(root, file)));
        using var tar = new MemoryStream(archive.Output);
        TarFile.ExtractToDirectory(tar, folder, overwriteFiles: true);
        if (File.Exists(made.Path)) return made;
        made.Dispose();
        return Fail(sink, edition, $"revision {revision} does not have this edition");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static GitRevision? Fail(IDiagnosticSink sink, string edition, string why)
    {
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.RevisionUnreadable, SourceSpan.OfFile(edition), why, "check the revision with `git log`"));
        return null;
    }
}
