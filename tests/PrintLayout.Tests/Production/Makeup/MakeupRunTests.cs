using System.Text.Json;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Runs;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Validation;
using PrintLayout.Makeup.Requests;
using PrintLayout.Production.Makeup;
using PrintLayout.Production.Search;
using PrintLayout.Raster.Png;
using PrintLayout.Reading;
using PrintLayout.Sources;
using PrintLayout.Tests.Rendering;

namespace PrintLayout.Tests.Production.Makeup;

public sealed class MakeupRunTests : IDisposable
{
    private const string Head = "paper: 样报\ndate: 2026-01-20\nmaster: masters/broadsheet.yaml\nstyle: styles/daily.yaml\npages:\n";
    private const string Auto = "  - { page: A1, layout: auto, articles: [one.md, two.md] }\n";

    private readonly SmallEdition _edition = new SmallEdition().Write("edition.yaml", Head + Auto);

    private readonly List<MakeupOutcome> _outcomes = [];

    public void Dispose()
    {
        foreach (var outcome in _outcomes) outcome.Dispose();
        _edition.Dispose();
    }

    [Fact]
    public void A_page_that_cannot_be_made_up_says_so_and_the_others_come_out()
    {
        _edition.Write("b/one.md", _edition.Read("one.md")).Write("b/two.md", _edition.Read("two.md"))
            .Write("edition.yaml", Head + Auto + "  - { page: A2, layout: page.yaml, articles: [b/one.md, b/two.md] }\n");
        Assert.Equal(ExitCodes.PageErrors, _edition.Render(request => request with { Formats = ["png"] }));
        Assert.Contains("PL3090", _edition.Messages, StringComparison.Ordinal);
        Assert.Equal(["A2.png"], _edition.Files());
    }

    [Fact]
    public void The_pages_found_stand_side_by_side_with_their_costs_and_reasons()
    {
        var outcome = Run(Settings() with { Alternatives = 2 });
        var page = Assert.Single(outcome.Pages);
        Assert.Equal([7, 12], page.Alternatives.Select(one => one.Cost));
        Assert.All(page.Alternatives, one => Assert.NotNull(one.Made));
        Assert.Equal([_edition.PathOf("out/A1-makeup.png"), _edition.PathOf("out/A1-makeup.html")], page.Files);
        var sheet = PixelImage.TryDecode(File.ReadAllBytes(page.Files[0]))!;
        Assert.InRange(sheet.Width, 2 * 500, 2 * 700);
        Assert.InRange(sheet.Height, 750, 850);
        var html = File.ReadAllText(page.Files[1]);
        Assert.Equal(2, html.Split("data:image/png;base64,").Length - 1);
        Assert.Contains("one &lt;lead&gt; stands first", html, StringComparison.Ordinal);
        Assert.Contains("<tr><td>bump</td><td>5</td></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_input_gives_the_same_files()
    {
        byte[][] Files() => [.. Run(Settings() with { Alternatives = 2, WritesLayouts = true }).Pages[0].Files.Select(File.ReadAllBytes)];
        var first = Files();
        Assert.Equal(3, first.Length);
        Assert.Equal(first, Files());
    }

    [Fact]
    public void A_layout_that_is_written_renders_as_the_page_that_was_found()
    {
        var outcome = Run(Settings() with { WritesLayouts = true, Output = null });
        Assert.Equal([_edition.PathOf("layouts/edition-A1.yaml")], outcome.Pages[0].Files);
        var text = _edition.Read("layouts/edition-A1.yaml");
        Assert.Contains("\n  # one <lead> stands first\n  - article: one\n", text, StringComparison.Ordinal);
        _edition.Write("edition.yaml",
            Head + "  - { page: A1, layout: layouts/edition-A1.yaml, articles: [one.md, two.md] }\n");
        using var rendered = _edition.Compose();
        var made = rendered.Pages[0].Made!;
        Assert.Equal(JsonOf(outcome.Pages[0].Alternatives[0].Made!.Page), JsonOf(made.Page));
    }

    [Fact]
    public void A_layout_that_a_person_edited_is_not_overwritten_unless_asked_for()
    {
        var settings = Settings() with { WritesLayouts = true, Output = null };
        Run(settings);
        var text = _edition.Read("layouts/edition-A1.yaml");
        Assert.DoesNotContain(Run(settings).Diagnostics, d => d.Code == "PL3097");
        _edition.Write("layouts/edition-A1.yaml", text + "# mine\n");
        var kept = Run(settings);
        Assert.Contains(kept.Diagnostics, d => d.Code == "PL3097");
        Assert.Empty(kept.Pages[0].Files);
        Assert.Equal(text + "# mine\n", _edition.Read("layouts/edition-A1.yaml"));
        Assert.DoesNotContain(Run(settings with { Force = true }).Diagnostics, d => d.Code == "PL3097");
        Assert.Equal(text, _edition.Read("layouts/edition-A1.yaml"));
    }

    [Theory]
    [InlineData("modules: []\n")]
    [InlineData("")]
    [InlineData("# digest: 0123456789abcdef\nmodules: []\n")]
    public void A_file_that_no_make_up_wrote_is_left_alone(string text)
    {
        _edition.Write("layouts/edition-A1.yaml", text);
        var outcome = Run(Settings() with { WritesLayouts = true, Output = null });
        Assert.Contains(outcome.Diagnostics, d => d.Code == "PL3097");
        Assert.Equal(text, _edition.Read("layouts/edition-A1.yaml"));
    }

    [Fact]
    public void An_earlier_layout_is_handed_to_the_search_when_it_is_to_be_kept()
    {
        var search = new Search();
        var outcome = Run(Settings() with { Keeps = true, Output = null }, search);
        Assert.Null(search.Asked[0].Keep);
        Assert.Equal(["PL3096"], outcome.Diagnostics.Select(d => d.Code).Where(code => code == "PL3096"));
        Run(Settings() with { WritesLayouts = true, Output = null });
        outcome = Run(Settings() with { Keeps = true, Output = null }, search);
        Assert.Equal(["one", "two"], search.Asked[1].Keep!.Modules.Select(module => module.Article.Value));
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Code == "PL3096");
    }

    [Fact]
    public void The_search_gets_the_page_with_its_plan_stories_and_house()
    {
        _edition.Write("edition.yaml", Head
            + "  - { page: B7, layout: auto, furniture: none, articles: [{ article: two.md, lead: true }, one.md], "
            + "ads: [{ id: x, columns: 2, rows: 9 }] }\n");
        var search = new Search();
        Run(Settings() with { Output = null, Alternatives = 5 }, search);
        var asked = Assert.Single(search.Asked);
        Assert.Equal("B7", asked.Page.Name.Value);
        Assert.Equal(["one", "two"], asked.Articles.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("two", Assert.Single(asked.Plan.Stories).Article);
        Assert.Equal((2, 9), (asked.Plan.Bookings[0].Columns, asked.Plan.Bookings[0].Rows));
        Assert.Equal((115, 0), (asked.Master.Rows, asked.Master.FolioRows));
        Assert.EndsWith("layouts/edition-B7.yaml", asked.LayoutFile, StringComparison.Ordinal);
        Assert.Equal(5, search.Alternatives);
    }

    [Theory]
    [InlineData("A2", "PL3098")]
    [InlineData("Z9", "PL4032")]
    public void Nothing_to_make_up_is_an_error(string page, string code)
    {
        _edition.Write("edition.yaml", Head + Auto + "  - { page: A2, layout: page.yaml, articles: [one.md, two.md] }\n");
        var outcome = Run(Settings() with { Pages = PrintLayout.Production.Inputs.PageSelection.TryParse(page)! });
        Assert.Empty(outcome.Pages);
        Assert.Equal([code], outcome.Findings.Select(d => d.Code));
    }

    [Fact]
    public void The_command_tells_the_pages_on_standard_output_or_gives_json()
    {
        var (code, output, messages) = Command(asJson: false);
        Assert.Equal(ExitCodes.Ok, code);
        Assert.Contains("A1 1: cost 7, one above two\n  one <lead> stands first\n", output, StringComparison.Ordinal);
        Assert.Contains("wrote ", output, StringComparison.Ordinal);
        (code, output, messages) = Command(asJson: true);
        Assert.Equal(ExitCodes.Ok, code);
        using var json = JsonDocument.Parse(output);
        var page = json.RootElement.GetProperty("pages")[0];
        var best = page.GetProperty("alternatives")[0];
        Assert.Equal(7, best.GetProperty("cost").GetInt64());
        Assert.Equal("one", best.GetProperty("modules")[0].GetProperty("article").GetString());
        Assert.Equal("one <lead> stands first", best.GetProperty("modules")[0].GetProperty("reason").GetString());
        Assert.Contains("modules:", best.GetProperty("layout").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("cost 7", messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_is_stopped_writes_nothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        using var outcome = MakeupRun.Execute(Settings() with { WritesLayouts = true }, stop.Token);
        Assert.True(outcome.IsStopped);
        Assert.Empty(outcome.Pages);
        Assert.False(Directory.Exists(_edition.PathOf("out")));
        using var output = new MemoryStream();
        Assert.Equal(ExitCodes.Stopped, new MakeupCommandRun(
            Settings(), asJson: true, output, TextWriter.Null, new MessageSettings(), settings => MakeupRun.Execute(settings, stop.Token))
            .Execute());
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void A_page_that_takes_too_long_is_given_up_and_said_so()
    {
        var outcome = MakeupRun.Execute(
            Settings() with { Limits = Sources.LayoutLimits.Default with { PageTime = TimeSpan.FromTicks(1) } },
            TestContext.Current.CancellationToken);
        _outcomes.Add(outcome);
        var page = Assert.Single(outcome.Pages);
        Assert.Empty(page.Alternatives);
        Assert.Equal(DiagnosticCodes.PageOverBudget, Assert.Single(page.Diagnostics).Code);
    }

    private MakeupSettings Settings() =>
        new(_edition.PathOf("edition.yaml"), TestFonts.Bundled) { Output = _edition.PathOf("out"), Alternatives = 1 };

    private MakeupOutcome Run(MakeupSettings settings) => Run(settings, new Search());

    private MakeupOutcome Run(MakeupSettings settings, Search search)
    {
        _outcomes.Add(MakeupRun.Execute(settings, search));
        return _outcomes[^1];
    }

    private (int Code, string Output, string Messages) Command(bool asJson)
    {
        using var output = new MemoryStream();
        using var messages = new StringWriter();
        var code = new MakeupCommandRun(
            Settings(), asJson, output, messages, new MessageSettings(), settings => MakeupRun.Execute(settings, new Search())).Execute();
        return (code, System.Text.Encoding.UTF8.GetString(output.ToArray()), messages.ToString());
    }

    private static string JsonOf(PrintLayout.Pages.PageDisplayList page)
    {
        using var output = new MemoryStream();
        PrintLayout.Json.DisplayListWriter.Write(page, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Finds two pages: the first story above the second, and the other way round.</summary>
    private sealed class Search : IPageSearch
    {
        public List<MakeupRequest> Asked { get; } = [];

        public int Alternatives { get; private set; }

        public MakeupResult Find(MakeupRequest request, int alternatives, IDiagnosticSink sink)
        {
            Asked.Add(request);
            Alternatives = alternatives;
            return new MakeupResult([.. new[] { Page(request, "one", "two", 7), Page(request, "two", "one", 12) }.Take(alternatives)]);
        }

        private static FoundPage Page(MakeupRequest request, string first, string second, long cost)
        {
            var text = SmallEdition.Layout(first, "1-2", "1-12") + SmallEdition.Module(second, "1-2", "14-25");
            var read = new DiagnosticBag();
            var layout = PageLayoutReader.Read(
                TextFiles.Session(request.Edition.File, text, Path.GetDirectoryName(request.Edition.File)!, read, LayoutLimits.Default))!;
            return new FoundPage(
                layout with { File = request.LayoutFile }, [$"{first} <lead> stands first", $"{second} below it"], cost,
                [("bump", cost - 2)], $"{first} above {second}", new PageMetrics());
        }
    }
}
