using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Checking;

/// <summary>What <c>check</c> is asked to look at: an edition with its manuscripts, or one manuscript.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="IsManuscript">Whether it is a manuscript (<c>.md</c>).</param>
/// <param name="Root">Folder of the project.</param>
/// <param name="Manuscripts">The manuscripts it names, or itself, in order and each once, as paths ready to open.</param>
/// <param name="Pages">Number of pages of the edition that are asked for.</param>
internal sealed record CheckInput(string Path, bool IsManuscript, string Root, ImmutableArray<string> Manuscripts, int Pages)
{
    /// <summary>Finds out what a file is and which manuscripts it names. Findings are left to the check itself.</summary>
    /// <param name="path">The file.</param>
    /// <param name="selection">The pages that are asked for.</param>
    /// <param name="limits">Limits on the input.</param>
    public static CheckInput Of(string path, PageSelection selection, LayoutLimits limits)
    {
        var unheard = new DiagnosticBag();
        var root = ProjectConfigReader.Read(path, unheard, limits)?.Root ?? ".";
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase))
            return new CheckInput(path, true, root, [ContentPath.Normalise(path)], 0);
        var edition = EditionReader.Read(path, root, unheard, limits);
        if (edition is null) return new CheckInput(path, false, root, [], 0);
        var pages = selection.Of(edition);
        var named = pages.SelectMany(page => page.Articles).Select(article => ContentPath.Combine(edition.File, article.Path));
        return new CheckInput(path, false, root, [.. named.Distinct(StringComparer.Ordinal)], pages.Length);
    }
}
