using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Raster;

namespace PrintLayout.Production.Makeup;

/// <summary>Small pages side by side, for the choice between them: as one PNG, and as an HTML file with what speaks for each.</summary>
/// <param name="images">Decodes placed images.</param>
internal sealed class ContactSheet(IImageDecoder images) : IDisposable
{
    // Enough to read headlines on a screen; a page of the HTML file is enlarged by a click.
    private const int SmallHeight = 800;
    private const int LargeHeight = 1600;
    private const int Across = 4;

    private const string Css =
        """
        body { margin: 0; padding: 1rem 1.5rem; background: #e4e2dc; color: #222; font: 14px/1.5 system-ui, sans-serif }
        h1 { font-size: 1.25rem }
        main { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start }
        figure { margin: 0; width: 26rem; max-width: 100%; background: #fff; box-shadow: 0 1px 4px #0003 }
        figure img { display: block; width: 100%; cursor: zoom-in; border-bottom: 1px solid #ccc }
        figure input { display: none }
        figure:has(input:checked) { width: 100% }
        figcaption { padding: .75rem 1rem }
        h2 { margin: 0 0 .5rem; font-size: 1rem }
        ol, ul { margin: .25rem 0; padding-left: 1.5rem }
        table { border-collapse: collapse }
        td { padding: 0 .75rem 0 0 }
        td + td { text-align: right; font-variant-numeric: tabular-nums }
        """;

    private readonly ContactSheetWriter _writer = new(images);

    /// <summary>Writes the sheet as a PNG, without words.</summary>
    /// <param name="pages">The pages, at least one.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="sink">Receives what cannot be drawn.</param>
    public void WritePng(ImmutableArray<SheetPage> pages, Stream output, IDiagnosticSink sink) =>
        _writer.Write([.. pages.Select(page => page.Page)], SmallHeight, Across, output, sink);

    /// <summary>Writes the sheet as an HTML file that needs no other.</summary>
    /// <param name="title">What the sheet shows.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="output">Where to write, in UTF-8; left open.</param>
    /// <param name="sink">Receives what cannot be drawn.</param>
    public void WriteHtml(string title, ImmutableArray<SheetPage> pages, Stream output, IDiagnosticSink sink)
    {
        using var html = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        html.Write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write("<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.Write($"<title>{Text(title)}</title>\n<style>\n{Css}\n</style>\n</head>\n<body>\n<h1>{Text(title)}</h1>\n<main>\n");
        foreach (var page in pages) WritePage(html, page, sink);
        html.Write("</main>\n</body>\n</html>\n");
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void WritePage(StreamWriter html, SheetPage page, IDiagnosticSink sink)
    {
        using var png = new MemoryStream();
        _writer.WriteOne(page.Page, LargeHeight, png, sink);
        html.Write("<figure>\n<label><input type=\"checkbox\"><img alt=\"");
        html.Write(Text(page.Title));
        html.Write("\" src=\"data:image/png;base64,");
        html.Write(Convert.ToBase64String(png.GetBuffer(), 0, (int)png.Length));
        html.Write($"\"></label>\n<figcaption>\n<h2>{Text(page.Title)}</h2>\n");
        if (!page.Reasons.IsEmpty)
        {
            html.Write("<ol>\n");
            foreach (var reason in page.Reasons) html.Write($"<li lang=\"zh-Hans\">{Text(reason)}</li>\n");
            html.Write("</ol>\n");
        }

        html.Write("<table>\n");
        foreach (var (name, cost) in page.Costs) html.Write($"<tr><td>{Text(name)}</td><td>{Number(cost)}</td></tr>\n");
        html.Write($"<tr><td><b>cost</b></td><td><b>{Number(page.Cost)}</b></td></tr>\n</table>\n</figcaption>\n</figure>\n");
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
