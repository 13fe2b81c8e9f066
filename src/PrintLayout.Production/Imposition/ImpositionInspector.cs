using PrintLayout.Diagnostics;
using PrintLayout.Pdf.Images;
using PrintLayout.Production.Writers;

namespace PrintLayout.Production.Imposition;

/// <summary>
/// Judges pages that go onto sheets as pages of others that are placed are judged, but for their spot inks: the plates of a sheet are
/// those of all its pages.
/// </summary>
internal sealed class ImpositionInspector : IDocumentInspector
{
    // The rules are held against the finished file.
    private readonly DocumentInspector _inspector = new(hasPreflight: false);

    /// <inheritdoc/>
    public void Inspect(DocumentArrival arrival, IDiagnosticSink sink) =>
        _inspector.Inspect(arrival with { Spots = arrival.Form.Spots }, sink);
}
