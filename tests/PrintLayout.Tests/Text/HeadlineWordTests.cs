using PrintLayout.Geometry;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using Xunit.Sdk;

namespace PrintLayout.Tests.Text;

/// <summary>
/// composition.md C13.1 and C13.10: headlines are cut by words. The headlines are ours; a solidus marks each place where an editor would let
/// a line end. They were marked before any was set.
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
    [InlineData("人工智能走进中小学", 5, "人工智能")]
    [InlineData("电影《长安三万里》热映", 8, "《长安三万里》")]
    public void What_belongs_together_stays_on_a_line(string text, int measure, string whole) =>
        Assert.Contains(Lines(text, measure), line => line.Contains(whole, StringComparison.Ordinal));

    [Theory]
    // 和, 地, 过, 着 and 了 begin words, too.
    [InlineData("各国共同维护世界和平与发展", 8, "各国共同维护|世界和平与发展")]
    [InlineData("多部门紧急驰援四川地震灾区", 8, "多部门紧急驰援|四川地震灾区")]
    public void A_word_that_begins_as_a_particle_may_start_a_line(string text, int measure, string expected) =>
        Assert.Equal(expected, string.Join('|', Lines(text, measure)));

    [Fact]
    public void A_line_is_added_rather_than_a_word_cut() =>
        // 女排 and 夺冠 fill two lines of four only when 中国 is cut off 女排's line and 逆转 is cut.
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

    private string[] Lines(string text, int measure)
    {
        var shaped = _composer.Shape(text, isDisplay: true);
        var width = Composer.Size * measure;
        var spans = DisplayBreaker.Break(shaped, width);
        Assert.NotNull(spans);
        return [.. spans.Value.Select(span => LineAdjuster.Set(shaped, span, width, Pt.Zero, justify: false).Text)];
    }
}
