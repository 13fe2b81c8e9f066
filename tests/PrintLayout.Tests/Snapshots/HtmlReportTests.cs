using System.Text;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Raster.Comparison;
using PrintLayout.Snapshots.Comparing;
using PrintLayout.Snapshots.Report;
using PrintLayout.Snapshots.Verdicts;
using PrintLayout.Tests.Pages;
using PrintLayout.Tests.Svg;

namespace PrintLayout.Tests.Snapshots;

/// <summary>The report: one file that needs nothing else, and what its keys do in a browser.</summary>
[Slow]
public sealed class HtmlReportTests
{
    [Fact]
    public void It_needs_nothing_from_anywhere_and_shows_text_as_text()
    {
        var html = Report("“<b>&” was added");
        Assert.Contains("“&lt;b&gt;&amp;” was added", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=\"/", html, StringComparison.Ordinal);
        Assert.Equal(3, html.Split("data:image/png;base64,").Length);
    }

    [Fact]
    public void Its_keys_swipe_blink_and_go_to_the_change()
    {
        const string Keys = """
            <script>
            const press = key => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
            const shown = () => document.querySelector(".sheet").dataset.show;
            const told = [shown()];
            press("j"); told.push(document.querySelector(".changes [aria-current=true]") ? "change" : "no change");
            press("4"); press("ArrowRight");
            told.push(shown() + " at " + document.querySelector(".sheet").style.getPropertyValue("--swipe"));
            press("1"); told.push(shown());
            press(" "); told.push(shown());
            press("5");
            const seen = new Set();
            const timer = setInterval(() => { seen.add(shown()); }, 100);
            setTimeout(() => { clearInterval(timer); told.push("blinks " + [...seen].sort()); document.title = told.join(", "); }, 3000);
            </script>
            """;
        var dom =
            Chromium.Run(Encoding.UTF8.GetBytes(Report("a line moved").Replace("</body>", Keys + "</body>", StringComparison.Ordinal)));
        Assert.Contains("<title>diff, change, swipe at 52%, old, new, blinks new,old</title>", dom, StringComparison.Ordinal);
    }

    private static string Report(string sentence)
    {
        var page = PageSamples.Page(PageSamples.Fill(ItemRole.Background, PageSamples.Rect(20, 20, 50, 30)));
        using var pictures = new RasterPictures();
        var picture = pictures.Draw(page, 72);
        var change = new PageChange(ChangeLevel.Line, "s1", sentence, 1)
        {
            Old = PageSamples.Rect(20, 20, 10, 10),
            New = new PtRect(Pt.Zero, Pt.Zero, new Pt(9_000), new Pt(9_000)),
        };
        var verdict = new PageVerdict("A2", PageState.Changed, [change], [new LayerVerdict("geometry", false, true, "1 change")], []);
        using var output = new MemoryStream();
        HtmlReport.Write(
            "edition: snapshots", [new ReportPage(verdict, page.Boxes, page.Boxes) { OldPicture = picture, NewPicture = picture }], output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
