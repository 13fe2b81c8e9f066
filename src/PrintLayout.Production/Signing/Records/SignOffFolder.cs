using System.Collections.Immutable;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Files;
using PrintLayout.Snapshots.Records;
using PrintLayout.Sources;

namespace PrintLayout.Production.Signing.Records;

/// <summary>
/// The folder beside an edition that holds its proofs and signatures: of each page <c>A1.jsonl</c>, a record a line, and the page as it was
/// in its last round, <c>A1.3fb1c2d4e5f6.geometry.json</c>, named by its digest and never changed. A line is added by writing the whole
/// file anew, so that a kill leaves it as it was or as it will be. What cannot be read is never written over.
/// </summary>
internal sealed class SignOffFolder
{
    private const string FolderEnding = ".proofs";
    private const string LogEnding = ".jsonl";
    private const string RecordEnding = ".geometry.json";

    /// <summary>
    /// Tells Git to keep the lines of both sides. The file never goes away, so it serves as the lock of the folder too.
    /// </summary>
    private const string Attributes = ".gitattributes";

    private const string MergeRule =
        "# Records of both sides are kept (printlayout proof, printlayout sign).\n*.jsonl text eol=lf merge=union\n";

    // Some hundred bytes a record: a page has dozens of them.
    private const int MostLogBytes = 1 << 20;
    private const int MostRecordBytes = 64 << 20;
    private const int LockTries = 200;
    private const int LockWait = 50;

    private SignOffFolder(string path) => Path = path;

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>The folder of an edition: <c>day.proofs</c> beside <c>day.yaml</c>.</summary>
    /// <param name="editionPath">The edition file.</param>
    public static SignOffFolder Of(string editionPath) => new(System.IO.Path.Combine(
        System.IO.Path.GetDirectoryName(editionPath) ?? string.Empty,
        System.IO.Path.GetFileNameWithoutExtension(editionPath) + FolderEnding));

    /// <summary>The file of a page's records.</summary>
    /// <param name="page">Page name.</param>
    public string FileOf(string page) => System.IO.Path.Combine(Path, page + LogEnding);

    /// <summary>Reads the records of a page.</summary>
    /// <param name="page">Page name.</param>
    /// <param name="sink">Receives PL8201 for each line that is no record, PL8202 for rounds that collide.</param>
    /// <returns>The records, none when there is no file; null when the file cannot be read whole.</returns>
    public PageSignOff? Load(string page, IDiagnosticSink sink) => Load(page, sink, out _);

    /// <summary>Adds a record to a page, while no other run does.</summary>
    /// <param name="page">Page name.</param>
    /// <param name="make">Makes it from the records there are; null for nothing to add.</param>
    /// <param name="sink">Receives PL8201, PL4001, and what <paramref name="make"/> reports.</param>
    /// <returns>The records with the new one; null when nothing could be added.</returns>
    public PageSignOff? Append(string page, Func<PageSignOff, SignOffEntry?> make, IDiagnosticSink sink)
    {
        using var held = Lock(sink);
        if (held is null) return null;
        AtomicFile.RemoveOrphans(Path);
        var found = new DiagnosticBag();
        if (Load(page, found, out var bytes) is not { } before)
        {
            foreach (var finding in found) sink.Report(finding);
            return null;
        }

        // Warnings about what was there were told when the page was looked at first.
        if (make(before) is not { } entry) return before;
        if (entry.Number > SignOffLine.MostNumber)
        {
            sink.Report(SignOffText.Unreadable(SourceSpan.OfFile(FileOf(page)), "their numbers have come to an end"));
            return null;
        }

        if (!AtomicFile.TryWrite(FileOf(page), stream => WriteAll(stream, bytes, entry), sink)) return null;
        var now = new PageSignOff(before.Entries.Add(entry));
        if (entry.Kind == SignOffKind.Proof) RemoveEarlierPages(page, now);
        return now;
    }

    /// <summary>Reads the page as it was when it had a digest.</summary>
    /// <param name="page">Page name.</param>
    /// <param name="digest">The digest.</param>
    /// <param name="sink">Receives PL8203 when it is not there or cannot be read.</param>
    public PageRecord? LoadPage(string page, string digest, IDiagnosticSink sink)
    {
        var file = RecordOf(page, digest);
        var unread = new DiagnosticBag();
        var bytes = InputFile.TryRead(file, MostRecordBytes, out var fault);
        var record = bytes is null ? null : PageRecordFile.Read(bytes, file, unread);
        if (record is not null) return record;
        var why = unread.Count > 0 ? unread[0].Message : fault == InputFault.Missing ? "it is missing" : "it cannot be read";
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.LastRoundLost, SourceSpan.OfFile(file),
            $"what changed on page {page} since its last round cannot be told, for the page as it was is not kept: {why}",
            "take the file back from version control, and make the proof again with --all"));
        return null;
    }

    /// <summary>Keeps a page as it is. It stands beside what is kept already, and counts when a record names its digest.</summary>
    /// <param name="record">The page.</param>
    /// <param name="digest">Its digest.</param>
    /// <param name="sink">Receives PL4001.</param>
    public bool SavePage(PageRecord record, string digest, IDiagnosticSink sink) =>
        AtomicFile.TryWrite(RecordOf(record.Name, digest), stream => PageRecordFile.Write(record, stream), sink);

    /// <summary>The pages that have records, in order of their names.</summary>
    public ImmutableArray<string> Pages()
    {
        try
        {
            return !Directory.Exists(Path)
                ? []
                : [.. Directory.GetFiles(Path, "*" + LogEnding).Select(System.IO.Path.GetFileNameWithoutExtension).OfType<string>()
                    .Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // What cannot be removed does no harm, and stays.
    private void RemoveEarlierPages(string page, PageSignOff now)
    {
        var kept = now.LastRounds.Select(round => PageDigest.ShortOf(round.Digest)).ToHashSet(StringComparer.Ordinal);
        try
        {
            foreach (var file in Directory.GetFiles(Path, $"{page}.*{RecordEnding}"))
            {
                var digest = System.IO.Path.GetFileName(file)[(page.Length + 1)..^RecordEnding.Length];
                var isOurs = digest.Length == PageDigest.ShortLength && PageDigest.IsHexadecimal(digest);
                if (isOurs && !kept.Contains(digest)) File.Delete(file);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private string RecordOf(string page, string digest) =>
        System.IO.Path.Combine(Path, $"{page}.{PageDigest.ShortOf(digest)}{RecordEnding}");

    private PageSignOff? Load(string page, IDiagnosticSink sink, out byte[] bytes)
    {
        var file = FileOf(page);
        bytes = [];
        if (!File.Exists(file) && !Directory.Exists(file)) return PageSignOff.Empty;
        if (InputFile.TryRead(file, MostLogBytes, out var fault) is not { } read)
        {
            if (fault == InputFault.Missing) return PageSignOff.Empty;
            var why = fault == InputFault.TooLarge ? "it is too large" : "it is no file to be read";
            sink.Report(SignOffText.Unreadable(SourceSpan.OfFile(file), why));
            return null;
        }

        bytes = read;
        if (SignOffText.Read(read, file, sink) is not { } state) return null;
        ReportCollisions(page, state, sink);
        return state;
    }

    private void ReportCollisions(string page, PageSignOff now, IDiagnosticSink sink)
    {
        foreach (var round in now.Rounds.GroupBy(round => round.Round).Where(round => round.DistinctBy(one => one.Digest).Count() > 1))
        {
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.RoundsCollide, SourceSpan.OfFile(FileOf(page)),
                FormattableString.Invariant($"page {page} has two proofs of round {round.Key}: ")
                    + string.Join(" and ", round.DistinctBy(one => one.Digest).Select(one => PageDigest.ShortOf(one.Digest))),
                "both count as seen; make the next proof, and look at it whole"));
        }
    }

    // A signature is worth waiting for the disk.
    private static void WriteAll(Stream stream, byte[] before, SignOffEntry entry)
    {
        stream.Write(before);
        if (before is [.., not (byte)'\n']) stream.WriteByte((byte)'\n');
        stream.Write(SignOffLine.Write(entry));
        stream.WriteByte((byte)'\n');
        if (stream is FileStream file) file.Flush(flushToDisk: true);
    }

    private FileStream? Lock(IDiagnosticSink sink)
    {
        var file = System.IO.Path.Combine(Path, Attributes);
        for (var tries = 1; ; tries++)
        {
            try
            {
                Directory.CreateDirectory(Path);
                var held = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
                if (held.Length == 0) held.Write(Encoding.UTF8.GetBytes(MergeRule));
                return held;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A folder or file in the way does not go away by waiting.
                if (e is IOException && File.Exists(file) && tries < LockTries)
                {
                    Thread.Sleep(LockWait);
                    continue;
                }

                sink.Report(Diagnostic.Error(
                    DiagnosticCodes.CannotWrite, SourceSpan.OfFile(file), $"the records of the edition cannot be written: {e.Message}",
                    "check the rights on the folder; wait for another run that writes there"));
                return null;
            }
        }
    }
}
