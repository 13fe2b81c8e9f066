using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Pages;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Press;

namespace PrintLayout.Production.Writers;

/// <summary>Documents by a writer of <c>--writer</c>. Their names say which, so that nobody takes one for the press file.</summary>
/// <param name="writer">The writer.</param>
/// <param name="images">Decodes placed images.</param>
internal sealed class DocumentFileWriter(IDocumentWriter writer, IImageDecoder images) : IDocumentFileWriter
{
    public string Format => writer.Name + ".pdf";

    public bool ShowsFaults => false;

    public string Settings => writer.GetType().Assembly.ManifestModule.ModuleVersionId.ToString();

    public IDocumentFile Begin(string path, IDiagnosticSink sink) => new CollectedFile(writer, images, sink);

    /// <summary>These writers want all pages at once.</summary>
    private sealed class CollectedFile(IDocumentWriter writer, IImageDecoder images, IDiagnosticSink sink) : IDocumentFile
    {
        private readonly List<PageDisplayList> _pages = [];

        public void Add(PageDisplayList page) => _pages.Add(page with { Geometry = PageGeometry.Empty });

        public void Finish(MemoryStream output, StageClock clock)
        {
            writer.Write([.. _pages], images, output, sink);
            clock.Lap(writer.Name);
        }

        public void Dispose() => _pages.Clear();
    }
}
