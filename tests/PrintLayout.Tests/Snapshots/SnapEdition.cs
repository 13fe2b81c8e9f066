using PrintLayout.Cli.Runs;
using PrintLayout.Production.Faces;

namespace PrintLayout.Tests.Snapshots;

/// <summary>A copy of the sample edition whose files a test changes, and the <c>snap</c> command on it.</summary>
internal sealed class SnapEdition : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public SnapEdition()
    {
        foreach (var folder in new[] { "seeds/a2", "layouts" }) Copy(Path.Combine(TestPaths.Root, folder), PathOf(folder));
        File.WriteAllText(PathOf("printlayout.yaml"), string.Empty);
    }

    public string Output { get; private set; } = string.Empty;

    public string Messages { get; private set; } = string.Empty;

    public string Edition => PathOf("seeds/a2/edition.yaml");

    public string Snapshots => PathOf("seeds/a2/snapshots");

    public FontLocations Fonts { get; set; } = TestFonts.Bundled;

    public string PathOf(string name) => Path.Combine(_root, name);

    public int Test(string? report = null) => Run(SnapshotAction.Test, report);

    public int Approve() => Run(SnapshotAction.Approve);

    public int Clean() => Run(SnapshotAction.Clean);

    /// <summary>Replaces the first place of a text in a file.</summary>
    /// <returns>What puts the file back.</returns>
    public Action Change(string name, string old, string now)
    {
        var text = File.ReadAllText(PathOf(name));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name} has no {old}");
        File.WriteAllText(PathOf(name), text[..at] + now + text[(at + old.Length)..]);
        return () => File.WriteAllText(PathOf(name), text);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private int Run(SnapshotAction action, string? report = null)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        var settings = new SnapshotSettings(action, Edition, Fonts) { Report = report, Ppi = 36 };
        var code = new SnapshotRun(settings, output, messages).Execute();
        (Output, Messages) = (output.ToString(), messages.ToString());
        return code;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            if (file.Contains("snapshots", StringComparison.Ordinal)) continue;
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
