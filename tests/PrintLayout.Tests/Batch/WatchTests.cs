using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Runs;
using PrintLayout.Diagnostics;
using PrintLayout.Production.House;
using PrintLayout.Production.Making;
using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Batch;

[Slow]
public sealed class WatchTests
{
    // Long enough for a busy machine; every wait ends as soon as what it waits for is there.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_change_renders_again_an_error_keeps_the_last_good_file_and_a_missing_file_is_waited_for()
    {
        using var editions = new ManyEditions(1);
        var article = editions.Input + "/e001/p01/hisense.md";
        var good = await File.ReadAllTextAsync(article, TestContext.Current.CancellationToken);
        using var messages = new Told();
        using var stop = new CancellationTokenSource();
        var settings = new RenderRequest([editions.Input + "/e001/edition.yaml"], editions.PathOf("out"), 36, TestFonts.Bundled)
        {
            Formats = ["pdf"],
            Preflight = false,
        };
        var watch = Task.Run(() => new WatchRun(settings, TextWriter.Null, messages, TimeProvider.System).Execute(stop.Token),
            TestContext.Current.CancellationToken);

        await messages.Wait(passes: 1, Patience);
        var first = editions.Files("out");
        Assert.Single(first);

        await File.WriteAllTextAsync(article, good.Replace("海信", "海心", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await messages.Wait(passes: 2, Patience);
        var second = editions.Files("out");
        Assert.NotEqual(first, second);

        File.Delete(article);
        await messages.Wait(passes: 3, Patience);
        Assert.Contains("with errors; what they concern stays as it was", messages.ToString(), StringComparison.Ordinal);
        Assert.Equal(second, editions.Files("out"));

        await File.WriteAllTextAsync(article, good, TestContext.Current.CancellationToken);
        await messages.Wait(passes: 4, Patience);
        Assert.Equal(first, editions.Files("out"));

        await stop.CancelAsync();
        Assert.Equal(0, await watch);
    }

    [Fact]
    public async Task What_is_found_is_told_once_while_it_stays_so()
    {
        using var editions = new ManyEditions(1, pages: 2);
        foreach (var page in new[] { "p01", "p02" })
            editions.Edit($"e001/{page}/hisense.md", text => text + "\n一句话[^9]。\n");
        using var messages = new Told();
        using var stop = new CancellationTokenSource();
        var settings = new RenderRequest([editions.Input + "/e001/edition.yaml"], editions.PathOf("out"), 36, TestFonts.Bundled)
        {
            Formats = ["pdf"],
            Preflight = false,
        };
        var watch = Task.Run(() => new WatchRun(settings, TextWriter.Null, messages, TimeProvider.System).Execute(stop.Token),
            TestContext.Current.CancellationToken);
        await messages.Wait(passes: 1, Patience);
        Assert.Equal(2, messages.ToString().Split("PL1025").Length - 1);
        editions.Edit("e001/p02/hisense.md", text => "---\n# 一行\n" + text[4..]);
        await messages.Wait(passes: 2, Patience);
        // The place on the second page has moved by a line; of the first nothing is new.
        Assert.Equal(3, messages.ToString().Split("PL1025").Length - 1);
        await stop.CancelAsync();
        Assert.Equal(0, await watch);
    }

    [Fact]
    public async Task A_new_edition_in_a_folder_is_rendered()
    {
        using var editions = new ManyEditions(2);
        Directory.Move(editions.Input + "/e002", editions.PathOf("later"));
        using var messages = new Told();
        using var stop = new CancellationTokenSource();
        var settings =
            new RenderRequest([editions.Input], editions.PathOf("out"), 36, TestFonts.Bundled) { Formats = ["pdf"], Preflight = false };
        var watch = Task.Run(() => new WatchRun(settings, TextWriter.Null, messages, TimeProvider.System).Execute(stop.Token),
            TestContext.Current.CancellationToken);
        await messages.Wait(passes: 1, Patience);
        Assert.Equal(["e001/A1.pdf"], editions.Files("out").Keys);
        Directory.Move(editions.PathOf("later"), editions.Input + "/e002");
        await messages.Wait(passes: 2, Patience);
        Assert.Equal(["e001/A1.pdf", "e002/A1.pdf"], editions.Files("out").Keys);
        await stop.CancelAsync();
        Assert.Equal(0, await watch);
    }

    [Fact]
    public async Task The_profile_of_the_press_and_folders_of_faces_may_come_later()
    {
        using var editions = new ManyEditions(1);
        var (profile, faces) = (editions.PathOf("press.icc"), editions.PathOf("faces"));
        using var messages = new Told();
        using var stop = new CancellationTokenSource();
        var fonts = TestFonts.Bundled with { Folders = [faces] };
        var settings = new RenderRequest([editions.Input + "/e001/edition.yaml"], editions.PathOf("out"), 36, fonts)
        {
            Formats = ["pdf"],
            Preflight = false,
            Icc = profile,
        };
        var watch = Task.Run(() => new WatchRun(settings, TextWriter.Null, messages, TimeProvider.System).Execute(stop.Token),
            TestContext.Current.CancellationToken);
        await messages.Wait(passes: 1, Patience);
        File.Copy(Path.Combine(TestPaths.Root, "profiles/newsprint-tr002.icc"), profile);
        await messages.Wait(passes: 2, Patience);
        Assert.Contains("PL2001", messages.ToString(), StringComparison.Ordinal);
        Directory.CreateDirectory(faces);
        await messages.Wait(passes: 3, Patience);
        Assert.Equal(["A1.pdf"], editions.Files("out").Keys);
        await stop.CancelAsync();
        Assert.Equal(0, await watch);
    }

    /// <summary>What a watch tells, and a way to wait for its next pass.</summary>
    [Fact]
    public async Task A_made_paper_takes_in_what_comes_and_what_changes()
    {
        var folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
        try
        {
            Assert.NotEmpty(StarterProject.CreatePaper(folder, "tabloid", new DiagnosticBag(), out _));
            var cancel = TestContext.Current.CancellationToken;
            var (edition, picture) = (Path.Combine(folder, "edition.yaml"), Path.Combine(folder, "out", "A1.png"));
            using var messages = new Told();
            using var stop = new CancellationTokenSource();
            var settings = new MakeSettings(folder, TestFonts.Bundled);
            var request = new RenderRequest([], Path.Combine(folder, "out"), 18, TestFonts.Bundled) { Formats = ["png"] };
            var watch = Task.Run(
                () => new MakeWatchRun(settings, request, TextWriter.Null, messages, new MessageSettings(), TimeProvider.System)
                    .Execute(stop.Token),
                cancel);
            await messages.Wait(passes: 1, Patience);
            var page = await File.ReadAllBytesAsync(picture, cancel);

            Directory.CreateDirectory(Path.Combine(folder, "inbox"));
            await File.WriteAllTextAsync(
                Path.Combine(folder, "inbox", "rain.txt"), "今晚有雨\n\n气象台说，今晚有雨，明天放晴，出门的人请带伞，路上慢一点。\n", cancel);
            await messages.Wait(passes: 2, Patience);
            Assert.Contains("articles/rain.md", await File.ReadAllTextAsync(edition, cancel), StringComparison.Ordinal);
            Assert.NotEqual(page, await File.ReadAllBytesAsync(picture, cancel));
            await stop.CancelAsync();
            Assert.Equal(0, await watch);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class Told : StringWriter
    {
        private readonly SemaphoreSlim _passes = new(0);
        private readonly Lock _lock = new();
        private int _seen;

        public Told()
            : base(System.Globalization.CultureInfo.InvariantCulture)
        {
        }

        public override void WriteLine(string? value)
        {
            lock (_lock) base.WriteLine(value);
            if (value?.StartsWith('[') == true) _passes.Release();
        }

        public override string ToString()
        {
            lock (_lock) return base.ToString();
        }

        public async Task Wait(int passes, TimeSpan patience)
        {
            for (; _seen < passes; _seen++)
                Assert.True(
                    await _passes.WaitAsync(patience, TestContext.Current.CancellationToken), $"pass {_seen + 1} did not come: {this}");
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) _passes.Dispose();
            base.Dispose(disposing);
        }
    }
}
