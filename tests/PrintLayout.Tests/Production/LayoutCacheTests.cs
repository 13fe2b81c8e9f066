using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production.Editions;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Production;

/// <summary>Layouts that pages share: read once, told for each page.</summary>
public sealed class LayoutCacheTests : IDisposable
{
    private static readonly SourceSpan Here = new("edition.yaml", 6, 5);
    private readonly string _root = Directory.CreateTempSubdirectory("layouts").FullName;

    public LayoutCacheTests()
    {
        foreach (var name in new[] { "a2.yaml", "masters/broadsheet.yaml", "styles/daily.yaml" })
        {
            var copy = Path.Combine(_root, name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(TestPaths.Root, "layouts", name), copy);
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_layout_is_read_once_and_its_files_are_told_each_time()
    {
        var cache = new LayoutCache();
        var (first, second) = (new FileLog(), new FileLog());
        var layout = Read(cache, new DiagnosticBag(), first);
        Assert.NotNull(layout);
        Assert.Same(layout, Read(cache, new DiagnosticBag(), second));
        Assert.Equal(["a2.yaml", "broadsheet.yaml", "daily.yaml"], first.Files.Select(Path.GetFileName));
        Assert.Equal(first.Files, second.Files);
    }

    [Fact]
    public void A_warning_is_told_for_every_page()
    {
        var path = Path.Combine(_root, "a2.yaml");
        File.WriteAllText(path, File.ReadAllText(path) + "\nno-such-key: 1\n");
        var cache = new LayoutCache();
        for (var page = 0; page < 3; page++)
        {
            var findings = new DiagnosticBag();
            Read(cache, findings);
            Assert.Contains(findings, finding => finding.Message.Contains("no-such-key", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_layout_that_could_not_be_read_is_read_again()
    {
        var cache = new LayoutCache();
        var path = Path.Combine(_root, "a2.yaml");
        File.Move(path, path + ".away");
        var findings = new DiagnosticBag();
        Assert.Null(Read(cache, findings));
        Assert.Contains(findings, finding => finding.Span == Here);
        File.Move(path + ".away", path);
        Assert.NotNull(Read(cache, new DiagnosticBag()));
    }

    private PageLayout? Read(LayoutCache cache, DiagnosticBag sink, FileLog? files = null) =>
        cache.Read(Path.Combine(_root, "a2.yaml"), _root, sink, LayoutLimits.Default, Here, files);
}
