using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Svg;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace PrintLayout.QuestPdf;

/// <summary>
/// Pages of PrintLayout as content of QuestPDF documents: vector drawings at their own size, in the colours of the screen (RGB).
/// </summary>
public static class QuestPdfPages
{
    /// <summary>Puts a page, its whole sheet or <see cref="SvgOptions.Region"/>, into a container at its size.</summary>
    /// <param name="container">The container.</param>
    /// <param name="page">The page.</param>
    /// <param name="options">
    /// How it is drawn; type is always drawn as outlines, because QuestPDF does not support fonts inside pictures. Null shows the trimmed
    /// page.
    /// </param>
    /// <exception cref="InvalidOperationException">
    /// The page cannot be drawn: an image is missing or damaged, or there is no decoder for it.
    /// </exception>
    public static void PrintLayoutPage(this IContainer container, PageDisplayList page, SvgOptions? options = null)
    {
        var drawn = options ?? new SvgOptions { Region = page.Boxes.Trim };
        var size = drawn.Region ?? page.Boxes.Media;
        container.Width(Points(size.Width), Unit.Point).Height(Points(size.Height), Unit.Point).Svg(Drawing(page, drawn)).FitArea();
    }

    /// <summary>Puts one story into a container at the size of its module.</summary>
    /// <param name="container">The container.</param>
    /// <param name="page">The page that shows the story.</param>
    /// <param name="story">Its slug.</param>
    /// <param name="options">How it is drawn; its region is the story's.</param>
    /// <exception cref="ArgumentException">The page has no item of the story.</exception>
    /// <exception cref="InvalidOperationException">The story cannot be drawn, as with <see cref="PrintLayoutPage"/>.</exception>
    public static void PrintLayoutModule(this IContainer container, PageDisplayList page, string story, SvgOptions? options = null)
    {
        var excerpt = StoryExcerpt.Of(page, story)
            ?? throw new ArgumentException($"The page {page.Name} shows nothing of the story {story}.", nameof(story));
        container.PrintLayoutPage(excerpt.Page, (options ?? new SvgOptions { HasPaper = false }) with { Region = excerpt.Area });
    }

    /// <summary>A document of one page, trimmed unless the options name a region.</summary>
    /// <inheritdoc cref="ToQuestPdfDocument(IReadOnlyList{PageDisplayList}, SvgOptions?)"/>
    public static Document ToQuestPdfDocument(this PageDisplayList page, SvgOptions? options = null) =>
        new[] { page }.ToQuestPdfDocument(options);

    /// <summary>A document of these pages, each trimmed unless the options name a region.</summary>
    /// <param name="pages">The pages; at least one. The first gives the document its title and date.</param>
    /// <param name="options">How they are drawn.</param>
    /// <exception cref="InvalidOperationException">
    /// Thrown when QuestPDF draws the document and a page cannot be drawn, as with <see cref="PrintLayoutPage"/>.
    /// </exception>
    public static Document ToQuestPdfDocument(this IReadOnlyList<PageDisplayList> pages, SvgOptions? options = null)
    {
        var day = new DateTimeOffset(pages[0].Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return Document.Create(document =>
        {
            foreach (var page in pages) document.Page(sheet => Fill(sheet, page, options));
        }).WithMetadata(new DocumentMetadata { Title = pages[0].Title, CreationDate = day, ModifiedDate = day });
    }

    private static void Fill(PageDescriptor sheet, PageDisplayList page, SvgOptions? options)
    {
        var drawn = options ?? new SvgOptions();
        var region = drawn.Region ?? page.Boxes.Trim;
        sheet.Size(Points(region.Width), Points(region.Height), Unit.Point);
        sheet.Content().PrintLayoutPage(page, drawn with { Region = region });
    }

    private static float Points(Pt length) => length.Milli / 1000f;

    private static string Drawing(PageDisplayList page, SvgOptions options)
    {
        var findings = new DiagnosticBag();
        using var svg = new MemoryStream();
        if (SvgWriter.Write(page, options with { OutlineText = true }, svg, findings))
            return Encoding.UTF8.GetString(svg.GetBuffer(), 0, (int)svg.Length);
        throw new InvalidOperationException(string.Join('\n', findings.Select(DiagnosticFormatter.OneLine)));
    }
}
