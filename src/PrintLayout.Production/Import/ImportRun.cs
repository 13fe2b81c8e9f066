using System.Collections.Immutable;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Import;
using PrintLayout.Import.Recognition;
using PrintLayout.Production.Files;
using PrintLayout.Production.Import.Doors;
using PrintLayout.Sources;

namespace PrintLayout.Production.Import;

/// <summary>Imports sources into a folder: articles, a drafted edition that renders, and <c>import-report.json</c>.</summary>
public static class ImportRun
{
    /// <summary>Name of the report.</summary>
    public const string ReportName = "import-report.json";

    private const string Articles = "articles/";

    /// <summary>Runs an import.</summary>
    /// <param name="settings">What to import.</param>
    /// <param name="sink">Takes the findings.</param>
    /// <param name="limits">Limits on the input.</param>
    public static ImportOutcome Execute(ImportSettings settings, IDiagnosticSink sink, LayoutLimits limits)
    {
        var sources = Read(settings, sink, limits);
        if (sources.Count == 0) return new ImportOutcome([], [], false);
        var reportPath = Path.Combine(settings.Output, ReportName);
        var previous = PreviousImport.Read(reportPath);
        sources = Named(settings, sources, Existing(settings.Output, limits));
        var results = sources.Select(source => source.Result).ToImmutableArray();
        var files = Files(settings, sources, previous, sink, limits);
        var conflicts = files.Where(file => IsConflict(file, previous)).ToList();
        foreach (var kept in conflicts)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.ImportKeptFile,
                SourceSpan.OfFile(ContentPath.Normalise(Path.Combine(settings.Output, kept.Path))),
                "The file differs from what an import has written, and its source has changed too; nothing was written.",
                "Compare with --diff and take over what is new, or let --force overwrite it."));
        }

        if (settings.WriteNothing || conflicts.Count > 0) return new ImportOutcome(results, files, false);
        foreach (var file in files.Where(file => file.State is ImportFileState.New or ImportFileState.Updated))
            AtomicFile.TryWrite(Path.Combine(settings.Output, file.Path),
                stream => stream.Write(file.Image is { } image ? image.Span : Encoding.UTF8.GetBytes(file.Text)), sink);
        var report = ImportReport.Write([.. sources.Select(source => (source.Result, source.Hash))], files, previous);
        if (ReadText(reportPath, limits) != report)
            AtomicFile.TryWrite(reportPath, report, sink);
        return new ImportOutcome(results, files, true);
    }

    private static List<ReadSource> Read(ImportSettings settings, IDiagnosticSink sink, LayoutLimits limits)
    {
        var read = new List<ReadSource>();
        var stories = 0;
        foreach (var source in ImportSources.Find(settings, sink, limits))
        {
            // Pictures beside manuscripts are theirs; only one that was named is refused.
            if (!source.IsNamed && SourceForms.Of(source.Bytes) == SourceForm.Image) continue;
            if (SourceDoors.Read(source.File, source.Bytes, source.Beside, sink) is not { } document) continue;
            var first = stories;
            var picks = settings.Picks.Where(pick => pick > first).Select(pick => pick - first).ToList();
            // A pick beyond the stories of this source is one of the next; the last source reports what is left.
            var result = ManuscriptImport.Import(source.File, document.Text, picks, sink, first + 1,
                settings.IsInbox ? new StoryOrigin(source.Folder, IsRanked: false) : StoryOrigin.Named);
            stories += result.Articles.Length;
            if (result.Articles.IsEmpty)
                sink.Report(Diagnostic.Error(DiagnosticCodes.ImportNothing, SourceSpan.OfFile(source.File),
                    "The source has no story; nothing was imported.", "Look at what it holds, or leave it out."));
            read.Add(new ReadSource(result, document.Images, ImportReport.Hash(source.Bytes)));
        }

        foreach (var pick in settings.Picks.Where(pick => pick < 1 || pick > stories).Order())
            sink.Report(Diagnostic.Error(DiagnosticCodes.ImportNoSecondReading, SourceSpan.None,
                FormattableString.Invariant($"There is no story {pick}; the sources have {stories}."),
                    "Count the stories over all sources from 1."));
        return read.Exists(source => !source.Result.Articles.IsEmpty) ? read : [];
    }

    /// <summary>Gives the stories the names of the files that they have in the folder.</summary>
    private static List<ReadSource> Named(
        ImportSettings settings, List<ReadSource> sources, ImmutableSortedDictionary<string, string> existing)
    {
        var articles = sources.SelectMany(source => source.Result.Articles).ToList();
        // Who put a file into an inbox looks for the story under the name of that file.
        var stems = sources.SelectMany(source => source.Result.Articles.Select(
            _ => settings.IsInbox ? ArticleMatcher.StemOf(source.Result.Source) : null)).ToList();
        var names = ArticleMatcher.Names(articles, existing, stems);
        var byId = articles.Select((article, index) => (article.Id, Name: names[index]))
            .ToImmutableDictionary(pair => pair.Id, pair => pair.Name);
        return [.. sources.Select(source => source with { Result = source.Result.Renamed(byId) })];
    }

    private static ImmutableSortedDictionary<string, string> Existing(string output, LayoutLimits limits)
    {
        var folder = Path.Combine(output, Articles);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md") : [];
        return files.ToImmutableSortedDictionary(
            file => Path.GetFileNameWithoutExtension(file), file => ReadText(file, limits) ?? string.Empty, StringComparer.Ordinal);
    }

    private static ImmutableArray<ImportFile> Files(
        ImportSettings settings, List<ReadSource> sources, PreviousImport previous, IDiagnosticSink sink, LayoutLimits limits)
    {
        var files = new List<ImportFile>();
        var articles = sources.SelectMany(source => source.Result.Articles).ToImmutableArray();
        files.AddRange(articles.Select(article => Compare($"{Articles}{article.Id}.md", article.Text)));
        foreach (var (name, bytes) in sources.SelectMany(source => source.Images).Where(image =>
            articles.Any(article => article.Text.Contains("images/" + image.Key, StringComparison.Ordinal))))
            files.Add(CompareImage($"{Articles}images/{name}", bytes));
        // Stories of earlier imports stay in the edition.
        var others = previous.Files.Keys
            .Where(path => path.StartsWith(Articles, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)
            && !files.Exists(file => file.Path == path) && File.Exists(Path.Combine(settings.Output, path))).ToImmutableArray();
        foreach (var other in others)
            sink.Report(Diagnostic.Info(DiagnosticCodes.ImportEditionEdited,
                SourceSpan.OfFile(ContentPath.Normalise(Path.Combine(settings.Output, other))),
                "The story is in none of these sources; it stays in the folder and in the edition.",
                    "Take it out of the edition if it is dropped."));
        if (settings.IsInbox) return [.. files];
        var draft = new EditionDraft(settings, [.. sources.Select(source => source.Result)], files, others, limits);
        foreach (var (path, text) in draft.Texts(sink))
        {
            var file = Compare(path, text);
            files.Add(file);
            if (file.State != ImportFileState.Kept || EditionDraft.HasAll(file.Before!, text)) continue;
            sink.Report(Diagnostic.Warning(DiagnosticCodes.ImportEditionEdited,
                SourceSpan.OfFile(ContentPath.Normalise(Path.Combine(settings.Output, path))),
                $"The file was edited; it was left as it is, without {string.Join(", ", EditionDraft.Missing(file.Before!, text))}.",
                "Add what is new, or let --force write it anew."));
        }

        return [.. files];

        ImportFile Compare(string path, string text)
        {
            var before = ReadText(Path.Combine(settings.Output, path), limits);
            var state = before is null ? ImportFileState.New
                : before == text ? ImportFileState.Unchanged
                : settings.Force || (previous.Files.TryGetValue(path, out var known) && known.Hash == ImportReport.Hash(before))
                ? ImportFileState.Updated
                : ImportFileState.Kept;
            return new ImportFile(path, text, state, before);
        }

        ImportFile CompareImage(string path, byte[] bytes)
        {
            var full = Path.Combine(settings.Output, path);
            var state = !File.Exists(full) ? ImportFileState.New
                : InputFile.TryRead(full, bytes.Length + 1L, out _) is { } before && before.AsSpan().SequenceEqual(bytes)
                ? ImportFileState.Unchanged
                : ImportFileState.Updated;
            return new ImportFile(path, string.Empty, state, null) { Image = bytes };
        }
    }

    /// <summary>
    /// Whether an article was edited and its source has changed, too. One of which only the source is as it was keeps what a person made of
    /// it; the edition and its layouts are nobody's story.
    /// </summary>
    private static bool IsConflict(ImportFile file, PreviousImport previous) =>
        file.State == ImportFileState.Kept && file.Path.StartsWith(Articles, StringComparison.Ordinal)
        && !(previous.Files.TryGetValue(file.Path, out var known) && known.Content == PreviousImport.Content(file.Text));

    /// <summary>The text of a file that an import may have written; a file that is no text counts as edited.</summary>
    private static string? ReadText(string path, LayoutLimits limits)
    {
        if (!File.Exists(path)) return null;
        return TextFiles.ReadBytes(path, path, SourceSpan.OfFile(path), new DiagnosticBag(), limits) is { } bytes
            ? new UTF8Encoding(false).GetString(bytes)
            : string.Empty;
    }

    private sealed record ReadSource(ImportResult Result, ImmutableSortedDictionary<string, byte[]> Images, string Hash);
}
