using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Production.Inputs;

/// <summary>
/// Finds the editions that a run names: files, folders (every <c>edition.yaml</c> below), patterns with <c>*</c> and <c>**</c>.
/// </summary>
public static class InputFinder
{
    private const string EditionFile = "edition.yaml";

    /// <summary>Whether a run over these inputs is one over many editions, however many there are today.</summary>
    /// <param name="inputs">What was named.</param>
    public static bool AreMany(IReadOnlyCollection<string> inputs) =>
        inputs.Count != 1 || IsPattern(inputs.First()) || Directory.Exists(inputs.First());

    /// <summary>Finds the editions, each once, in the order of the inputs and below one of them by path.</summary>
    /// <param name="inputs">What was named.</param>
    /// <param name="sink">
    /// Receives PL4032 for a folder, pattern or list without editions, PL1001 for a folder that cannot be read and for what can be no path.
    /// </param>
    public static ImmutableArray<EditionInput> Find(IReadOnlyCollection<string> inputs, IDiagnosticSink sink)
    {
        var found = ImmutableArray.CreateBuilder<EditionInput>();
        if (inputs.Count == 0)
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.NoEdition, SourceSpan.None, "the list of inputs is empty", "check the command that writes the list"));
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            foreach (var edition in FindOne(input, sink))
            {
                if (known.Add(Path.GetFullPath(edition.Path))) found.Add(edition);
            }
        }

        return [.. Distinguished(found)];
    }

    private static IEnumerable<EditionInput> FindOne(string input, IDiagnosticSink sink)
    {
        if (input.Length == 0 || input.Contains('\0', StringComparison.Ordinal))
        {
            sink.Report(Diagnostic.Error(DiagnosticCodes.FileUnreadable, SourceSpan.None,
                "an input is empty or holds U+0000, which no path does", "name an edition file, a folder or a pattern"));
            return [];
        }

        if (File.Exists(input)) return [OfFile(input)];
        var isFolder = Directory.Exists(input);
        if (!isFolder && !IsPattern(input)) return [OfFile(input)];
        var (folder, pattern) = isFolder ? (ContentPath.Normalise(input), "**/" + EditionFile) : Part(input);
        try
        {
            var (below, unread) = Directory.Exists(folder) ? FolderWalk.Files(folder, pattern) : ([], []);
            var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern);
            var files = below.Where(file => matcher.Match(file).HasMatches).ToList();
            foreach (var (closed, why) in unread) sink.Report(Unreadable($"{folder}/{closed}".TrimEnd('/'), why));
            if (files.Count == 0 && unread.Count == 0)
            {
                sink.Report(Diagnostic.Error(
                    DiagnosticCodes.NoEdition, new SourceSpan(input, 0, 0),
                    isFolder ? $"the folder holds no {EditionFile}" : "the pattern matches no file",
                    "check the path; put patterns in quotation marks"));
            }

            return files.Select(file => OfFile(ContentPath.Normalise($"{folder}/{file}"), file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Unreadable(input, e.Message));
            return [];
        }
    }

    private static Diagnostic Unreadable(string folder, string why) => Diagnostic.Error(
        DiagnosticCodes.FileUnreadable, new SourceSpan(folder, 0, 0), $"the folder cannot be read: {why}",
        "check the rights on the folder");

    private static bool IsPattern(string input) => input.AsSpan().IndexOf('*') >= 0 && !File.Exists(input);

    /// <summary>The folder before the first star, and the rest.</summary>
    private static (string Folder, string Pattern) Part(string input)
    {
        var path = Path.DirectorySeparatorChar == '\\' ? input.Replace('\\', '/') : input;
        var slash = path.LastIndexOf('/', path.IndexOf('*', StringComparison.Ordinal));
        return slash switch
        {
            < 0 => (".", path),
            0 => ("/", path[1..]),
            _ => (path[..slash], path[(slash + 1)..]),
        };
    }

    /// <summary>
    /// An edition is called after its folder, seen from the folder or pattern that was named; one in a file of another name after its file
    /// too.
    /// </summary>
    private static EditionInput OfFile(string path, string? below = null)
    {
        var seen = (below ?? path).Replace('\\', '/');
        var slash = seen.LastIndexOf('/');
        // A pattern may name many editions in one folder, which are told apart by their files alone.
        var folder = below is not null && slash >= 0 ? seen[..slash]
            : below is null || IsPlain(seen) ? Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))) ?? string.Empty
            : string.Empty;
        var name = IsPlain(seen) && folder.Length > 0 ? folder : $"{folder}/{Path.GetFileNameWithoutExtension(seen)}".Trim('/');
        return new EditionInput(path, name.Length == 0 ? Path.GetFileNameWithoutExtension(EditionFile) : name);
    }

    private static bool IsPlain(string path) => Path.GetFileName(path) == EditionFile;

    /// <summary>Editions that are called alike take names of folders above them until they are not.</summary>
    private static EditionInput[] Distinguished(ImmutableArray<EditionInput>.Builder found)
    {
        var named = found.ToArray();
        var above = new Dictionary<int, Stack<string>>();
        while (true)
        {
            var alike = Enumerable.Range(0, named.Length).GroupBy(i => named[i].Name, StringComparer.Ordinal)
                .Where(group => group.Count() > 1).SelectMany(group => group).ToList();
            foreach (var i in alike) above.TryAdd(i, Above(found[i]));
            alike.RemoveAll(i => above[i].Count == 0);
            if (alike.Count == 0) return named;
            foreach (var i in alike) named[i] = named[i] with { Name = $"{above[i].Pop()}/{named[i].Name}" };
        }
    }

    /// <summary>The folders above those that an edition is called after, the nearest on top.</summary>
    private static Stack<string> Above(EditionInput input)
    {
        var folders = Path.GetDirectoryName(Path.GetFullPath(input.Path))!.Replace('\\', '/')
            .Split('/', StringSplitOptions.RemoveEmptyEntries);
        var named = input.Name.Split('/').Length - (IsPlain(input.Path) ? 0 : 1);
        return new Stack<string>(folders.SkipLast(named));
    }
}
