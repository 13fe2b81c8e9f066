using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;
using PrintLayout.Diagnostics;
using PrintLayout.Import.Recognition;
using PrintLayout.Production.Import.Doors;
using PrintLayout.Production.Inputs;
using PrintLayout.Sources;

namespace PrintLayout.Production.Import;

/// <summary>Finds the sources of an import: files, all files of a folder, those of a pattern, standard input.</summary>
internal static class ImportSources
{
    // Files that lie about in folders and are none of a person's.
    private static readonly ImmutableArray<string> Litter = ["Thumbs.db", "desktop.ini"];

    /// <summary>Finds and reads the sources, each once, in the order of what was named and below it by path.</summary>
    public static ImmutableArray<ImportSource> Find(ImportSettings settings, IDiagnosticSink sink, LayoutLimits limits)
    {
        var found = ImmutableArray.CreateBuilder<ImportSource>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var output = Path.GetFullPath(settings.Output).TrimEnd('/') + "/";
        foreach (var named in settings.Sources)
        {
            if (named == "-")
            {
                if (Standard(settings.StandardInput, sink, limits) is { } input && known.Add("-"))
                    found.AddRange(Sources(input, sink));
                continue;
            }

            var isNamed = !Directory.Exists(named) && !IsPattern(named);
            var before = found.Count;
            foreach (var path in Paths(named, sink))
            {
                var full = Path.GetFullPath(path);
                // What an import has written is no source of the next one. An inbox lies in the folder of the paper; nothing is written
                // there.
                if ((!isNamed && !settings.IsInbox && full.StartsWith(output, StringComparison.Ordinal)) || !known.Add(full)) continue;
                var file = ContentPath.Normalise(path);
                if (Bytes(path, file, sink, limits) is not { } bytes) continue;
                var source = new ImportSource(file, bytes, NeighbourFile.Of(Path.GetDirectoryName(full)), isNamed);
                found.AddRange(Sources(source, sink).Select(one => one with { Folder = FolderBelow(named, file) }));
            }

            if (!isNamed && found.Count == before)
                sink.Report(Diagnostic.Error(DiagnosticCodes.ImportNothing, new SourceSpan(named, 0, 0),
                    "No source was found there.", "Check the path; put patterns in quotation marks."));
        }

        return found.ToImmutable();
    }

    private static string? FolderBelow(string named, string file)
    {
        if (!Directory.Exists(named)) return null;
        var folders = Path.GetRelativePath(named, file).Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return folders.Length > 1 ? folders[^2] : null;
    }

    private static ImportSource? Standard(Stream? input, IDiagnosticSink sink, LayoutLimits limits)
    {
        if (input is null) return null;
        using var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (input.Read(buffer) is > 0 and var count)
        {
            copy.Write(buffer, 0, count);
            if (copy.Length <= limits.ImportSourceBytes) continue;
            sink.Report(Diagnostic.Error(DiagnosticCodes.OverLimit, new SourceSpan("-", 0, 0),
                FormattableString.Invariant($"Standard input has more than {limits.ImportSourceBytes} bytes."), "Import it in parts."));
            return null;
        }

        return new ImportSource("stdin", copy.ToArray(), null, IsNamed: true);
    }

    /// <summary>A file that no person wrote.</summary>
    public static bool IsLitter(string name) => name[0] is '.' or '~' || Litter.Contains(name);

    // A source may be larger than a file of ours: documents hold their images.
    private static byte[]? Bytes(string path, string file, IDiagnosticSink sink, LayoutLimits limits) => TextFiles.ReadBytes(
        path, file, SourceSpan.OfFile(file), sink, limits with { TextFileBytes = limits.ImportSourceBytes });

    private static ImmutableArray<ImportSource> Sources(ImportSource source, IDiagnosticSink sink) =>
        SourceForms.Of(source.Bytes) == SourceForm.Archive ? ArchiveSources.Read(source.File, source.Bytes, sink) : [source];

    private static bool IsPattern(string named) => named.Contains('*', StringComparison.Ordinal) && !File.Exists(named);

    private static IEnumerable<string> Paths(string named, IDiagnosticSink sink)
    {
        var isFolder = Directory.Exists(named);
        if (!isFolder && !IsPattern(named)) return [named];
        var slash = isFolder ? 0 : named.LastIndexOf('/', named.IndexOf('*', StringComparison.Ordinal));
        var (folder, pattern) = isFolder ? (ContentPath.Normalise(named), "**/*")
            : slash < 0 ? (".", named) : (slash == 0 ? "/" : named[..slash], named[(slash + 1)..]);
        if (!Directory.Exists(folder)) return [];
        var (below, unread) = FolderWalk.Files(folder, pattern);
        foreach (var (closed, why) in unread)
            sink.Report(Diagnostic.Error(DiagnosticCodes.FileUnreadable, new SourceSpan($"{folder}/{closed}".TrimEnd('/'), 0, 0),
                $"the folder cannot be read: {why}", "check the rights on the folder"));
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern);
        return below.Where(file => matcher.Match(file).HasMatches)
            .Where(file => !IsLitter(Path.GetFileName(file)))
            .Select(file => ContentPath.Normalise($"{folder}/{file}"));
    }
}
