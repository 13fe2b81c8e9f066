using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Pages;
using PrintLayout.Pages.Overlays;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Requests;
using PrintLayout.Svg;

namespace PrintLayout.Production.Writers;

/// <summary>Pages as SVG.</summary>
/// <param name="proof">What they show.</param>
/// <param name="outlineText">Whether type is drawn as paths.</param>
/// <param name="press">The colours of the press.</param>
/// <param name="images">Decodes placed images.</param>
/// <param name="documents">Draws placed pages of documents.</param>
internal sealed class SvgFileWriter(
    ProofSettings proof, bool outlineText, PressColours press, IImageDecoder images, IDocumentPainter documents)
    : ISingleFileWriter
{
    public string Format => "svg";

    public bool ShowsFaults => proof.Overlay != OverlayLayers.None;

    public string Settings => FormattableString.Invariant($"outlines={outlineText} {proof} {press.Settings}");

    public ImmutableArray<string> Inputs => press.Inputs;

    public void Write(PageDisplayList page, string path, MemoryStream output, IDiagnosticSink sink, StageClock clock)
    {
        var options = new SvgOptions
        {
            Region = proof.RegionOn(page),
            Paper = proof.Paper,
            Overlay = proof.OverlayOf(page),
            OutlineText = outlineText,
            Decoder = images,
            Cmyk = press.Of(page, sink),
            Documents = documents,
        };
        SvgWriter.Write(page, options, output, sink);
        clock.Lap("svg");
    }
}
