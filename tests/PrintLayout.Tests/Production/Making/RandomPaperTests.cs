using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Making;
using PrintLayout.Tests.Makeup;

namespace PrintLayout.Tests.Production.Making;

/// <summary>
/// Papers of stories, sections and bookings by chance. The variable PRINTLAYOUT_PAPERS says how many are made; docs/make.md has what a
/// hundred came to.
/// </summary>
[Slow]
public sealed class RandomPaperTests
{
    private const int Few = 3;

    private const string Figure = "figures: [{ kind: photo, label: 图, caption: 港口。, credit: ■ 江晚摄 }]\n";

    private static readonly string[] Desks = ["要闻", "城事", "经济", "体育"];

    [Fact]
    public void Nothing_is_lost_and_every_page_is_full_or_says_what_it_lacks()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("PRINTLAYOUT_PAPERS"), CultureInfo.InvariantCulture, out var asked)
            ? asked
            : Few;
        var (pages, empty, held, fillers) = (0, 0, 0, 0);
        for (var seed = 1; seed <= count; seed++)
        {
            var (outcome, stories) = Paper(seed);
            var why = FormattableString.Invariant($"paper {seed}: ") + string.Join('\n', outcome.Findings);
            Assert.True(outcome.Edition is not null, why);
            Assert.Equal(
                stories.Order(StringComparer.Ordinal),
                outcome.Placed.Select(story => story.Story).Where(story => story != "index")
                    .Concat(outcome.Held.Select(story => story.Story)).Order(StringComparer.Ordinal));
            var failed = outcome.Findings.Where(finding => finding.Code == DiagnosticCodes.PageNotFilled).ToList();
            Assert.Equal(outcome.Pages.Count(page => page.Cost is null), failed.Count);
            Assert.Equal(outcome.Findings.Count(finding => finding.Severity == DiagnosticSeverity.Error), failed.Count);
            pages += outcome.Pages.Length;
            empty += failed.Count;
            held += outcome.Held.Length;
            fillers += outcome.Pages.Count(page => page.Filler is not null);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{count} papers, {pages} pages: {empty} not full, {fillers} with a filler; {held} stories held over");
        Assert.True(empty * 50 <= pages, $"{empty} of {pages} pages are not full");
    }

    private static (MakeOutcome Outcome, List<string> Stories) Paper(int seed)
    {
        using var folder = new MakeupFolder();
        var random = new Random(seed);
        var sections = random.Next(2, 5);
        var counts = Enumerable.Range(0, sections).Select(_ => random.Next(1, 5)).ToArray();
        while (counts.Sum() < 4) counts[0]++;
        var isBroadsheet = random.Next(3) == 0;
        var plan = $"paper: 样报\ndate: 2026-01-20\nmaster: layouts/masters/{(isBroadsheet ? "broadsheet" : "tabloid")}.yaml\n"
            + "style: layouts/styles/daily.yaml\nnameplate: { cn: 11-0000 }\noverflow: elsewhere\n"
            + "front: { stories: 2-5, promotes: 1, index: { entries: 4 } }\nsections:\n"
            + string.Concat(Enumerable.Range(0, sections).Select(i => $"  - {{ section: {Desks[i]}, pages: {counts[i]}, stories: 2-7 }}\n"))
            + "fillers: [{ ad: { id: water, head: 节约用水, text: 一滴水也是水。 }, rows: 5-60 }]\n";
        folder.Write("paper.yaml", plan);
        var stories = new List<string>();
        for (var section = 0; section < sections; section++)
        {
            var wanted = counts[section] * random.Next(3, 6) + random.Next(-1, 3);
            for (var i = 0; i < wanted; i++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"s{section}-{i}");
                var length = random.Next(4) switch { 0 => random.Next(80, 200), 3 => random.Next(700, 1600), _ => random.Next(200, 700) };
                var figure = random.Next(2) == 0 ? Figure : string.Empty;
                folder.Story($"copy/{name}", length * (isBroadsheet ? 3 : 2) / 2, random.Next(1, 6), $"desk: {Desks[section]}\n{figure}");
                stories.Add(name);
            }
        }

        var settings = new MakeSettings(folder.Path, new FontLocations(BundledFiles.Fonts)) { Jobs = 2 };
        return (MakeRun.Execute(settings, TestContext.Current.CancellationToken), stories);
    }
}
