using PrintLayout.Diagnostics;
using PrintLayout.Production;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Makeup;

namespace PrintLayout.Tests.Makeup;

/// <summary>Pages fill when their stories become longer or shorter, and keep their structure when they are to.</summary>
[Slow]
public sealed class StretchTests : IDisposable
{
    private readonly MakeupFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(750)]
    [InlineData(900)]
    [InlineData(1100)]
    public void The_sample_page_fills_with_all_stories_shorter_or_longer(int perMille)
    {
        var edition = _folder.Sample();
        StoryStretch.All(_folder.PathOf("articles"), perMille);
        AssertFull(Page(edition));
    }

    [Theory]
    [InlineData("ai-listings")]
    [InlineData("hisense")]
    [InlineData("nie-yu")]
    public void The_sample_page_fills_with_one_story_a_quarter_longer_or_shorter(string story)
    {
        foreach (var perMille in (int[])[750, 1250])
        {
            var edition = _folder.Sample();
            StoryStretch.One(_folder.PathOf($"articles/{story}.md"), perMille);
            AssertFull(Page(edition));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(21)]
    [InlineData(26)]
    public void Pages_by_chance_fill_with_stories_shorter_or_longer_or_say_what_is_too_much(int seed)
    {
        foreach (var perMille in (int[])[750, 900, 1100, 1250])
        {
            var edition = new RandomPages(_folder.Path).Write(seed);
            StoryStretch.All(Path.GetDirectoryName(edition)!, perMille);
            var page = Page(edition);
            if (perMille < 1250) AssertFull(page);
            // A quarter more text than a full page has may be too much; then advice says how much.
            else if (page.Made is null)
                Assert.Contains(page.Diagnostics, finding => finding.Code == DiagnosticCodes.MakeupFailed && !finding.Hints.IsEmpty);
        }
    }

    [Theory]
    [InlineData(-1, 900)]
    [InlineData(-1, 1100)]
    [InlineData(3, 900)]
    [InlineData(7, 1100)]
    [InlineData(21, 900)]
    [InlineData(21, 1100)]
    [InlineData(26, 900)]
    [InlineData(36, 1100)]
    public void A_page_that_is_to_stay_stays_when_its_stories_change_by_a_tenth(int seed, int perMille)
    {
        var edition = seed < 0 ? _folder.Sample() : new RandomPages(_folder.Path).Write(seed);
        var before = Places(MakeUp(edition, keeps: false));
        StoryStretch.All(seed < 0 ? _folder.PathOf("articles") : Path.GetDirectoryName(edition)!, perMille);
        var after = Places(MakeUp(edition, keeps: true));
        Assert.Equal(before.Keys, after.Keys);
        foreach (var (story, (columns, rows)) in before)
        {
            Assert.Equal(columns, after[story].Columns);
            foreach (var (other, (_, its)) in before.Where(pair => string.CompareOrdinal(pair.Key, story) > 0))
            {
                if (rows.Last < its.First) Assert.True(after[story].Rows.First < after[other].Rows.Last, $"{story} stays above {other}");
            }
        }
    }

    private static void AssertFull(RenderedPage page)
    {
        Assert.True(page.Made is not null, string.Join("; ", page.Diagnostics));
        Assert.Equal(0, page.Made.Report.Metrics.Holes);
        Assert.Equal(0, page.Made.Report.Modules.Sum(module => module.OversetLines));
        Assert.Empty(PageLook.HeadsAlone(page.Made));
    }

    private static RenderedPage Page(string edition)
    {
        using var session = new Session();
        using var made = session.MakeUp(edition);
        return made.Pages[0];
    }

    /// <summary>Makes a page up and writes its layout.</summary>
    private static MakeupOutcome MakeUp(string edition, bool keeps)
    {
        var outcome = MakeupRun.Execute(new MakeupSettings(edition, new FontLocations(BundledFiles.Fonts))
        {
            Alternatives = 1,
            WritesLayouts = true,
            Keeps = keeps,
        });
        Assert.NotEmpty(outcome.Pages[0].Alternatives);
        return outcome;
    }

    private static SortedDictionary<string, (Geometry.IndexRange Columns, Geometry.IndexRange Rows)> Places(MakeupOutcome outcome)
    {
        using (outcome)
        {
            return new(outcome.Pages[0].Alternatives[0].Layout.Modules.ToDictionary(
                module => module.Article.Value, module => (module.Columns, module.Rows)), StringComparer.Ordinal);
        }
    }
}
