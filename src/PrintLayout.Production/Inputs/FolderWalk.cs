using System.IO.Enumeration;

namespace PrintLayout.Production.Inputs;

/// <summary>
/// Lists the files below a folder that a pattern may mean. Links are followed, but every folder is entered once, by its own name if that
/// fits the pattern: links may lead back up, and two names for an edition would render it twice. Hidden folders hold no editions.
/// </summary>
internal sealed class FolderWalk
{
    private const string Deep = "**";
    private const int MostLinks = 40;

    private readonly string _root;
    private readonly string[] _segments;
    private readonly int _deepFrom;
    private readonly HashSet<(string Real, int Level)> _entered = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<(string Path, string Real, int Level)> _links = [];
    private readonly List<string> _files = [];
    private readonly List<(string Folder, string Why)> _unread = [];

    private FolderWalk(string root, string pattern)
    {
        (_root, _segments) = (root, pattern.Split('/'));
        var deep = Array.IndexOf(_segments, Deep);
        _deepFrom = deep < 0 ? int.MaxValue : deep;
    }

    /// <summary>The files below a folder, and folders that could not be read.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pattern">
    /// Path from it, in which <c>*</c> stands for any part of a name and <c>**</c> for any folders; it is for others to hold files against
    /// it whole.
    /// </param>
    /// <returns>Paths from the folder with forward slashes, in ordinal order.</returns>
    public static (IReadOnlyList<string> Files, IReadOnlyList<(string Folder, string Why)> Unread) Files(string folder, string pattern)
    {
        var path = Path.GetFullPath(folder);
        var walk = new FolderWalk(Real(path) ?? path, pattern);
        walk.Enter(string.Empty, walk._root, 0);
        // Links last, so that what they lead to has been entered by its own name if it has one here.
        while (walk._links.TryDequeue(out var link)) walk.Enter(link.Path, link.Real, link.Level);
        walk._files.Sort(StringComparer.Ordinal);
        return (walk._files, walk._unread);
    }

    private void Enter(string path, string real, int level)
    {
        // Below ** all levels are one; above it the pattern itself ends the walk.
        if (!_entered.Add((real, Math.Min(level, _deepFrom)))) return;
        try
        {
            foreach (var file in Directory.EnumerateFiles(real))
            {
                if (_seen.Add(file)) _files.Add(path + Path.GetFileName(file));
            }

            if (level >= _segments.Length - 1 && level < _deepFrom) return;
            foreach (var below in Directory.GetDirectories(real).Order(StringComparer.Ordinal)) Below(path, below, level);
        }
        catch (DirectoryNotFoundException)
        {
            // Gone while others were read.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _unread.Add((path, e.Message));
        }
    }

    private void Below(string path, string folder, int level)
    {
        var name = Path.GetFileName(folder);
        if (name.StartsWith('.') || (level < _deepFrom && !Fits(_segments[level], name))) return;
        if (new DirectoryInfo(folder).LinkTarget is null) Enter($"{path}{name}/", folder, level + 1);
        else if (Real(folder) is { } target && Directory.Exists(target) && !IsAboveRoot(target))
            _links.Enqueue(($"{path}{name}/", target, level + 1));
    }

    private static bool Fits(string segment, string name) =>
        FileSystemName.MatchesSimpleExpression(segment.Replace("\\", "\\\\", StringComparison.Ordinal), name, ignoreCase: false);

    // Whoever names a folder does not mean the one that it is in.
    private bool IsAboveRoot(string folder) =>
        _root.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>A path without links, each of its parts followed; null for a ring of them.</summary>
    private static string? Real(string path)
    {
        var real = Path.GetPathRoot(path)!;
        var rest = new Stack<string>(Parts(path[real.Length..]));
        var links = 0;
        while (rest.TryPop(out var part))
        {
            if (part == "..") real = Path.GetDirectoryName(real) ?? real;
            if (part is "." or "..") continue;
            var here = Path.Combine(real, part);
            if (new DirectoryInfo(here).LinkTarget is not { } target)
            {
                real = here;
                continue;
            }

            if (++links > MostLinks) return null;
            if (Path.IsPathRooted(target)) real = Path.GetPathRoot(target)!;
            foreach (var next in Parts(Path.IsPathRooted(target) ? target[real.Length..] : target)) rest.Push(next);
        }

        return real;
    }

    // The last first, as a stack takes them.
    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}
