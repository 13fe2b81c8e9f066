using PrintLayout.Tests.Commands;

namespace PrintLayout.Tests.Documents;

/// <summary>The files of the repository, by their paths from its root with forward slashes: what a stranger gets who clones it.</summary>
internal static class CommittedFiles
{
    // Where there is no git, such as in an unpacked archive, everything counts but what builds leave.
    private static readonly HashSet<string> Leftovers =
        new(StringComparer.Ordinal) { "bin", "obj", "out", "artifacts", "TestResults", ".git", ".vs", ".idea" };

    private static readonly Lazy<string[]> Listed = new(() => [.. (FromGit() ?? FromDisk()).Where(Exists).Order(StringComparer.Ordinal)]);

    /// <summary>All of them, in the order of their paths.</summary>
    public static IReadOnlyList<string> All => Listed.Value;

    /// <summary>Those whose names end with one of the endings.</summary>
    public static IEnumerable<string> Ending(params string[] endings) =>
        All.Where(path => Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>Whether a path is that of a file, or of a folder with files.</summary>
    public static bool HaveFileOrFolder(string path) =>
        All.Any(file => file == path || file.StartsWith(path + "/", StringComparison.Ordinal));

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(TestPaths.Root, path));

    // Of files that were moved and not yet added, git lists the old place.
    private static bool Exists(string path) => File.Exists(Path.Combine(TestPaths.Root, path));

    private static string[]? FromGit()
    {
        if (!Path.Exists(Path.Combine(TestPaths.Root, ".git"))) return null;
        var (code, output, messages) = CommandProcess.Run("git", TestPaths.Root, "ls-files", "-z");
        Assert.True(code == 0, messages);
        return output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    private static IEnumerable<string> FromDisk() => Directory.EnumerateFiles(TestPaths.Root, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(TestPaths.Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(Leftovers.Contains));
}
