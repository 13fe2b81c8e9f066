using System.Runtime.CompilerServices;

namespace PrintLayout.Testing;

/// <summary>
/// Finds the folder of a source file when tests run. A build for continuous integration writes the paths of sources as
/// <c>/_/tests/…</c>, so that its output is the same on every machine; such a path is looked for in the folders above the test program.
/// </summary>
public static class SourceFolder
{
    private const string Mapped = "/_/";

    /// <summary>The folder of the file that calls.</summary>
    /// <param name="file">The file; the compiler fills it in.</param>
    /// <exception cref="DirectoryNotFoundException">The sources are not on this machine.</exception>
    public static string OfThisFile([CallerFilePath] string file = "")
    {
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder && Directory.Exists(folder)) return folder;
        var name = file.Replace('\\', '/');
        if (name.StartsWith(Mapped, StringComparison.Ordinal))
        {
            var inside = Path.GetDirectoryName(name[Mapped.Length..]) ?? string.Empty;
            for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
            {
                if (Directory.Exists(Path.Combine(above.FullName, inside)) && inside.Length > 0)
                    return Path.Combine(above.FullName, inside);
            }
        }

        throw new DirectoryNotFoundException($"the sources of {file} are not on this machine, so nothing can be kept beside them");
    }
}
