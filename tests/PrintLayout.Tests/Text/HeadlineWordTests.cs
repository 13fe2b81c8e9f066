using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;
using Xunit.Sdk;

namespace PrintLayout.Tests.Text;

/// <summary>
/// composition.md C13.1 and C13.10: headlines are cut by words. The headlines are ours; a solidus marks each place where an editor would
/// let a line end. They were marked before any was set.
/// </summary>
public sealed class HeadlineWordTests : IDisposable
{
    private static readonly string[] Headlines =
    [
        // Politics
        "全国/人大/常委会/会议/表决/通过/新修订/的/海洋/环境/保护法",
        "国务院/部署/今冬/明春/能源/保供/工作",
        "中法/两国/元首/共同/会见/记者",
        "外交部/发言人/就/黄岩岛/问题/答/记者/问",
        "省委/巡视组/进驻/十二个/县区/开展/专项/巡视",
        "多国/政要/祝贺/中国/成功/举办/全球/妇女/峰会",
        // Sport
        "中国/女排/3比1/逆转/巴西队/挺进/世界杯/四强",
        "樊振东/苦战/七局/卫冕/男单/冠军",
        "苏炳添/9秒98/再破/十秒/大关",
        "阿根廷队/点球/大战/淘汰/荷兰队",
        "马拉松/赛事/扎堆/金秋：/15座/城市/同日/开跑",
        "郑钦文/首进/澳网/决赛/对阵/萨巴伦卡",
        // Economy
        "前三季度/国内/生产/总值/同比/增长/5.2%",
        "欧盟/拟对/科技/巨头/罚款/20万/欧元",
        "新能源/汽车/年产量/首次/突破/1000万辆",
        "独角兽/企业/扎堆/落户/合肥/高新区",
        "央行/下调/存款/准备金率/0.5个/百分点/释放/长期/资金/约/1万亿元",
        "小米集团-W/股价/创/历史/新高/市值/突破/万亿/港元",
        // Local
        "于都县/脐橙/丰收/带动/三千户/果农/增收",
        "地铁/12号线/全线/贯通/年底/开通/试/运营",
        "老旧/小区/加装/电梯/一楼/住户/点头/了",
        "暴雨/红色/预警/解除/长江/武汉站/水位/回落",
        "“一老一小”/有人管/社区/食堂/开到/家门口",
        "第12届/中国/国际/园林/博览会/月底/闭幕",
        // Science
        "神舟二十号/航天员/乘组/完成/第三次/出舱/活动",
        "我国/科学家/在/青藏/高原/发现/1.6亿年前/恐龙/足迹",
        "DeepSeek-V3/开源/模型/下载量/全球/第一",
        "嫦娥六号/月背/样品/研究/成果/登上/《自然》/封面",
        // Culture
        "话剧/《战争与和平》/今晚/首演/李六乙/执导",
        "加西亚·马尔克斯/《百年孤独》/手稿/在/沪/展出",
    ];

    private readonly Composer _composer = new();

    public void Dispose() => _composer.Dispose();

    [Fact]
    public void At_most_three_of_ninety_settings_are_cut_inside_a_word_or_number()
    {
        var bad = new List<string>();
        foreach (var measure in (ReadOnlySpan<int>)[8, 10, 13])
        {
            foreach (var marked in Headlines)
            {
                var lines = Lines(marked.Replace("/", string.Empty, StringComparison.Ordinal), measure);
                if (!EndsAtMarks(marked, lines)) bad.Add($"{measure}: {string.Join('|', lines)}");
            }
        }

        Assert.Equal(30, Headlines.Length);
        if (bad.Count > 3) throw new XunitException($"{bad.Count} bad cuts:\n{string.Join('\n', bad)}");
    }

    [Theory]
    // Cut badly before there was a list of words.
    [InlineData("中国女排逆转夺冠", 5, "中国女排")]
    [InlineData("巴西队晋级", 4, "巴西队")]
    [InlineData("多家独角兽企业亮相", 5, "独角兽")]
    [InlineData("走进于都县城看变化", 5, "于都")]
    [InlineData("企业被罚20万欧元", 6, "20万欧元")]
    [InlineData("名著《战争与和平》再版", 8, "《战争与和平》")]
    // More of each kind.
    [InlineData("公司营收达3.5亿元", 6, "3.5亿元")]
    [InlineData("江西举办第12届运动会", 7, "第12届")]
    [InlineData("城市规划2025年完成", 7, "2025年")]
    [InlineData("今年新增岗位30余万个", 8, "30余万个")]
    [InlineData("中国队3比2险胜日本队", 6, "3比2")]
    [InlineData("全年减排一千二百万吨", 8, "一千二百万吨")]
    [InlineData("作家列夫·托尔斯泰故居开放", 9, "列夫·托尔斯泰")]
    [InlineData("导演约翰·史密斯获奖", 7, "约翰·史密斯")]
    [InlineData("双方第三轮谈判举行", 5, "第三轮")]
    [InlineData("克里斯蒂亚诺·罗纳尔多退役", 8, "克里斯蒂亚诺·")]
    [InlineData("人工智能走进中小学", 5, "人工智能")]
    [InlineData("电影《长安三万里》热映", 8, "《长安三万里》")]
    public void What_belongs_together_stays_on_a_line(string text, int measure, string whole) =>
        Assert.Contains(Lines(text, measure), line => line.Contains(whole, StringComparison.Ordinal));

    [Fact]
    public void A_word_that_begins_as_a_particle_may_start_a_line() =>
        // 和, 地, 过, 着 and 了 begin words, too.
        Assert.True(BreakCosts.After(_composer.Shape("各国维护和平环境", isDisplay: true), 3) < 2_000 * 2_000);

    [Theory]
    [InlineData("苏炳添9秒98再破十秒大关", 8, '再'), InlineData("中国队今晚将迎战韩国队", 7, '将'), InlineData("双方代表在京签署合作协议", 8, '在')]
    public void A_word_that_leans_on_the_next_ends_no_line(string text, int measure, char leaner) =>
        Assert.DoesNotContain(Lines(text, measure)[..^1], line => line[^1] == leaner);

    [Theory]
    // White between two parts is an em, whatever was typed, and the best place for a break; at line edges it counts nothing.
    [InlineData("夏粮丰收 秋粮在望", 5, "夏粮丰收|秋粮在望")]
    [InlineData("夏粮丰收　秋粮在望", 5, "夏粮丰收|秋粮在望")]
    [InlineData("出口增长5% 消费回升向好", 8, "出口增长5%|消费回升向好")]
    [InlineData("　夏粮丰收 ", 4, "夏粮丰收")]
    [InlineData("全国夏粮再获丰收 秋粮在望", 9, "全国夏粮再获丰收|秋粮在望")]
    [InlineData("“神舟”升空 “天宫”迎客", 6, "“神舟”升空|“天宫”迎客")]
    public void White_between_two_parts_is_the_best_break(string text, int measure, string expected) =>
        Assert.Equal(expected, string.Join('|', Lines(text, measure)));

    [Theory]
    [InlineData("夏粮丰收 秋粮在望", 9)]
    [InlineData("夏粮丰收　秋粮在望", 9)]
    [InlineData("夏粮丰收 　 秋粮在望", 9)]
    [InlineData(" 夏粮丰收 秋粮在望　", 9)]
    // Beside a pause mark, in front of a mark and at an author's break a blank is none.
    [InlineData("夏粮： 丰收在望", 6.6)]
    [InlineData("夏粮丰收\n秋粮在望", 8)]
    // Nor is it behind a sign that leads the text.
    [InlineData("■ 夏粮丰收", 5)]
    // A writer who sets off Western words means no white: two gaps of 0.2 em.
    [InlineData("发布 2 款", 3.955)]
    public void White_between_two_parts_is_an_em(string text, double em)
    {
        var shaped = _composer.Shape(text, isDisplay: true);
        Assert.Equal(em, shaped.Totals.End[^1] / (double)Composer.Size.Milli, 2);
    }

    [Fact]
    public void Without_room_the_author_s_break_wins_over_all() =>
        Assert.Equal(["中国女", "排夺冠"], Lines("中国女\n排夺冠", 8));

    [Fact]
    public void A_bad_cut_is_told_with_its_parts()
    {
        var findings = new DiagnosticBag();
        foreach (var line in Set("巴西队", 2)) LineFindings.Report(line, findings);
        var told = Assert.Single(findings);
        Assert.Equal(DiagnosticCodes.WordCut, told.Code);
        Assert.Contains("巴西｜队", told.Message, StringComparison.Ordinal);
        Assert.Contains("|", told.Hints[0], StringComparison.Ordinal);
    }

    [Theory]
    // What no line can hold is cut without a word about it, unless it is a word.
    [InlineData("读《论语》", 2)]
    [InlineData("列夫·托尔", 3)]
    public void What_is_wider_than_the_measure_may_be_cut(string text, int measure) =>
        Assert.DoesNotContain(FindingsOf(text, measure), told => !told.Message.Contains("inside a word", StringComparison.Ordinal));

    [Fact]
    public void The_author_s_break_inside_a_word_is_his() =>
        Assert.Empty(FindingsOf("中国女\n排夺冠", 8));

    [Fact]
    public void A_line_is_added_rather_than_a_word_cut() =>
        // Two lines of four would end in 篮 or 球.
        Assert.Equal(["大学生", "篮球赛", "开幕"], Lines("大学生篮球赛开幕", 4));

    [Fact]
    public void Lines_stay_alike()
    {
        var (off, count) = (0, 0);
        foreach (var measure in (ReadOnlySpan<int>)[8, 10, 13])
        {
            foreach (var marked in Headlines)
            {
                var lines = Lines(marked.Replace("/", string.Empty, StringComparison.Ordinal), measure);
                if (lines.Length < 2) continue;
                off += (lines.Max(line => line.Length) - lines.Min(line => line.Length)) * 100 / measure;
                count++;
            }
        }

        Assert.True(off / count <= 35, $"the shortest line is on average {off / count} hundredths of the measure shorter than the longest");
    }

    private DiagnosticBag FindingsOf(string text, int measure)
    {
        var findings = new DiagnosticBag();
        foreach (var line in Set(text, measure)) LineFindings.Report(line, findings);
        return findings;
    }

    private static bool EndsAtMarks(string marked, string[] lines)
    {
        var at = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            foreach (var c in lines[i])
            {
                while (marked[at] == '/') at++;
                Assert.Equal(c, marked[at++]);
            }

            if (marked[at] != '/') return false;
        }

        return true;
    }

    private string[] Lines(string text, int measure) => [.. Set(text, measure).Select(line => line.Text)];

    private SetLine[] Set(string text, int measure)
    {
        var shaped = _composer.Shape(text, isDisplay: true);
        var width = Composer.Size * measure;
        var spans = DisplayBreaker.Break(shaped, width);
        Assert.NotNull(spans);
        return [.. spans.Value.Select(span => LineAdjuster.Set(shaped, span, width, Pt.Zero, justify: false))];
    }
}
