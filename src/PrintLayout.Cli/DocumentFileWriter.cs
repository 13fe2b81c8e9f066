using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Layout;
using PrintLayout.Production;
using PrintLayout.Production.Batch;

namespace PrintLayout.Cli;

/// <summary>Documents by a writer of <c>--writer</c>. Their names say which, so that nobody takes one for the press file.</summary>
/// <param name="writer">The writer.</param>
/// <param name="images">Decodes placed images.</param>
internal sealed class DocumentFileWriter(IDocumentWriter writer, IImageDecoder images) : IPageFileWriter
{
    public string Format => writer.Name + ".pdf";

    public bool HoldsPages => true;

    public bool ShowsFaults => false;

    public string Settings => writer.GetType().Assembly.ManifestModule.ModuleVersionId.ToString();

    public void Write(IReadOnlyList<MadePage> pages, string path, MemoryStream output, IDiagnosticSink sink, StageClock clock)
    {
        writer.Write([.. pages.Select(page => page.Page)], images, output, sink);
        clock.Lap(writer.Name);
    }
}
