using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Records;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>
/// What is read once a run for all that name it. What was found while reading is reported to each. What cannot be used is read again,
/// because what is said of it names who asked. For use by many threads at once: all get the very same value.
/// </summary>
/// <param name="most">Most values that are kept; further ones are read each time.</param>
/// <param name="freshness">Tells which files have changed since a pass; null for a single run.</param>
/// <typeparam name="TKey">What names a value.</typeparam>
/// <typeparam name="TValue">What is read.</typeparam>
internal sealed class ReadOnce<TKey, TValue>(int most, FileFreshness? freshness)
    where TKey : notnull
    where TValue : class
{
    private readonly ConcurrentDictionary<TKey, Entry> _kept = new();

    /// <summary>Reads a value, or gives it as it was read.</summary>
    /// <param name="key">What names it.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="files">Notes the files; null when no caller needs to know.</param>
    /// <param name="read">Reads it, reports and notes the files; null when it cannot be used.</param>
    public TValue? Read(TKey key, IDiagnosticSink sink, FileLog? files, Func<IDiagnosticSink, FileLog, TValue?> read)
    {
        if (!_kept.TryGetValue(key, out var entry))
        {
            var (found, asked) = (new DiagnosticBag(), new FileLog());
            var value = read(found, asked);
            entry = new Entry(value, [.. found], [.. asked.Files], []);
            if (value is not null && _kept.Count < most && StampsOf(entry) is { } stamps)
                entry = _kept.GetOrAdd(key, entry with { Stamps = stamps });
        }

        files?.AddRange(entry.Files);
        foreach (var diagnostic in entry.Diagnostics) sink.Report(diagnostic);
        return entry.Value;
    }

    /// <summary>Drops values whose files have changed.</summary>
    public void DropStale()
    {
        foreach (var (key, entry) in _kept)
        {
            if (freshness?.AreSame(entry.Stamps) != true) _kept.TryRemove(key, out _);
        }
    }

    // A single run keeps each value to its end, whatever happens to the file meanwhile.
    private ImmutableArray<FileStamp>? StampsOf(Entry entry) => freshness is null ? [] : freshness.StampsOf(entry.Files);

    private sealed record Entry(
        TValue? Value, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files, ImmutableArray<FileStamp> Stamps);
}
