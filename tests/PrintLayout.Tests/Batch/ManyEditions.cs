using System.Collections.Immutable;
using System.Security.Cryptography;
using PrintLayout.Benchmarks;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Batch;

/// <summary>Editions made from the stories of the sample page in a folder of their own, and runs over them.</summary>
internal sealed class ManyEditions : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("batch-").FullName.Replace('\\', '/');

    public ManyEditions(int editions, int pages = 1) => SeedEditions.Write(TestPaths.Root, _root + "/in", editions, pages);

    public string Messages { get; private set; } = string.Empty;

    public string Output { get; private set; } = string.Empty;

    public string Input => _root + "/in";

    public string PathOf(string name) => $"{_root}/{name}";

    public void Edit(string name, Func<string, string> change) =>
        File.WriteAllText($"{Input}/{name}", change(File.ReadAllText($"{Input}/{name}")));

    /// <summary>Renders PDF files of all editions.</summary>
    public int Render(string folder, Func<RenderRequest, RenderRequest>? change = null, MessageSettings? words = null) =>
        RenderUntil(folder, CancellationToken.None, change, words);

    /// <summary>The same, until the run is stopped.</summary>
    public int RenderUntil(
        string folder, CancellationToken stop, Func<RenderRequest, RenderRequest>? change = null, MessageSettings? words = null)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        var settings = new RenderRequest([Input], $"{_root}/{folder}", 36, TestFonts.Bundled) { Formats = ["pdf"], Preflight = false };
        var code = new RenderRun(change?.Invoke(settings) ?? settings, output, messages, words, stop).Execute();
        (Output, Messages) = (output.ToString(), messages.ToString().Replace(_root + "/", string.Empty, StringComparison.Ordinal));
        return code;
    }

    /// <summary>The files of a folder below with their digests, without report and records.</summary>
    public ImmutableSortedDictionary<string, string> Files(string folder) => Directory.Exists($"{_root}/{folder}")
        ? Directory.GetFiles($"{_root}/{folder}", "*", SearchOption.AllDirectories).Select(path => path.Replace('\\', '/'))
            .Where(path => !path.Contains("/.printlayout/", StringComparison.Ordinal)
                && !Path.GetFileName(path).StartsWith("report", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(path => path[(_root.Length + folder.Length + 2)..],
                path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))), StringComparer.Ordinal)
        : ImmutableSortedDictionary<string, string>.Empty;

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
