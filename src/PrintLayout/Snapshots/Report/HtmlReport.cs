using System.Globalization;
using System.Net;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Snapshots.Verdicts;

namespace PrintLayout.Snapshots.Report;

/// <summary>
/// Writes the report of a comparison: one HTML file without other files. It shows the pages as they were and as they are, their difference,
/// a swipe and a blink. Beside them is the list of changes, each linked to its place.
/// </summary>
internal static class HtmlReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="title">What was compared.</param>
    /// <param name="pages">The pages; those that are the same may have no pictures.</param>
    /// <param name="output">Where the file goes, in UTF-8. It is not closed.</param>
    public static void Write(string title, IReadOnlyList<ReportPage> pages, Stream output)
    {
        using var html = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        html.Write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        html.Write(Text(title));
        html.Write("</title>\n<style>\n");
        html.Write(Resource("report.css"));
        html.Write("</style>\n</head>\n<body>\n");
        WriteHead(html, title, pages);
        html.Write("<main>\n");
        for (var i = 0; i < pages.Count; i++) WritePage(html, pages[i], i);
        html.Write("</main>\n<script>\n");
        html.Write(Resource("report.js"));
        html.Write("</script>\n</body>\n</html>\n");
    }

    private static void WriteHead(StreamWriter html, string title, IReadOnlyList<ReportPage> pages)
    {
        html.Write($"<header>\n<h1>{Text(title)}</h1>\n<nav aria-label=\"Pages\">\n");
        for (var i = 0; i < pages.Count; i++)
        {
            var verdict = pages[i].Verdict;
            var state = verdict.State.ToString().ToLowerInvariant();
            var count = verdict.Changes.IsEmpty ? state : verdict.Changes.Length.ToString(CultureInfo.InvariantCulture);
            html.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"<button class=\"tab {state}\" data-page=\"{i}\">{Text(verdict.Page)}<b>{count}</b></button>\n"));
        }

        html.Write("</nav>\n<div class=\"modes\" role=\"group\" aria-label=\"View\">\n");
        var modes = new[]
        {
            ("old", "1", "Old"), ("new", "2", "New"), ("diff", "3", "Difference"), ("swipe", "4", "Swipe"), ("blink", "5", "Blink"),
        };
        foreach (var (mode, key, name) in modes)
            html.Write($"<button data-mode=\"{mode}\" aria-pressed=\"false\">{name} <kbd>{key}</kbd></button>\n");
        html.Write("</div>\n<div class=\"zoom\"><button data-zoom=\"out\" aria-label=\"Smaller\">−</button><output></output>");
        html.Write("<button data-zoom=\"in\" aria-label=\"Larger\">+</button>");
        html.Write("<button data-zoom=\"fit\">Fit <kbd>0</kbd></button></div>\n");
        html.Write("<p class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> next, previous change · <kbd>space</kbd> old / new · ");
        html.Write("<kbd>[</kbd> <kbd>]</kbd> page · <kbd>←</kbd> <kbd>→</kbd> swipe · <kbd>m</kbd> marks</p>\n</header>\n");
    }

    private static void WritePage(StreamWriter html, ReportPage page, int index)
    {
        var verdict = page.Verdict;
        html.Write(string.Create(
            CultureInfo.InvariantCulture, $"<section class=\"page\" data-page=\"{index}\" hidden>\n<aside>\n<h2>{Text(verdict.Page)} "));
        html.Write($"<span class=\"state {verdict.State.ToString().ToLowerInvariant()}\">{StateName(verdict)}</span></h2>\n");
        if (page.Note.Length > 0) html.Write($"<p class=\"note\">{Text(page.Note)}</p>\n");
        foreach (var diagnostic in verdict.Diagnostics)
            html.Write($"<p class=\"note error\">{Text($"{diagnostic.Code} {diagnostic.Span}: {diagnostic.Message}")}</p>\n");
        WriteChanges(html, verdict);
        WriteLayers(html, verdict);
        html.Write("</aside>\n");
        WriteViewer(html, page);
        html.Write("</section>\n");
    }

    private static string StateName(PageVerdict verdict) => verdict.State switch
    {
        PageState.Changed => verdict.Changes.IsEmpty ? "changed" : Counted.Of(verdict.Changes.Length, "change"),
        PageState.New => "nothing approved yet",
        PageState.Stale => "no such page any more",
        PageState.Failed => "has errors",
        _ => "as approved",
    };

    private static void WriteChanges(StreamWriter html, PageVerdict verdict)
    {
        html.Write("<ol class=\"changes\">\n");
        for (var i = 0; i < verdict.Changes.Length; i++)
        {
            var change = verdict.Changes[i];
            html.Write(string.Create(CultureInfo.InvariantCulture, $"<li><button data-change=\"{i}\">"));
            html.Write($"<span class=\"level\">{change.Level.ToString().ToLowerInvariant()}</span>");
            html.Write($"<span lang=\"zh-Hans\">{Text(change.Sentence)}</span>");
            foreach (var detail in change.Details) html.Write($"<small lang=\"zh-Hans\">{Text(detail)}</small>");
            if (change.Source.Length > 0) html.Write($"<small class=\"source\">{Text(change.Source)}</small>");
            html.Write("</button></li>\n");
        }

        html.Write("</ol>\n");
    }

    private static void WriteLayers(StreamWriter html, PageVerdict verdict)
    {
        if (verdict.Layers.IsEmpty) return;
        html.Write("<table class=\"layers\">\n");
        foreach (var layer in verdict.Layers)
        {
            var result = layer.IsSame ? "same" : layer.IsGate ? "differs" : "told";
            html.Write($"<tr class=\"{result}\"><th>{Text(layer.Name)}</th><td>{Text(layer.Sentence)}</td></tr>\n");
        }

        html.Write("</table>\n");
    }

    private static void WriteViewer(StreamWriter html, ReportPage page)
    {
        html.Write("<div class=\"viewer\" tabindex=\"0\">\n");
        var boxes = new[] { page.Old, page.New }.OfType<PageBoxes>().ToList();
        if (boxes.Count == 0)
        {
            html.Write("<p class=\"empty\">There is nothing to show.</p>\n</div>\n");
            return;
        }

        var (width, height) = (boxes.Max(box => box.Media.Width.Milli), boxes.Max(box => box.Media.Height.Milli));
        html.Write(string.Create(
            CultureInfo.InvariantCulture, $"<div class=\"sheet\" data-width=\"{width}\" style=\"aspect-ratio:{width}/{height}\">\n"));
        WriteLayer(html, "old", page.OldPicture, page.Old, (width, height));
        WriteLayer(html, "new", page.NewPicture, page.New, (width, height));
        html.Write(string.Create(
            CultureInfo.InvariantCulture, $"<svg class=\"marks\" viewBox=\"0 0 {width} {height}\" preserveAspectRatio=\"none\">\n"));
        for (var i = 0; i < page.Verdict.Changes.Length; i++)
        {
            var change = page.Verdict.Changes[i];
            WriteMark(html, "was", i, change.Old);
            WriteMark(html, "is", i, change.New);
        }

        html.Write("</svg>\n<div class=\"handle\" role=\"slider\" tabindex=\"0\" aria-label=\"Swipe\"");
        html.Write(" aria-valuemin=\"0\" aria-valuemax=\"100\" aria-valuenow=\"50\"></div>\n</div>\n</div>\n");
    }

    private static void WriteLayer(StreamWriter html, string name, byte[]? picture, PageBoxes? boxes, (int Width, int Height) sheet)
    {
        if (picture is null || boxes is null) return;
        // Pages of two sizes are shown at one scale, with their top left corners in the same place.
        var (width, height) = (boxes.Media.Width.Milli * 100m / sheet.Width, boxes.Media.Height.Milli * 100m / sheet.Height);
        html.Write(string.Create(
            CultureInfo.InvariantCulture, $"<div class=\"layer {name}\" style=\"width:{width:0.####}%;height:{height:0.####}%\">"));
        html.Write($"<img alt=\"The page, {name}\" src=\"data:image/png;base64,");
        html.Write(Convert.ToBase64String(picture));
        html.Write("\"><i></i></div>\n");
    }

    private static void WriteMark(StreamWriter html, string kind, int index, PtRect? area)
    {
        if (area is not { } place) return;
        var box = place.Inflate(new Pt(3_000));
        html.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<rect class=\"{kind}\" data-change=\"{index}\" x=\"{box.X.Milli}\" y=\"{box.Y.Milli}\""));
        html.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{box.Width.Milli}\" height=\"{box.Height.Milli}\"/>\n"));
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
