using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Pages;
using PrintLayout.Pages.Overlays;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Requests;
using PrintLayout.Raster;

namespace PrintLayout.Production.Writers;

/// <summary>PNG proofs.</summary>
/// <param name="ppi">Their resolution.</param>
/// <param name="proof">What they show.</param>
/// <param name="press">The colours of the press.</param>
/// <param name="images">Decodes placed images.</param>
/// <param name="documents">Draws placed pages of documents.</param>
internal sealed class PngFileWriter(
    int ppi, ProofSettings proof, PressColours press, IImageDecoder images, IDocumentPainter documents)
    : ISingleFileWriter, IDisposable
{
    // Made when the first proof is drawn: a run without proofs never loads the library that draws them.
    private readonly Lazy<PngWriter> _writer = new(() => new PngWriter(images, documents));

    public string Format => "png";

    public bool ShowsFaults => proof.Overlay != OverlayLayers.None;

    public string Settings => FormattableString.Invariant($"{ppi} ppi {proof} {press.Settings}");

    public ImmutableArray<string> Inputs => press.Inputs;

    public void Write(PageDisplayList page, string path, MemoryStream output, IDiagnosticSink sink, StageClock clock)
    {
        var options = new RasterOptions(ppi)
        {
            Paper = proof.Paper,
            Region = proof.RegionOn(page),
            Overlay = proof.OverlayOf(page),
            Cmyk = press.Of(page, sink),
        };
        _writer.Value.Write(page, options, output, sink);
        clock.Lap("png");
    }

    public void Dispose()
    {
        if (_writer.IsValueCreated) _writer.Value.Dispose();
    }
}
