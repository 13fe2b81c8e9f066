namespace PrintLayout.Sources;

/// <summary>
/// Paths as diagnostics name them: the user's own path, with forward slashes and with <c>.</c> and <c>..</c> resolved
/// (<c>seeds/a2/../../layouts/a2.yaml</c> becomes <c>layouts/a2.yaml</c>). Such a path also opens the file.
/// </summary>
internal static class ContentPath
{
    /// <summary>
    /// Resolves <c>.</c> and <c>..</c> in the text of a path and writes forward slashes. It does not read the file system.
    /// </summary>
    /// <param name="path">A relative or absolute path.</param>
    /// <returns>A path of the same place; <c>.</c> for the empty path.</returns>
    public static string Normalise(string path)
    {
        if (Path.DirectorySeparatorChar == '\\') path = path.Replace('\\', '/');
        var absolute = path.StartsWith('/');
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part.Length == 0 || part == ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0 && parts[^1] != "..") parts.RemoveAt(parts.Count - 1);
            else if (!absolute) parts.Add(part);
        }

        var joined = string.Join('/', parts);
        return absolute ? "/" + joined : joined.Length == 0 ? "." : joined;
    }

    /// <summary>The path of a file that another file names, from the folder of the naming file.</summary>
    /// <param name="namingFile">The file that names it, such as <c>Edition.File</c>.</param>
    /// <param name="relative">The path written there, such as the value of <c>EditionPage.Layout</c>.</param>
    public static string Combine(string namingFile, string relative)
    {
        var file = Normalise(namingFile);
        return Normalise(file[..(file.LastIndexOf('/') + 1)] + relative);
    }

    /// <summary>The path that a file writes for another: from its own folder, with forward slashes.</summary>
    /// <param name="namingFile">The file that names it.</param>
    /// <param name="target">The file that is named, as it opens.</param>
    public static string From(string namingFile, string target) =>
        Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(namingFile))!, Path.GetFullPath(target)).Replace('\\', '/');

    /// <summary>Whether a path stays inside a folder, before and after symbolic links are followed.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="path">The path; it need not exist.</param>
    internal static bool StaysInside(string root, string path)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root.Length == 0 ? "." : root));
        var full = Path.GetFullPath(path);
        return IsBelow(folder, full)
            && RealPath(folder, 0) is { } realFolder && RealPath(full, 0) is { } realFull && IsBelow(realFolder, realFull);
    }

    private static bool IsBelow(string folder, string path)
    {
        var border = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        return path.StartsWith(border, StringComparison.Ordinal) && path.Length > border.Length;
    }

    /// <summary>Follows symbolic links; null when links form a loop or a folder may not be read.</summary>
    private static string? RealPath(string full, int depth)
    {
        if (depth > 32) return null;
        var current = Path.GetPathRoot(full) ?? "/";
        try
        {
            foreach (var part in full[current.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
            {
                var next = Path.Combine(current, part);
                var target = new FileInfo(next).LinkTarget;
                var followed = target is null ? next : RealPath(Path.GetFullPath(target, current), depth + 1);
                if (followed is null) return null;
                current = followed;
            }

            return current;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
