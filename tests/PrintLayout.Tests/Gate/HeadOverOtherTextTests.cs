using PrintLayout.Diagnostics;

namespace PrintLayout.Tests.Gate;

public sealed class HeadOverOtherTextTests
{
    private const string Trains = "昨天上午十时，开往省城的首趟城际列车驶出澜江东站。列车全程一百零八公里，运行三十九分钟，中途停靠两站。"
        + "乘客魏青是第一个检票的人，她在省城上班，每周往返两次，过去坐长途汽车要两个半小时。铁路部门说，初期每天开行二十二对，票价三十四元，"
        + "节假日视客流加开。车站广场同时开通四条接驳公交，最晚一班在末班列车到站后十分钟发出。";

    private const string Oranges = "入冬以来，松口镇的脐橙进入采摘旺季。果农桂望川的三十亩果园里，二十多名工人正忙着剪果装筐。"
        + "今年雨水少，果子个头比往年小，甜度却高了两度，收购价每斤涨了四角。镇里建起的冷库可以存果八百吨，农户不必再急着低价出手。"
        + "合作社把果子按大小分成五级，最好的一级直接发往沿海的超市。";

    [Fact]
    public void Exchanged_heads_are_found_at_both_stories()
    {
        using var paper = new GateFolder()
            .Story("A1", "trains", "松口脐橙采摘正忙 冷库让果农不愁卖", Trains).Story("A2", "oranges", "首趟城际列车开往省城 票价三十四元", Oranges);
        var found = paper.Judge().Findings.Where(one => one.Code == DiagnosticCodes.HeadOverOtherText).ToList();
        Assert.Equal(2, found.Count);
        Assert.Contains("it fits the text of oranges on page A2", found[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("trains.md", found[0].Span.File, StringComparison.Ordinal);
        Assert.Equal((2, 11), (found[0].Span.Line, found[0].Span.Column));
    }

    [Theory]
    [InlineData("首趟城际列车开往省城")]
    [InlineData("三十九分钟，两座城")]
    [InlineData("山高水长")]
    [InlineData("从此天涯若比邻")]
    [InlineData("108公里，39分钟")]
    [InlineData("她的周五不再漫长")]
    [InlineData("一条铁路改变了一座小城的早晨")]
    [InlineData("慢下来的日子，快起来的归途")]
    public void Heads_of_their_own_text_poetic_heads_and_short_heads_are_not(string head)
    {
        using var paper = new GateFolder().Story("A1", "trains", head, Trains).Story("A2", "oranges", "松口脐橙采摘正忙", Oranges);
        paper.AssertNone(DiagnosticCodes.HeadOverOtherText);
    }

    [Fact]
    public void Most_exchanged_heads_of_a_day_are_found()
    {
        var files = Directory.GetFiles(GateFolder.Seeds).Order(StringComparer.Ordinal).ToArray();
        var parts = files.Select(file => File.ReadAllText(file).Split("---\n", 3)).ToArray();
        var (found, all) = (0, 0);
        for (var i = 0; i + 1 < files.Length; i += 2)
        {
            using var paper = new GateFolder();
            for (var at = 0; at < files.Length; at++)
            {
                var head = at == i ? i + 1 : at == i + 1 ? i : at;
                var front = parts[at][1].Split('\n').Where(line => !IsHead(line)).Concat(parts[head][1].Split('\n').Where(IsHead))
                    .Where(line => line.Length > 0);
                paper.Write($"s{at}.md", $"---\n{string.Join('\n', front)}\n---\n{parts[at][2]}").Names("A1", $"s{at}.md");
            }

            var told = paper.Judge().Findings.Where(one => one.Code == DiagnosticCodes.HeadOverOtherText).Select(one => one.Message);
            foreach (var message in told)
            {
                // Each of the two is told of the other, and no third.
                Assert.Contains($" s{i} ", message, StringComparison.Ordinal);
                Assert.Contains($" s{i + 1} ", message, StringComparison.Ordinal);
                found++;
            }

            all += 2;
        }

        // Short heads and heads of common words stay unseen; what is told is right.
        Assert.True(found * 5 >= all * 3, $"{found} of {all}");

        static bool IsHead(string line) => line.Split(':')[0] is "headline" or "kicker" or "deck";
    }
}
