using System.Collections.Immutable;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Making.Stock;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making;

/// <summary>
/// The files of a folder of which <c>make</c> makes a paper: all that people put there, and nothing that it writes itself.
/// </summary>
public static class PaperFiles
{
    /// <summary>The files that are there now, ready to open, by name.</summary>
    /// <param name="folder">The folder of the paper.</param>
    /// <param name="output">Where pages are written; it may lie in the folder.</param>
    /// <param name="made">Full paths of the files that earlier runs wrote.</param>
    public static ImmutableArray<string> Of(string folder, string output, IReadOnlySet<string> made)
    {
        var pages = Path.GetFullPath(output) + Path.DirectorySeparatorChar;
        var (files, _) = FolderWalk.Files(ContentPath.Normalise(folder), "**/*");
        return [.. files.Where(file => file.Split('/') is var parts && !parts.Any(part => part[0] == '.')
                && !(parts.Length > 1 && StoryStock.OwnFolders.Contains(parts[0])))
            .Select(file => Path.GetFullPath(Path.Combine(folder, file)))
            .Where(file => !made.Contains(file) && !file.StartsWith(pages, StringComparison.Ordinal))];
    }
}
