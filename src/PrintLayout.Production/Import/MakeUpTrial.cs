using System.Collections.Immutable;
using System.Text;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Sources;

namespace PrintLayout.Production.Import;

/// <summary>Tries whether the program makes up a page of stories, in a folder that is deleted again.</summary>
internal sealed class MakeUpTrial(IReadOnlyList<ImportFile> files, ImportSettings settings, LayoutLimits limits)
{
    /// <summary>Whether a page of these articles is made up without an error.</summary>
    /// <param name="articles">Paths of the articles from the folder of the edition.</param>
    /// <param name="page">Name of the page, which jump lines may name too.</param>
    public bool IsMadeUp(ImmutableArray<string> articles, string page)
    {
        var folder = Directory.CreateTempSubdirectory("printlayout-import-").FullName;
        try
        {
            Write(folder, "masters/broadsheet.yaml", Encoding.UTF8.GetBytes(EditionDraft.Embedded("masters/broadsheet.yaml")));
            Write(folder, "styles/daily.yaml", Encoding.UTF8.GetBytes(EditionDraft.Embedded("styles/daily.yaml")));
            foreach (var file in files)
                Write(folder, file.Path, file.Image is { } image ? image.Span
                    : Encoding.UTF8.GetBytes(file.State == ImportFileState.Kept ? file.Before! : file.Text));
            foreach (var other in articles.Where(path => files.All(file => file.Path != path)))
                Write(folder, other, File.ReadAllBytes(Path.Combine(settings.Output, other)));
            var edition = Path.Combine(folder, "edition.yaml");
            File.WriteAllText(edition, "paper: 报名待填\ndate: 2000-01-01\nmaster: masters/broadsheet.yaml\nstyle: styles/daily.yaml\npages:\n"
                + $"  - page: {page}\n    layout: auto\n    articles:\n" + string.Concat(articles.Select(path => $"      - {path}\n")));
            using var made = EditionRenderer.Render(edition, settings.Fonts ?? new FontLocations(BundledFiles.Fonts), limits);
            return made.Pages.Length == 1 && made.Pages[0].IsSound;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Without room to try, the layout is drafted.
            return false;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder, string path, ReadOnlySpan<byte> bytes)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
