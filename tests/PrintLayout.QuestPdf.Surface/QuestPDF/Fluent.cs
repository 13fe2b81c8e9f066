using System.Globalization;
using System.Text;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>A container that remembers what is put into it.</summary>
public sealed class RecordedContainer : IContainer
{
    public float Width { get; internal set; }

    public float Height { get; internal set; }

    public string? Svg { get; internal set; }

    public bool FitsArea { get; internal set; }
}

public static class ConstrainedExtensions
{
    public static IContainer Width(this IContainer element, float value, Unit unit = Unit.Point)
    {
        ((RecordedContainer)element).Width = unit == Unit.Point ? value : float.NaN;
        return element;
    }

    public static IContainer Height(this IContainer element, float value, Unit unit = Unit.Point)
    {
        ((RecordedContainer)element).Height = unit == Unit.Point ? value : float.NaN;
        return element;
    }
}

public sealed class SvgImageDescriptor
{
    private readonly RecordedContainer _container;

    internal SvgImageDescriptor(RecordedContainer container) => _container = container;

    public SvgImageDescriptor FitArea()
    {
        _container.FitsArea = true;
        return this;
    }
}

public static class SvgExtensions
{
    public static SvgImageDescriptor Svg(this IContainer container, string svg)
    {
        var recorded = (RecordedContainer)container;
        recorded.Svg = svg;
        return new SvgImageDescriptor(recorded);
    }
}

public sealed class PageDescriptor
{
    public float Width { get; private set; }

    public float Height { get; private set; }

    public RecordedContainer Recorded { get; } = new();

    public void Size(float width, float height, Unit unit = Unit.Point) =>
        (Width, Height) = unit == Unit.Point ? (width, height) : (float.NaN, float.NaN);

    public IContainer Content() => Recorded;
}

public sealed class RecordedPages : IDocumentContainer
{
    public List<PageDescriptor> Pages { get; } = [];
}

public static class PageExtensions
{
    public static IDocumentContainer Page(this IDocumentContainer document, Action<PageDescriptor> handler)
    {
        var page = new PageDescriptor();
        handler(page);
        ((RecordedPages)document).Pages.Add(page);
        return document;
    }
}

public sealed class Document : IDocument
{
    private readonly Action<IDocumentContainer> _handler;

    private Document(Action<IDocumentContainer> handler) => _handler = handler;

    public DocumentMetadata Metadata { get; private set; } = new();

    public static Document Create(Action<IDocumentContainer> handler) => new(handler);

    public Document WithMetadata(DocumentMetadata metadata)
    {
        Metadata = metadata;
        return this;
    }

    /// <summary>What QuestPDF does when it generates: lets the document fill its pages.</summary>
    public IReadOnlyList<PageDescriptor> Compose()
    {
        var pages = new RecordedPages();
        _handler(pages);
        return pages.Pages;
    }
}

public static class GenerateExtensions
{
    public static void GeneratePdf(this IDocument document, Stream stream)
    {
        var sizes = ((Document)document).Compose()
            .Select(page => string.Create(CultureInfo.InvariantCulture, $"{page.Width} {page.Height}"));
        stream.Write(Encoding.UTF8.GetBytes(string.Join('\n', sizes)));
    }
}

public sealed class DocumentOperation
{
    private readonly List<string> _steps = [];

    private DocumentOperation(string step) => _steps.Add(step);

    /// <summary>What was done last, in order.</summary>
    public static IReadOnlyList<string> Saved { get; private set; } = [];

    public static DocumentOperation LoadFile(string filePath, string? password = null) => new($"load {filePath}{password}");

    public DocumentOperation MergeFile(string filePath, string? pageSelector = null) => Add($"merge {filePath}{pageSelector}");

    public DocumentOperation OverlayFile(LayerConfiguration configuration) => Add($"overlay {configuration.FilePath}");

    public void Save(string filePath) => Saved = [.. _steps, $"save {filePath}"];

    private DocumentOperation Add(string step)
    {
        _steps.Add(step);
        return this;
    }

    public sealed class LayerConfiguration
    {
        public string FilePath { get; set; } = string.Empty;
    }
}
