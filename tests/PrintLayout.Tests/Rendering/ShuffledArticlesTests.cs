using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Json;
using PrintLayout.Pdf.Document;
using PrintLayout.Production.Editions;
using PrintLayout.Raster;
using PrintLayout.Sources;
using PrintLayout.Tests.Svg;

namespace PrintLayout.Tests.Rendering;

/// <summary>The order in which an edition lists the stories of a page decides nothing: modules name them.</summary>
[Slow]
public sealed partial class ShuffledArticlesTests : IDisposable
{
    private static readonly string[] Folders = ["seeds", "layouts"];
    private readonly string _root = Directory.CreateTempSubdirectory("shuffled").FullName;

    public ShuffledArticlesTests()
    {
        foreach (var file in Folders.SelectMany(folder => Directory.EnumerateFiles(
            Path.Combine(TestPaths.Root, folder), "*", SearchOption.AllDirectories)))
        {
            var copy = Path.Combine(_root, Path.GetRelativePath(TestPaths.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(Path.Combine(_root, "printlayout.yaml"), "{}\n");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("seeds/a2")]
    [InlineData("seeds/tabloid")]
    public void The_same_bytes_in_every_format(string edition)
    {
        var path = Path.Combine(_root, edition, "edition.yaml");
        var text = File.ReadAllText(path);
        var before = Files(path);
        var turned = Lists().Replace(text,
            list => string.Concat(list.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse().Select(line => line + "\n")));
        Assert.NotEqual(text, turned);
        File.WriteAllText(path, turned);
        var after = Files(path);
        Assert.Equal(before.Keys, after.Keys);
        foreach (var (name, bytes) in before) Assert.True(bytes.AsSpan().SequenceEqual(after[name]), name);
    }

    private static SortedDictionary<string, byte[]> Files(string path)
    {
        using var edition = EditionRenderer.Render(path, TestFonts.Bundled, LayoutLimits.Default);
        using var png = new PngWriter();
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var page in edition.Pages.Select(page => page.Made!.Page))
        {
            files[page.Name + ".pdf"] = Bytes(stream => PdfDocumentWriter.Write(
                [page], new PdfDocumentOptions(), stream, new DiagnosticBag()));
            files[page.Name + ".json"] = Bytes(stream => DisplayListWriter.Write(page, stream));
            files[page.Name + ".png"] = Bytes(stream => png.Write(page, new RasterOptions(50), stream, new DiagnosticBag()));
            files[page.Name + ".svg"] = SvgReading.Write(page);
        }

        return files;
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var memory = new MemoryStream();
        write(memory);
        return memory.ToArray();
    }

    /// <summary>Two or more articles below one another.</summary>
    [GeneratedRegex(@"(?<=articles:\n)( +- \S+\.md\n){2,}")]
    private static partial Regex Lists();
}
