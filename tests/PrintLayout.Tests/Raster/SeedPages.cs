using PrintLayout.Pages;
using PrintLayout.Production.Editions;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Raster;

/// <summary>The pages of the bundled editions, composed once for tests that draw them in many ways.</summary>
public sealed class SeedPages : IDisposable
{
    private readonly Lazy<RenderedEdition> _a2 = new(() => Compose("seeds/a2/edition.yaml"));
    private readonly Lazy<RenderedEdition> _tabloid = new(() => Compose("seeds/tabloid/edition.yaml"));

    /// <summary>The broadsheet page.</summary>
    public PageDisplayList A2 => _a2.Value.Pages[0].Made!.Page;

    /// <summary>The front page of the tabloid.</summary>
    public PageDisplayList TabloidFront => _tabloid.Value.Pages[0].Made!.Page;

    public void Dispose()
    {
        foreach (var edition in new[] { _a2, _tabloid }.Where(edition => edition.IsValueCreated)) edition.Value.Dispose();
    }

    private static RenderedEdition Compose(string path) =>
        EditionRenderer.Render(Path.Combine(TestPaths.Root, path), TestFonts.Bundled, LayoutLimits.Default);
}
