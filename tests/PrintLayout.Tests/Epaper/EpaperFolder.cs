using PrintLayout.Epaper;
using PrintLayout.Production.Faces;

namespace PrintLayout.Tests.Epaper;

/// <summary>A copy of the seeds to change, and the site that is made of them.</summary>
internal sealed class EpaperFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public EpaperFolder()
    {
        foreach (var folder in new[] { "seeds/a2", "seeds/tabloid", "layouts" }) Copy(folder);
        File.Copy(Path.Combine(TestPaths.Root, "printlayout.yaml"), Path.Combine(_root, "printlayout.yaml"));
        File.WriteAllText(Path.Combine(_root, "printlayout.yaml"), "{}\n");
    }

    public string Site => Path.Combine(_root, "site");

    public string Day => Path.Combine(Site, "2026-01-20");

    /// <summary>All words of the site that are no pictures or PDF.</summary>
    public string Words => string.Join('\n', Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".html" or ".json" or ".js" or ".xml").Order(StringComparer.Ordinal)
        .Select(File.ReadAllText));

    public EpaperOutcome Make(string edition = "seeds/a2/edition.yaml", DateOnly? day = null, string? address = null) =>
        EpaperRun.Run(new EpaperRequest([Path.Combine(_root, edition)], Site)
        {
            Fonts = new FontLocations(Path.Combine(TestPaths.Root, "fonts/fonts.yaml")),
            Day = day,
            Address = address,
        });

    public void Edit(string file, string old, string now)
    {
        var path = Path.Combine(_root, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Copy(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(TestPaths.Root, folder), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_root, Path.GetRelativePath(TestPaths.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
