using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Import;
using PrintLayout.Production.Files;
using PrintLayout.Sources;

namespace PrintLayout.Production.Import;

/// <summary>Imports a source into a folder: articles, a drafted edition that renders, and <c>import-report.json</c>.</summary>
public static partial class ImportRun
{
    /// <summary>Name of the report.</summary>
    public const string ReportName = "import-report.json";

    /// <summary>Runs an import.</summary>
    /// <param name="settings">What to import.</param>
    /// <param name="sink">Takes the findings.</param>
    /// <param name="limits">Limits on the input.</param>
    public static ImportOutcome Execute(ImportSettings settings, IDiagnosticSink sink, LayoutLimits limits)
    {
        var file = ContentPath.Normalise(settings.Source);
        if (TextFiles.ReadBytes(settings.Source, file, SourceSpan.OfFile(file), sink, limits) is not { } bytes
            || ManuscriptImport.Import(file, bytes, sink) is not { } result)
            return new ImportOutcome(null, []);
        var reportPath = Path.Combine(settings.Output, ReportName);
        var previous = ImportReport.ReadHashes(reportPath, Path.GetFileName(file));
        var files = Texts(result, settings.Output, sink).Select(text => Compare(text.Path, text.Text)).ToImmutableArray();
        foreach (var kept in files.Where(written => written.State == ImportFileState.Kept))
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.ImportKeptFile,
                SourceSpan.OfFile(ContentPath.Normalise(Path.Combine(settings.Output, kept.Path))),
                "The file differs from what an import of this source has written; it was not overwritten.",
                "Compare with --diff; --force overwrites it."));
        }

        if (!settings.WriteNothing) Write();
        return new ImportOutcome(result, files);

        ImportFile Compare(string path, string text)
        {
            var before = ReadText(Path.Combine(settings.Output, path), limits);
            var state = before is null ? ImportFileState.New
                : before == text ? ImportFileState.Unchanged
                : settings.Force || previous.GetValueOrDefault(path) == ImportReport.Hash(before) ? ImportFileState.Updated
                : ImportFileState.Kept;
            return new ImportFile(path, text, state, before);
        }

        void Write()
        {
            foreach (var written in files.Where(written => written.State is ImportFileState.New or ImportFileState.Updated))
                AtomicFile.TryWrite(
                    Path.Combine(settings.Output, written.Path), stream => stream.Write(Encoding.UTF8.GetBytes(written.Text)), sink);
            var report = ImportReport.Write(result, Path.GetFileName(file), ImportReport.Hash(bytes), files, previous);
            if (ReadText(reportPath, limits) != report)
                AtomicFile.TryWrite(reportPath, stream => stream.Write(Encoding.UTF8.GetBytes(report)), sink);
        }
    }

    private static IEnumerable<(string Path, string Text)> Texts(ImportResult result, string output, IDiagnosticSink sink)
    {
        foreach (var article in result.Articles) yield return ($"articles/{article.Id}.md", article.Text);
        if (result.Articles.IsEmpty) yield break;
        var layouts = SharedLayouts(output);
        if (layouts is null)
        {
            yield return ("masters/broadsheet.yaml", Embedded("masters/broadsheet.yaml"));
            yield return ("styles/daily.yaml", Embedded("styles/daily.yaml"));
        }

        foreach (var story in result.Articles.Where(article => !PageDraft.Fits(article)))
        {
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.ImportLongStory,
                SourceSpan.OfFile(result.Source),
                $"{story.Id} is longer than a page; the drafted layout does not hold it.",
                "Cut it, or jump it to another page."));
        }

        var pages = PageDraft.Draft(
            result.Articles, (layouts ?? string.Empty) + "masters/broadsheet.yaml", (layouts ?? string.Empty) + "styles/daily.yaml");
        for (var i = 0; i < pages.Length; i++) yield return (LayoutName(i), pages[i].Layout);
        yield return ("edition.yaml", Edition(result, pages));
    }

    private static string Edition(ImportResult result, ImmutableArray<DraftedPage> pages)
    {
        var yaml = new StringBuilder("# Drafted by `printlayout import`. Paper, date and page are placeholders: write yours.\npaper: 报名待填\n"
            + "date: 2000-01-01\npages:\n");
        var name = PageName(result);
        for (var i = 0; i < pages.Length; i++)
        {
            var suffix = i == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"-{i + 1}");
            yaml.Append("  - page: ").Append(name).Append(suffix).Append("\n    layout: ").Append(LayoutName(i))
                .Append("\n    articles:\n");
            foreach (var story in pages[i].Stories) yaml.Append("      - articles/").Append(story.Id).Append(".md\n");
        }

        return yaml.ToString();
    }

    /// <summary>
    /// The page in the name of the source, else the first that no jump line names: a story cannot come from its own page.
    /// </summary>
    private static string PageName(ImportResult result)
    {
        var match = PageInName().Match(Path.GetFileNameWithoutExtension(result.Source));
        var taken = result.Articles.SelectMany(article => article.JumpPages).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (match.Success && !taken.Contains(match.Value)) return match.Value.ToUpperInvariant();
        var number = 1;
        while (taken.Contains(string.Create(CultureInfo.InvariantCulture, $"A{number}"))) number++;
        return string.Create(CultureInfo.InvariantCulture, $"A{number}");
    }

    private static string LayoutName(int index) =>
        index == 0 ? "page.yaml" : string.Create(CultureInfo.InvariantCulture, $"page-{index + 1}.yaml");

    /// <summary>
    /// The project's own layouts, as a path from the output folder; null when the output lies in no project that has them.
    /// </summary>
    private static string? SharedLayouts(string output)
    {
        var up = "layouts/";
        for (var folder = Path.GetFullPath(output); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "printlayout.yaml")))
                return File.Exists(Path.Combine(folder, "layouts/masters/broadsheet.yaml"))
                    && File.Exists(Path.Combine(folder, "layouts/styles/daily.yaml")) ? up : null;
            up = "../" + up;
        }

        return null;
    }

    private static string Embedded(string name)
    {
        using var stream = typeof(ImportRun).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream, new UTF8Encoding(false));
        return reader.ReadToEnd();
    }

    /// <summary>The text of a file that an import may have written; a file that is no text counts as edited.</summary>
    private static string? ReadText(string path, LayoutLimits limits)
    {
        if (!File.Exists(path)) return null;
        return TextFiles.ReadBytes(path, path, SourceSpan.OfFile(path), new DiagnosticBag(), limits) is { } bytes
            ? new UTF8Encoding(false).GetString(bytes)
            : string.Empty;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z]\d{1,2}(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex PageInName();
}
