using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Making;
using PrintLayout.Reading.House;
using PrintLayout.Sources;
using PrintLayout.Tests.Makeup;

namespace PrintLayout.Tests.Production.Making;

/// <summary>From a folder to an edition.</summary>
[Slow]
public sealed class MakeRunTests
{
    private const string Plan = """
        paper: 样报
        date: 2026-01-20
        master: layouts/masters/tabloid.yaml
        style: layouts/styles/daily.yaml
        nameplate: { cn: 11-0000 }
        issue: { number: 7, date: 2026-01-18 }
        front: { stories: 2-4, promotes: 1, index: { entries: 4 } }
        sections:
          - { section: 要闻, pages: [A1], stories: 2-5 }
          - { section: 综合, pages: [A2], desks: [城事], stories: 2-5 }
        fillers: [{ ad: { id: water, head: 节约用水, text: 一滴水也是水。 }, rows: 6-40 }]
        """;

    private static readonly string[] Stories = ["bridge", "buses", "snow", "other"];

    [Fact]
    public void Every_story_stands_once_or_is_held_with_a_reason()
    {
        using var folder = Folder();
        folder.Story("late", 300, 3, "desk: 城事\nembargo: 2026-01-20 06:30\n").Story("held", 200, 3, "desk: 城事\nhold: 等图\n");
        var outcome = Make(folder);
        Assert.DoesNotContain(outcome.Findings, finding => finding.Severity == DiagnosticSeverity.Error);
        var stories = outcome.Placed.Where(story => story.Story != "index").Select(story => story.Story)
            .Concat(outcome.Held.Select(story => story.Story)).ToList();
        Assert.Equal(
            Directory.GetFiles(folder.PathOf("copy"), "*.md").Concat([folder.PathOf("late.md"), folder.PathOf("held.md")])
                .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
            stories.Order(StringComparer.Ordinal));
        Assert.Contains("embargo until 2026-01-20 06:30", outcome.Held.Single(story => story.Story == "late").Reason,
            StringComparison.Ordinal);
        Assert.Contains("等图", outcome.Held.Single(story => story.Story == "held").Reason, StringComparison.Ordinal);
        Assert.Equal("A1", outcome.Placed.Single(story => story.Story == "lead").Page);

        // The index names stories of the page behind, with that page.
        var index = File.ReadAllText(folder.PathOf("made/edition/index.md"));
        Assert.Contains("（A2版）", index, StringComparison.Ordinal);
        Assert.DoesNotContain("（A1版）", index, StringComparison.Ordinal);

        // The edition is one like any other, with the counted issue, and its pages are whole.
        var edition = File.ReadAllText(outcome.Edition!);
        Assert.Contains("issue: \"9\"", edition, StringComparison.Ordinal);
        using var session = new Session();
        using var made = session.MakeUp(outcome.Edition!);
        Assert.All(made.Pages, page => Assert.True(page.IsSound));
        Assert.All(made.Pages, page => Assert.Equal(0, page.Made!.Report.Metrics.Holes));
    }

    [Fact]
    public void The_same_folder_gives_the_same_files_with_any_number_of_workers()
    {
        using var folder = Folder();
        var one = FilesOf(folder, Make(folder, 1));
        var two = FilesOf(folder, Make(folder, 4));
        Assert.Equal(one, two);
        Assert.Equal(4, one.Count);
    }

    [Fact]
    public void What_a_person_changed_is_not_overwritten()
    {
        using var folder = Folder();
        var edition = Make(folder).Edition!;
        File.AppendAllText(edition, "# mine\n");
        var again = Make(folder);
        Assert.Null(again.Edition);
        Assert.Equal(DiagnosticCodes.MadeEditionKept, Assert.Single(again.Findings, f => f.Severity == DiagnosticSeverity.Error).Code);
        Assert.EndsWith("# mine\n", File.ReadAllText(edition), StringComparison.Ordinal);
        Assert.NotNull(MakeRun.Execute(Settings(folder, 2) with { Force = true }, TestContext.Current.CancellationToken).Edition);
    }

    [Fact]
    public void A_page_without_stories_says_what_is_missing_and_the_other_comes_out()
    {
        using var folder = new MakeupFolder();
        folder.Write("paper.yaml", Plan[..Plan.IndexOf("fillers", StringComparison.Ordinal)]);
        folder.Story("copy/lead", 900, 1, "desk: 要闻\n").Story("copy/second", 500, 2, "desk: 要闻\n").Story("copy/third", 300, 3, "desk: 要闻\n")
            .Story("copy/brief", 80, 5, "desk: 城事\n");
        var outcome = Make(folder);
        var fault = Assert.Single(outcome.Findings, finding => finding.Code == DiagnosticCodes.PageNotFilled);
        Assert.Contains("A2", fault.Message, StringComparison.Ordinal);
        Assert.Contains("characters", fault.Hints[0], StringComparison.Ordinal);
        Assert.NotNull(outcome.Pages[0].Cost);
    }

    [Fact]
    public void A_version_has_plates_of_its_own_only_where_it_differs()
    {
        using var folder = Folder();
        folder.Write("paper.yaml", Plan + "\nversions: editions.yaml\n");
        folder.Write("editions.yaml", "versions: [{ version: city }, { version: north, with: [snow], without: [buses] }]\n");
        folder.Story("copy/snow", 400, 3, "desk: 城事\n");
        var outcome = Make(folder);
        Assert.DoesNotContain(outcome.Findings, finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Equal(["city", "north"], outcome.Versions.Select(version => version.Version));
        var north = outcome.Versions[1];
        // The index of page one names stories of A2, so it may differ too; A2 must.
        Assert.Contains("A2", north.OwnPages);
        Assert.DoesNotContain("snow.md", File.ReadAllText(outcome.Versions[0].Edition), StringComparison.Ordinal);
        var edition = File.ReadAllText(north.Edition);
        Assert.Contains("snow.md", edition, StringComparison.Ordinal);
        Assert.DoesNotContain("buses.md", edition, StringComparison.Ordinal);
        // Stories that both have stand where they stood.
        Assert.Equal(PageOf(outcome.Versions[0].Edition, "bridge.md"), PageOf(north.Edition, "bridge.md"));

        // A version that differs in nothing has no plate of its own, and its pages are those of the first.
        folder.Write("editions.yaml", "versions: [{ version: city }, { version: same }]\n");
        File.Delete(folder.PathOf("copy/snow.md"));
        var same = Make(folder).Versions[1];
        Assert.Empty(same.OwnPages);
        Assert.Contains("layouts/edition-A1.yaml", File.ReadAllText(same.Edition), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_says_which_story_runs_in_which_version()
    {
        var folder = new MakeupFolder();
        folder.Write("editions.csv", "story,city,north\nsnow,,x\nbuses,x,\nbridge,x,x\n");
        var sink = new DiagnosticBag();
        var versions = VersionListReader.Read(
            new Located<string>(folder.PathOf("editions.csv"), SourceSpan.None), folder.Path, sink, LayoutLimits.Default)!.Value;
        Assert.Empty(sink);
        Assert.Equal([(true, true), (true, false), (false, true), (true, true)], Stories.Select(
            story => (versions[0].Runs(story, versions), versions[1].Runs(story, versions))));
        folder.Dispose();
    }

    [Fact]
    public void A_correction_costs_one_page_and_the_result_is_that_of_a_run_without_memory()
    {
        using var folder = Folder();
        Make(folder);
        var memory = File.ReadAllText(folder.PathOf("made/edition/memory.json"));
        var file = folder.PathOf("copy/buses.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("港口", "海港", StringComparison.Ordinal));
        var kept = FilesOf(folder, Make(folder));
        Assert.NotEqual(memory, File.ReadAllText(folder.PathOf("made/edition/memory.json")));
        File.Delete(folder.PathOf("made/edition/memory.json"));
        Assert.Equal(kept, FilesOf(folder, Make(folder)));
        // What is damaged is as good as none.
        File.WriteAllText(folder.PathOf("made/edition/memory.json"), "{\"schema\":1,\"areas\":[]}");
        Assert.Equal(kept, FilesOf(folder, Make(folder)));
    }

    private static string PageOf(string edition, string story)
    {
        var lines = File.ReadAllLines(edition);
        var at = Array.FindIndex(lines, line => line.EndsWith(story, StringComparison.Ordinal));
        return lines.Take(at).Last(line => line.StartsWith("  - page:", StringComparison.Ordinal));
    }

    private static MakeupFolder Folder()
    {
        var folder = new MakeupFolder();
        folder.Write("paper.yaml", Plan);
        return folder.Story("copy/lead", 900, 1, "desk: 城事\n").Story("copy/second", 700, 2, "desk: 要闻\n")
            .Story("copy/third", 480, 3, "desk: 要闻\n").Story("copy/bridge", 1200, 2, "desk: 城事\n")
            .Story("copy/school", 620, 3, "desk: 城事\n").Story("copy/buses", 400, 3, "desk: 城事\n")
            .Write("README.md", "No manuscript.\n");
    }

    private static MakeSettings Settings(MakeupFolder folder, int jobs) => new(folder.Path,
        new FontLocations(BundledFiles.Fonts))
    { Jobs = jobs };

    private static MakeOutcome Make(MakeupFolder folder, int jobs = 2) => MakeRun.Execute(Settings(folder, jobs));

    private static SortedDictionary<string, string> FilesOf(MakeupFolder folder, MakeOutcome outcome) => new(
        outcome.Files.Append(folder.PathOf("made/edition/index.md")).ToDictionary(
            file => Path.GetRelativePath(folder.Path, file), file => File.ReadAllText(file, Encoding.UTF8), StringComparer.Ordinal),
        StringComparer.Ordinal);
}
