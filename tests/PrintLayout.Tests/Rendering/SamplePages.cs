using PrintLayout.Pages;
using PrintLayout.Production.Editions;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Rendering;

/// <summary>Every page of the sample editions, composed once for the tests of a class.</summary>
public sealed class SamplePages : IDisposable
{
    private readonly Lazy<RenderedEdition[]> _editions = new(() => [.. Editions.Select(edition =>
        EditionRenderer.Render(Path.Combine(TestPaths.Root, edition, "edition.yaml"), TestFonts.Bundled, LayoutLimits.Default))]);

    /// <summary>The folders of the editions with the names of their pages.</summary>
    public static TheoryData<string, string> Names => new()
    {
        { "seeds/a2", "A2" },
        { "seeds/tabloid", "A1" },
        { "seeds/tabloid", "A2" },
        { "layouts/gallery", "G1" },
        { "layouts/gallery", "G2" },
        { "layouts/gallery", "G3" },
    };

    private static readonly string[] Editions = ["seeds/a2", "seeds/tabloid", "layouts/gallery"];

    /// <summary>A page.</summary>
    public PageDisplayList this[string edition, string page] =>
        _editions.Value[Array.IndexOf(Editions, edition)].Pages.Single(made => made.Name == page).Made!.Page;

    public void Dispose()
    {
        if (!_editions.IsValueCreated) return;
        foreach (var edition in _editions.Value) edition.Dispose();
    }
}
