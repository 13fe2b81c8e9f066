using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Rendering;

/// <summary>The sample page rendered once, and its PDF drawn once by Poppler.</summary>
public sealed class DrawnByPoppler : IDisposable
{
    // Drawing at 72 ppi Poppler moves large glyphs to whole pixels, which is not the page's fault; so it draws larger, and the
    // picture is averaged.
    private const int Scale = 4;

    private readonly Lazy<GreyPicture> _page;

    // Drawn when a test asks, because only a test can be skipped where Poppler is not installed.
    public DrawnByPoppler() => _page = new Lazy<GreyPicture>(Draw);

    public SeedRendering Seed { get; } = new();

    internal GreyPicture Page => _page.Value;

    public void Dispose() => Seed.Dispose();

    private GreyPicture Draw()
    {
        var folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
        try
        {
            OutsideTool.Run(
                Seed.Pdf, "pdftoppm", "-r", $"{SeedRendering.Ppi * Scale}", "-gray", "-singlefile", "{}", Path.Combine(folder, "page"));
            return GreyPicture.OfPgm(File.ReadAllBytes(Path.Combine(folder, "page.pgm")), Scale);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
