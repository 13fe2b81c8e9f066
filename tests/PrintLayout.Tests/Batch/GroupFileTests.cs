using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Press;
using PrintLayout.Production.Writers;

namespace PrintLayout.Tests.Batch;

/// <summary>Files of several pages, as their writer sees them.</summary>
[Slow]
public class GroupFileTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_file_takes_its_pages_in_order_whoever_makes_them(int jobs)
    {
        var writer = new WatchedWriter();
        var pages = Run(writer, jobs, pages: 6, out _);
        Assert.Equal(["A1", "A2", "A3", "A4", "A5", "A6"], writer.Names);
        Assert.All(pages, page => Assert.Equal(PageStatus.Ok, page.Verdict));
        Assert.All(pages, page => Assert.Single(page.Files));
        // Each page tells its own share of the work.
        Assert.All(pages, page => Assert.Contains(page.Times, time => time.Stage == "watched"));
    }

    [Fact]
    public void Pages_that_a_file_has_taken_are_let_go_before_the_rest_is_made()
    {
        var writer = new WatchedWriter();
        Run(writer, jobs: 1, pages: 4, out _);
        // One at a time: while a page is taken, only it is alive.
        Assert.Equal([1, 1, 1, 1], writer.Alive);
    }

    [Fact]
    public void A_page_with_errors_keeps_the_file_back_and_says_so_once()
    {
        var writer = new WatchedWriter();
        var pages = Run(writer, jobs: 2, pages: 4, out var files,
            edition => edition.Edit("e001/p02/hisense.md", text => text.Replace("\n---\n", "\n", StringComparison.Ordinal)));
        Assert.Equal(["A1"], writer.Names);
        Assert.True(writer.IsDropped);
        Assert.Equal([PageStatus.Ok, PageStatus.Failed, PageStatus.Ok, PageStatus.Ok], pages.Select(page => page.Verdict));
        Assert.Contains(
            "A2 has errors",
            Assert.Single(pages.SelectMany(page => page.Diagnostics), found => found.Code == DiagnosticCodes.FileIncomplete).Message,
            StringComparison.Ordinal);
        Assert.Empty(files);
    }

    [Fact]
    public void A_writer_that_breaks_costs_the_file_and_is_told_with_the_first_page()
    {
        var writer = new WatchedWriter { BreaksAt = "A2" };
        var pages = Run(writer, jobs: 2, pages: 3, out var files);
        Assert.Equal([PageStatus.Failed, PageStatus.Ok, PageStatus.Ok], pages.Select(page => page.Verdict));
        Assert.Contains(pages[0].Diagnostics, found => found.Code == DiagnosticCodes.Internal);
        Assert.True(writer.IsDropped);
        Assert.Empty(files);
    }

    private static ImmutableArray<PageOutcome> Run(
        WatchedWriter writer, int jobs, int pages, out ImmutableArray<string> files, Action<ManyEditions>? change = null)
    {
        using var editions = new ManyEditions(1, pages);
        change?.Invoke(editions);
        var request = new BatchRequest(
            [new EditionInput(editions.Input + "/e001/edition.yaml", "e001")], OutputPattern.TryParse(editions.PathOf("out"), true, out _)!,
            [writer], TestFonts.Bundled)
        {
            Grouping = PdfGrouping.Edition,
            Jobs = jobs,
        };
        var made = BatchRunner.Run(request, null, TestContext.Current.CancellationToken).Pages;
        files = [.. editions.Files("out").Keys];
        return [.. made];
    }

    private sealed class WatchedWriter : IDocumentFileWriter, IDocumentFile
    {
        private readonly List<WeakReference> _lists = [];

        public List<string> Names { get; } = [];

        public List<int> Alive { get; } = [];

        public string? BreaksAt { get; init; }

        public bool IsDropped { get; private set; }

        public string Format => "watched";

        public bool ShowsFaults => false;

        public string Settings => string.Empty;

        public IDocumentFile Begin(string path, IDiagnosticSink sink) => this;

        public void Add(PageDisplayList page)
        {
            if (page.Name == BreaksAt) throw new InvalidOperationException("the writer broke");
            Names.Add(page.Name);
            Watch(page);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            Alive.Add(_lists.Count(list => list.IsAlive));
        }

        public void Finish(MemoryStream output, StageClock clock) => output.WriteByte(1);

        public void Dispose() => IsDropped = true;

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void Watch(PageDisplayList page) => _lists.Add(new WeakReference(page));
    }
}
