namespace PrintLayout.Production.Batch;

/// <summary>
/// Lists the files below a folder. Links are followed, but every folder is entered once, by its own name rather than by that of a link: links may
/// lead back up, and two names for an edition would render it twice. Hidden folders hold no editions.
/// </summary>
internal sealed class FolderWalk
{
    // Beyond the longest path there is; ends what the names of links might hide.
    private const int MostDepth = 256;

    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Real, int Depth)> _links = [];
    private readonly List<string> _files = [];

    private readonly string _root;

    private FolderWalk(string root) => _root = root;

    /// <summary>The files below a folder, as paths from it with forward slashes, in ordinal order.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="depth">How many folders deep to look; 1 for the files right in it.</param>
    public static IEnumerable<string> Files(string folder, int depth = MostDepth)
    {
        var path = Path.GetFullPath(folder);
        var walk = new FolderWalk(Real(path) ?? path);
        walk.Enter(string.Empty, walk._root, Math.Min(depth, MostDepth));
        // Links last, so that what they lead to has been entered by its own name if it has one here.
        for (var i = 0; i < walk._links.Count; i++) walk.Enter(walk._links[i].Path, walk._links[i].Real, walk._links[i].Depth);
        return walk._files.Order(StringComparer.Ordinal);
    }

    private void Enter(string path, string real, int depth)
    {
        if (depth == 0 || !_entered.Add(real)) return;
        foreach (var file in Directory.EnumerateFiles(real)) _files.Add(path + Path.GetFileName(file));
        foreach (var below in Directory.GetDirectories(real).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(below);
            if (name.StartsWith('.')) continue;
            if (new DirectoryInfo(below).LinkTarget is null) Enter($"{path}{name}/", below, depth - 1);
            else if (Real(below) is { } target && !IsAboveRoot(target)) _links.Add(($"{path}{name}/", target, depth - 1));
        }
    }

    // Whoever names a folder does not mean the one that it is in.
    private bool IsAboveRoot(string folder) => _root.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Where a folder is when it is reached by a link; null for one that leads nowhere.</summary>
    private static string? Real(string folder)
    {
        try
        {
            var info = new DirectoryInfo(folder);
            if (info.LinkTarget is null) return folder;
            return info.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target ? Path.TrimEndingDirectorySeparator(target.FullName) : null;
        }
        catch (IOException)
        {
            // A ring of links.
            return null;
        }
    }
}
