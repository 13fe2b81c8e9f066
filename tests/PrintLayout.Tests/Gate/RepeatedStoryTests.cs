using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate;

namespace PrintLayout.Tests.Gate;

public sealed class RepeatedStoryTests
{
    private const string Ending = "\n\n市民如需了解更多情况，可拨打热线电话，也可关注本报微信公众号留言，记者将持续跟踪报道，并邀请有关部门一一作答。"
        + "读者提供的线索一经采用，将按规定给予奖励。";

    private static readonly string Boatyard = Body("boatyard");

    [Fact]
    public void The_same_text_under_another_head_is_found()
    {
        using var paper = new GateFolder().Story("A1", "boats", "造船的人", Boatyard).Story("A3", "yard", "船厂新事", Boatyard);
        var found = paper.AssertOne(DiagnosticCodes.StoryTwice);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.EndsWith("yard.md", found.Span.File, StringComparison.Ordinal);
        Assert.Contains("yard on page A3 is the same story as boats on page A1", found.Message, StringComparison.Ordinal);
        paper.Plan = null;
        Assert.Equal(DiagnosticSeverity.Warning, paper.AssertOne(DiagnosticCodes.StoryTwice).Severity);
        paper.Plan = "gate: { stops: all }\n";
        paper.Write("yard.md", $"---\nheadline: 船厂\naccept: [{{ finding: PL8101, reason: 两版同登 }}]\n---\n\n{Boatyard}\n");
        Assert.DoesNotContain(DiagnosticCodes.StoryTwice, paper.Judge().Stops);
        Assert.Equal(DiagnosticSeverity.Info, paper.Judge().Findings.Single(one => one.Code == DiagnosticCodes.StoryTwice).Severity);
    }

    [Fact]
    public void A_text_that_another_desk_edited_is_found()
    {
        // Other marks, other first words of paragraphs, a paragraph less, some words changed.
        var paragraphs = Boatyard.Split("\n\n");
        var edited = string.Join("\n\n", paragraphs.Where((_, at) => at != paragraphs.Length - 2))
            .Replace("尤大江", "老尤", StringComparison.Ordinal).Replace("，", "； ", StringComparison.Ordinal)
            .Replace("船台上", "船坞里", StringComparison.Ordinal).Replace("说", "告诉记者", StringComparison.Ordinal);
        using var paper = new GateFolder().Story("A1", "boats", "造船的人", Boatyard).Story("A3", "yard", "船厂新事", edited);
        Assert.Contains("nearly the same", paper.AssertOne(DiagnosticCodes.StoryTwice).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_manuscript_on_two_pages_is_found_and_a_story_that_jumps_is_not()
    {
        using var paper = new GateFolder().Story("A1", "boats", "造船的人", Boatyard).Names("A2", "boats.md");
        Assert.Contains("the same manuscript", paper.AssertOne(DiagnosticCodes.StoryTwice).Message, StringComparison.Ordinal);
        paper.Write("boats.md", $"---\nheadline: 造船的人\njump: auto\n---\n\n{Boatyard}\n");
        paper.AssertNone(DiagnosticCodes.StoryTwice);
    }

    [Fact]
    public void Stories_of_one_event_are_two_stories()
    {
        using var paper = new GateFolder()
            .Story("A1", "fair", "博览会开幕", "第九届澜江内河航运博览会昨天上午在会展中心开幕，来自十七个国家和地区的四百二十家企业参展。"
                + "开幕式上，市长崔禾宣布本届博览会开幕。博览会设绿色船舶、智慧港口、航运服务三个展区，展期四天，预计接待专业观众六万人次。"
                + "据了解，本届博览会首次设立电动船舶专区，澜江船厂的三艘电动货船实船参展，停靠在会展中心外的码头，市民可凭票登船参观。")
            .Story("A2", "deals", "首日签约四十亿", "第九届澜江内河航运博览会开幕首日，签约仪式在会展中心二楼举行，共签订合作协议三十一项，总金额四十亿元。"
                + "其中，澜江船厂与下游五家航运公司签下二十二艘电动货船的订单，是单笔最大的一项。港口集团与北方两座港口约定共同开通集装箱班轮。"
                + "负责招商的林知远告诉记者，与上届相比，外地客商的签约额第一次超过本地企业，说明内河航运的复苏不是一城一地的事情。");
        paper.AssertNone(DiagnosticCodes.StoryTwice);
    }

    [Fact]
    public void The_same_words_at_the_end_make_no_same_story()
    {
        using var paper = new GateFolder()
            .Story("A1", "one", "公交改线", "从下周一起，三路公交车不再绕行老城，改走滨江大道，全程缩短四公里。沿线新设六个站，首末班车时间不变，票价也不变，"
                + "老年卡照常使用。公交公司说，改线是根据半年来刷卡数据作出的，原线路的七个站由新开的社区巴士接上。" + Ending)
            .Story("A2", "two", "供暖提前", "受冷空气影响，今年供暖提前五天开始。热力公司昨天完成管网注水，正在逐个小区排气，居民家中发现漏水要及时关阀报修。"
                + "新并网的十二个老旧小区今冬第一次用上集中供暖，入户改造已全部做完，测温员将上门抽测室温。" + Ending);
        paper.AssertNone(DiagnosticCodes.StoryTwice);
    }

    [Fact]
    public void The_weather_of_two_days_is_not_the_same()
    {
        static string Weather(int day, int high, int low, int wind) =>
            $"今天（{day}日）白天晴间多云，最高气温{high}℃，夜间最低气温{low}℃，北风{wind}级。市区空气质量良，指数{high + 48}。"
            + $"各县：临江{high - 2}℃到{low}℃，白石{high - 3}℃到{low - 1}℃，松口{high - 1}℃到{low + 2}℃，云渡{high - 4}℃到{low - 2}℃。"
            + $"水位：澜江闸上{high}.2{wind}米，闸下{low}.5{day}米，比昨天涨0.{day}{wind}米。日出6时{high + 20}分，日落17时{low + 30}分。";
        using var paper = new GateFolder { Plan = "gate: { stops: all, archive: archive.txt }\n", EditionDate = "2026-11-27" };
        paper.Story("A1", "weather", "今日天气", Weather(27, 14, 5, 3));
        Assert.Empty(GateRun.Record(paper.Judge()));
        paper.EditionDate = "2026-11-28";
        paper.Write("weather.md", $"---\nheadline: 今日天气\n---\n\n{Weather(28, 11, 2, 4)}\n");
        paper.AssertNone(DiagnosticCodes.StoryAgain);
    }

    [Fact]
    public void A_story_of_the_last_days_is_found_by_its_archive_and_a_standing_one_is_not()
    {
        using var paper = new GateFolder { Plan = "gate: { archive: archive.txt }\n", EditionDate = "2026-11-27" };
        paper.Story("A1", "boats", "造船的人", Boatyard).Story("A2", "imprint", "本报", GateFolder.Long("本报"));
        Assert.Empty(GateRun.Record(paper.Judge()));
        var text = paper.Read("archive.txt");
        Assert.Contains("2026-11-27\tissue\t-\t2\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 200));
        // The same day again finds nothing, and leaves the archive as it is.
        paper.AssertNone(DiagnosticCodes.StoryAgain);
        Assert.Empty(GateRun.Record(paper.Judge()));
        Assert.Equal(text, paper.Read("archive.txt"));
        paper.EditionDate = "2026-11-28";
        paper.Plan = "gate: { archive: archive.txt }\nstanding: [{ article: imprint.md, page: A2 }]\n";
        paper.Write("boats.md", $"---\nheadline: 船厂\n---\n\n{Boatyard.Replace("记者", "本报记者", StringComparison.Ordinal)}\n");
        var found = paper.AssertOne(DiagnosticCodes.StoryAgain);
        Assert.Contains("2026-11-27 on page A1 as boats, nearly the same", found.Message, StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        paper.EditionDate = "2027-02-28";
        paper.AssertNone(DiagnosticCodes.StoryAgain);
    }

    [Fact]
    public void Eighteen_stories_of_a_day_are_all_different()
    {
        using var paper = new GateFolder();
        foreach (var (at, file) in Directory.GetFiles(GateFolder.Seeds).Order(StringComparer.Ordinal).Index())
        {
            var name = Path.GetFileName(file);
            paper.Write(name, File.ReadAllText(file)).Names($"A{(at / 6) + 1}", name);
        }

        paper.AssertNone(DiagnosticCodes.StoryTwice, DiagnosticCodes.HeadOverOtherText, DiagnosticCodes.NamedPageMissing);
    }

    private static string Body(string seed) =>
        File.ReadAllText(Path.Combine(GateFolder.Seeds, seed + ".md")).Split("---\n", 3)[2].Trim();
}
