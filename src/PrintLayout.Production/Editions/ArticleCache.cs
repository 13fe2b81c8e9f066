using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Records;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>
/// The articles that a session has read: one whose manuscript has not changed is not read again. A single run reads each article where it
/// is needed and keeps none. For use by many threads at once.
/// </summary>
/// <param name="freshness">Tells which manuscripts have changed; null for a single run.</param>
internal sealed class ArticleCache(FileFreshness? freshness = null)
{
    // A day of hundreds of local editions; a session over more reads some again.
    private const int Most = 4096;
    private readonly ConcurrentDictionary<(string Path, string Id, string Root), Entry> _articles = new();

    /// <summary>Reads an article, or gives it as it was read.</summary>
    /// <param name="path">The manuscript.</param>
    /// <param name="id">Story slug.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits; the same at each call.</param>
    /// <param name="namedAt">Where the edition names it.</param>
    /// <param name="files">Notes the files that were asked for.</param>
    /// <returns>The article; null when it cannot be read.</returns>
    public Article? Read(string path, string id, string root, IDiagnosticSink sink, LayoutLimits limits, SourceSpan namedAt, FileLog files)
    {
        if (freshness is null) return ArticleReader.Read(path, id, root, sink, limits, namedAt, files);
        if (!_articles.TryGetValue((path, id, root), out var entry))
        {
            var (found, asked) = (new DiagnosticBag(), new FileLog());
            var article = ArticleReader.Read(path, id, root, found, limits, namedAt, asked);
            entry = new Entry(article, [.. found], [.. asked.Files], []);
            // Findings about an article that cannot be read name the place in the edition, which may differ the next time.
            if (article is not null && _articles.Count < Most && freshness.StampsOf(entry.Files) is { } stamps)
                _articles.TryAdd((path, id, root), entry with { Stamps = stamps });
        }

        files.AddRange(entry.Files);
        foreach (var diagnostic in entry.Diagnostics) sink.Report(diagnostic);
        return entry.Article;
    }

    /// <summary>Drops articles whose manuscripts have changed.</summary>
    public void DropStale()
    {
        foreach (var (key, entry) in _articles)
        {
            if (freshness?.AreSame(entry.Stamps) != true) _articles.TryRemove(key, out _);
        }
    }

    private sealed record Entry(
        Article? Article, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files, ImmutableArray<FileStamp> Stamps);
}
