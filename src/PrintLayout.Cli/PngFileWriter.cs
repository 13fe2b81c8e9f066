using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Layout;
using PrintLayout.Production;
using PrintLayout.Production.Batch;
using PrintLayout.Raster;

namespace PrintLayout.Cli;

/// <summary>PNG proofs.</summary>
/// <param name="options">How they are drawn.</param>
/// <param name="images">Decodes placed images.</param>
internal sealed class PngFileWriter(RasterOptions options, IImageDecoder images) : IPageFileWriter, IDisposable
{
    // Made when the first proof is drawn: a run without proofs never loads the library that draws them.
    private readonly Lazy<PngWriter> _writer = new(() => new PngWriter(images));

    public string Format => "png";

    public bool HoldsPages => false;

    public bool ShowsFaults => false;

    public string Settings { get; } = options.ToString();

    public void Write(IReadOnlyList<MadePage> pages, string path, Stream output, IDiagnosticSink sink, StageClock clock)
    {
        _writer.Value.Write(pages[0].Page, options, output, sink);
        clock.Lap("png");
    }

    public void Dispose()
    {
        if (_writer.IsValueCreated) _writer.Value.Dispose();
    }
}
