using System.Text.Json;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Press;
using PrintLayout.Production.Writers;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Batch;

[Slow]
public sealed class BatchRunTests
{
    [Fact]
    public void Any_number_of_workers_writes_the_same_bytes()
    {
        using var editions = new ManyEditions(3, pages: 2);
        Assert.Equal(0, editions.Render("one"));
        Assert.Equal(0, editions.Render("four", settings => settings with { Jobs = 4 }));
        Assert.Equal(
            ["e001/A1.pdf", "e001/A2.pdf", "e002/A1.pdf", "e002/A2.pdf", "e003/A1.pdf", "e003/A2.pdf"], editions.Files("one").Keys);
        Assert.Equal(editions.Files("one"), editions.Files("four"));
        Assert.Equal(6, editions.Files("one").Values.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_file_of_several_pages_is_the_same_by_any_number_of_workers()
    {
        using var editions = new ManyEditions(1, pages: 4);
        Assert.Equal(0, editions.Render("one", settings => settings with { Grouping = PdfGrouping.Edition }));
        Assert.Equal(0, editions.Render("three", settings => settings with { Grouping = PdfGrouping.Edition, Jobs = 3 }));
        Assert.Equal(["e001/edition.pdf"], editions.Files("one").Keys);
        Assert.Equal(editions.Files("one"), editions.Files("three"));
    }

    [Fact]
    public void Files_of_a_page_show_one_state_of_it()
    {
        using var editions = new ManyEditions(1);
        Assert.Equal(0, editions.Render("out", settings => settings with { Formats = ["pdf", "png"] }));
        var before = editions.Files("out");
        editions.Edit("e001/p01/hisense.md", text => text.Replace("海信", "海心", StringComparison.Ordinal));
        // The PDF is within the limit, the proof of 500 megabytes is not.
        Assert.NotEqual(0, editions.Render("out",
            settings => settings with { Formats = ["pdf", "png"], Ppi = 400, Limits = settings.Limits with { PageMemory = 60 << 20 } }));
        Assert.Contains("PL4030", editions.Messages, StringComparison.Ordinal);
        Assert.Equal(before, editions.Files("out"));
    }

    [Fact]
    public void Pages_that_no_edition_has_are_an_error()
    {
        using var editions = new ManyEditions(2);
        Assert.Equal(4, editions.Render("out", settings => settings with { Pages = PageSelection.TryParse("B1")! }));
        Assert.Contains("no edition has a page that --pages names", editions.Messages, StringComparison.Ordinal);
        Assert.Equal(0, editions.Render("out", settings => settings with { Pages = PageSelection.TryParse("1")! }));
    }

    [Fact]
    public void An_edition_that_cannot_be_read_ends_a_run_that_is_to_fail_fast()
    {
        using var editions = new ManyEditions(3);
        editions.Edit("e001/edition.yaml", _ => "paper: [\n");
        Assert.Equal(4, editions.Render("out", settings => settings with { FailFast = true }));
        Assert.Empty(editions.Files("out"));
    }

    [Fact]
    public void Json_says_of_which_edition_and_page_a_finding_is()
    {
        using var editions = new ManyEditions(2);
        editions.Render("out", words: new MessageSettings { Format = DiagnosticFormat.Json });
        var lines = editions.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(lines, line => Assert.Equal("A1", line.GetProperty("page").GetString()));
        Assert.Equal(["e001", "e002"], lines.Select(line => line.GetProperty("edition").GetString()!.Split('/')[^2]).Distinct());
    }

    [Fact]
    public void Shares_of_a_run_into_one_folder_are_the_run()
    {
        using var editions = new ManyEditions(5);
        Assert.Equal(0, editions.Render("whole"));
        for (var share = 1; share <= 3; share++)
        {
            var number = share;
            Assert.Equal(0, editions.Render("shares", settings => settings with { Shard = new Shard(number, 3) }));
        }

        Assert.Equal(editions.Files("whole"), editions.Files("shares"));
        Assert.Equal(["report.1-of-3.json", "report.2-of-3.json", "report.3-of-3.json"],
            Directory.GetFiles(editions.PathOf("shares"), "report*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_bad_edition_article_or_page_stops_no_other()
    {
        using var editions = new ManyEditions(4, pages: 2);
        editions.Edit("e001/edition.yaml", _ => "paper: [\n");
        editions.Edit("e002/p01/hisense.md", text => text.Replace("\n---\n", "\n", StringComparison.Ordinal));
        editions.Edit("e003/edition.yaml", text => text.Replace("page: A1", "page: A1/..", StringComparison.Ordinal));
        Assert.Equal(4, editions.Render("out", settings => settings with { Jobs = 2 }));
        Assert.Equal(["e002/A2.pdf", "e003/A2.pdf", "e004/A1.pdf", "e004/A2.pdf"], editions.Files("out").Keys);
        Assert.Contains("in/e001/edition.yaml:", editions.Messages, StringComparison.Ordinal);
        Assert.Contains("in/e002/p01/hisense.md:", editions.Messages, StringComparison.Ordinal);
        Assert.Contains("in/e003/edition.yaml:4:", editions.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Fail_fast_begins_no_page_any_more()
    {
        using var editions = new ManyEditions(4);
        editions.Edit("e002/p01/hisense.md", _ => string.Empty);
        Assert.NotEqual(0, editions.Render("out", settings => settings with { FailFast = true }));
        Assert.Equal(["e001/A1.pdf"], editions.Files("out").Keys);
    }

    [Fact]
    public void A_page_over_its_time_or_memory_is_given_up_and_told()
    {
        using var editions = new ManyEditions(1);
        Assert.Equal(1,
            editions.Render("slow", settings => settings with { Limits = LayoutLimits.Default with { PageTime = TimeSpan.FromTicks(1) } }));
        Assert.Contains("in/e001/edition.yaml:4:11: error PL4030: the page A1 was given up: it took longer than", editions.Messages,
            StringComparison.Ordinal);
        Assert.Equal(1, editions.Render("large", settings => settings with { Limits = LayoutLimits.Default with { PageMemory = 1 } }));
        Assert.Contains("PL4030: the page A1 was given up: it asked for more than 0 MB", editions.Messages, StringComparison.Ordinal);
        Assert.Empty(editions.Files("slow"));
        Assert.Empty(editions.Files("large"));
    }

    [Fact]
    public void A_stopped_run_leaves_whole_files_and_the_next_one_does_the_rest()
    {
        using var editions = new ManyEditions(4);
        Assert.Equal(0, editions.Render("whole"));
        using var stop = new CancellationTokenSource();
        using var watcher =
            new FileSystemWatcher(Directory.CreateDirectory(editions.PathOf("out")).FullName) { IncludeSubdirectories = true };
        watcher.Renamed += (_, e) =>
        {
            if (e.FullPath.EndsWith(".pdf", StringComparison.Ordinal)) stop.Cancel();
        };
        watcher.EnableRaisingEvents = true;
        var code = editions.RenderUntil("out", stop.Token);
        var first = editions.Files("out");
        Assert.Equal(first.Count == 4 && !stop.IsCancellationRequested ? 0 : ExitCodes.Stopped, code);
        Assert.All(first, file => Assert.Equal(editions.Files("whole")[file.Key], file.Value));
        Assert.Equal(0, editions.Render("out"));
        Assert.Equal(editions.Files("whole"), editions.Files("out"));
        Assert.Equal(first.Count, editions.Messages.Split("unchanged (").Length - 1);
    }

    [Fact]
    public void Two_pages_for_one_file_are_told_and_the_earlier_one_gets_it()
    {
        using var editions = new ManyEditions(2);
        Assert.Equal(1, editions.Render("out/{date}-{p}.pdf", settings => settings with { Jobs = 2 }));
        Assert.Contains("in/e002/edition.yaml:4:11: error PL4031", editions.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("e001/edition.yaml:4:11: error", editions.Messages, StringComparison.Ordinal);
        Assert.Equal(["2026-01-20-A1.pdf"], editions.Files("out").Keys);
    }

    [Fact]
    public void A_fault_of_the_program_costs_one_page()
    {
        using var editions = new ManyEditions(2);
        var request = new BatchRequest(
            [new EditionInput(editions.Input + "/e001/edition.yaml", "e001"),
                new EditionInput(editions.Input + "/e002/edition.yaml", "e002")],
            OutputPattern.TryParse(editions.PathOf("out"), true, out _)!, [new FaultyWriter()], TestFonts.Bundled);
        var pages = BatchRunner.Run(request, null, TestContext.Current.CancellationToken).Pages.ToList();
        Assert.Equal([PageStatus.Failed, PageStatus.Ok], pages.Select(page => page.Verdict));
        var fault = Assert.Single(pages[0].Diagnostics, found => found.Code == "PL9001");
        Assert.Contains("the writer broke", fault.Message, StringComparison.Ordinal);
        Assert.Equal(70, ExitCodes.For(pages[0].Diagnostics));
    }

    [Fact]
    public void Values_can_be_set_beside_the_edition_file()
    {
        using var editions = new ManyEditions(1);
        Assert.Equal(
            0, editions.Render("out/{date}/{paper}-{0p}.pdf", settings => settings with { Values = ["date=2026-02-01", "paper=晚报"] }));
        Assert.Equal(["2026-02-01/晚报-A01.pdf"], editions.Files("out").Keys);
        Assert.Equal(4, editions.Render("out", settings => settings with { Values = ["dete=2026-02-01"] }));
        Assert.Contains("--set:1:1: error PL1004: `dete` is not a key of", editions.Messages, StringComparison.Ordinal);
        Assert.Contains("date", editions.Messages, StringComparison.Ordinal);
        Assert.Equal(4, editions.Render("out", settings => settings with { Values = ["paper=晚报", "date=tomorrow"] }));
        Assert.Contains("--set:2:6: error PL1006", editions.Messages, StringComparison.Ordinal);
        Assert.Equal(4, editions.Render("out", settings => settings with { Values = ["language=ja"] }));
        Assert.Contains("--set:1:10: error PL1016: The language `ja` is not composed yet.", editions.Messages, StringComparison.Ordinal);
        Assert.Equal(0, editions.Render("out", settings => settings with { Values = ["language=zh-CN"] }));
    }

    [Fact]
    public void Only_the_pages_that_are_asked_for_are_rendered()
    {
        using var editions = new ManyEditions(2, pages: 3);
        Assert.Equal(0, editions.Render("out", settings => settings with { Pages = PageSelection.TryParse("1,A3")! }));
        Assert.Equal(["e001/A1.pdf", "e001/A3.pdf", "e002/A1.pdf", "e002/A3.pdf"], editions.Files("out").Keys);
    }

    [Fact]
    public void The_report_lists_every_page_with_its_files_and_the_slowest()
    {
        using var editions = new ManyEditions(2);
        editions.Render("out");
        using var report = JsonDocument.Parse(File.ReadAllBytes(editions.PathOf("out/report.json")));
        var root = report.RootElement;
        Assert.Equal("ok", root.GetProperty("summary").GetProperty("verdict").GetString());
        Assert.Equal(2, root.GetProperty("summary").GetProperty("ok").GetInt32());
        Assert.Equal(2, root.GetProperty("summary").GetProperty("slowest").GetArrayLength());
        var page = root.GetProperty("editions")[1].GetProperty("pages")[0];
        Assert.Equal("A1", page.GetProperty("page").GetString());
        Assert.Equal(5, page.GetProperty("modules").GetArrayLength());
        Assert.Equal(
            editions.Files("out")["e002/A1.pdf"], page.GetProperty("files")[0].GetProperty("sha256").GetString(), ignoreCase: true);
    }

    [Fact]
    public void Writers_work_within_the_limits_of_a_page_too()
    {
        using var editions = new ManyEditions(1);
        var limits = LayoutLimits.Default with { PageMemory = 512 << 20 };
        var request = RequestOf(editions, 1, new GreedyWriter()) with { Limits = limits };
        var page = Assert.Single(BatchRunner.Run(request, null, TestContext.Current.CancellationToken).Pages);
        Assert.Equal(PageStatus.Failed, page.Verdict);
        Assert.Contains(page.Diagnostics, found => found.Code == DiagnosticCodes.PageOverBudget);
        Assert.Empty(editions.Files("out"));
    }

    [Theory]
    [InlineData(1, 1, 8, 1)]
    [InlineData(1, 3, 8, 2)]
    [InlineData(3, 1, 8, 2)]
    [InlineData(3, 1, 1, 1)]
    public void A_worker_calls_the_next_when_there_is_more_than_it_has_taken(int count, int pages, int jobs, int expected)
    {
        using var editions = new ManyEditions(count, pages);
        var request = RequestOf(editions, count, new NoWriter()) with { Jobs = jobs };
        using var caches = new RunCaches(request.Fonts, request.Limits);
        var context = new BatchContext(request, caches, null, TestContext.Current.CancellationToken);
        var queue = new WorkQueue(context);
        var called = new List<int>();
        queue.Run(called.Add);
        // The second never comes, so that no third is called and the first does all of it.
        queue.Work(0);
        Assert.Equal(Enumerable.Range(0, expected), called);
        Assert.Equal(expected, queue.Workers);
        Assert.Equal(count, queue.Outcomes.Length);
        Assert.All(queue.Outcomes.SelectMany(outcome => outcome.Pages), page => Assert.Equal(PageStatus.Ok, page.Verdict));
    }

    [Theory]
    [InlineData(1, 1, 2, 1)]
    [InlineData(1, 1, 1, 0)]
    [InlineData(1, 2, 2, 0)]
    [InlineData(2, 1, 4, 0)]
    public void What_a_page_will_need_is_prepared_beside_it_when_a_core_is_left_and_something_has_changed(
        int count, int pages, int jobs, int expected)
    {
        using var editions = new ManyEditions(count, pages);
        var writer = new NoWriter();
        var request = RequestOf(editions, count, writer) with { Jobs = jobs, Program = "test" };
        Assert.All(
            BatchRunner.Run(request, null, TestContext.Current.CancellationToken).Pages, page => Assert.Equal(PageStatus.Ok, page.Verdict));
        Assert.Equal(expected, writer.Prepared);
        Assert.All(BatchRunner.Run(request, null, TestContext.Current.CancellationToken).Pages,
            page => Assert.Equal(PageStatus.Unchanged, page.Verdict));
        Assert.Equal(expected, writer.Prepared);
    }

    private static BatchRequest RequestOf(ManyEditions editions, int count, IPageFileWriter writer) => new(
        [.. Enumerable.Range(1, count).Select(i => new EditionInput($"{editions.Input}/e00{i}/edition.yaml", $"e00{i}"))],
        OutputPattern.TryParse(editions.PathOf("out"), true, out _)!,
        [writer],
        TestFonts.Bundled);

    private sealed class NoWriter : ISingleFileWriter
    {
        public int Prepared { get; private set; }

        public string Format => "txt";

        public bool ShowsFaults => false;

        public string Settings => string.Empty;

        public void Prepare() => Prepared++;

        public void Write(PageDisplayList page, string path, MemoryStream output, IDiagnosticSink sink, StageClock clock)
        {
        }
    }

    private sealed class GreedyWriter : ISingleFileWriter
    {
        public string Format => "txt";

        public bool ShowsFaults => false;

        public string Settings => string.Empty;

        public void Write(PageDisplayList page, string path, MemoryStream output, IDiagnosticSink sink, StageClock clock)
        {
            for (var i = 0; i < 600; i++) GC.KeepAlive(GC.AllocateUninitializedArray<byte>(1 << 20));
        }
    }

    private sealed class FaultyWriter : ISingleFileWriter
    {
        private int _calls;

        public string Format => "txt";

        public bool ShowsFaults => false;

        public string Settings => string.Empty;

        public void Write(PageDisplayList page, string path, MemoryStream output, IDiagnosticSink sink, StageClock clock)
        {
            if (Interlocked.Increment(ref _calls) == 1) throw new InvalidOperationException("the writer broke");
        }
    }
}
