using BenchmarkDotNet.Attributes;
using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Overlays;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Raster;
using PrintLayout.Sources;

namespace PrintLayout.Benchmarks;

/// <summary>The proof of the sample page as a PNG in memory, on one thread, faces opened before.</summary>
[MemoryDiagnoser]
public class ProofBenchmarks : IDisposable
{
    private readonly RenderedEdition _edition;
    private readonly PageDisplayList _page;
    private readonly ProofOverlay _overlay;
    private readonly PngWriter _writer = new();

    /// <summary>Composes the sample page.</summary>
    public ProofBenchmarks()
    {
        var root = SeedText.FindRoot();
        var fonts = new FontLocations(Path.Combine(root, "fonts/fonts.yaml"));
        _edition = EditionRenderer.Render(Path.Combine(root, "seeds/a2/edition.yaml"), fonts, LayoutLimits.Default);
        _page = _edition.Pages[0].Made!.Page;
        _overlay = ProofOverlay.Of(_page, OverlayLayers.All);
    }

    /// <summary>Plain paper: a grey file.</summary>
    [Benchmark(Baseline = true)]
    public long Plain() => Write(new RasterOptions(150));

    /// <summary>Newsprint: three bytes a pixel.</summary>
    [Benchmark]
    public long Newsprint() => Write(new RasterOptions(150) { Paper = ProofPaper.Newsprint });

    /// <summary>With every overlay.</summary>
    [Benchmark]
    public long Overlays() => Write(new RasterOptions(150) { Overlay = _overlay });

    /// <summary>Closes the faces.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _edition.Dispose();
        GC.SuppressFinalize(this);
    }

    private long Write(RasterOptions options)
    {
        using var output = new MemoryStream();
        _writer.Write(_page, options, output, new DiagnosticBag());
        return output.Length;
    }
}
