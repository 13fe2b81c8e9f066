using static PrintLayout.Tests.Import.Punctuation.Punctuated;

namespace PrintLayout.Tests.Import.Punctuation;

/// <summary>Half pairs, doubled and clashing marks, ranges, split numbers. The outcomes were written down before the rules.</summary>
public sealed class ClashAndPairCases
{
    [Theory]
    [InlineData("他读了《红楼梦，很好。", "unpaired-bracket 3+1 《")]
    [InlineData("书名》没有开头。", "unpaired-bracket 2+1 》")]
    [InlineData("【本报讯某市。", "unpaired-bracket 0+1 【")]
    [InlineData("本报讯】某市。", "unpaired-bracket 3+1 】")]
    [InlineData("「甲。", "unpaired-bracket 0+1 「")]
    [InlineData("甲」。", "unpaired-bracket 1+1 」")]
    [InlineData("『甲。", "unpaired-bracket 0+1 『")]
    [InlineData("甲』。", "unpaired-bracket 1+1 』")]
    [InlineData("〔2026号。", "unpaired-bracket 0+1 〔")]
    [InlineData("2026〕号。", "unpaired-bracket 4+1 〕")]
    [InlineData("〈甲。", "unpaired-bracket 0+1 〈")]
    [InlineData("甲〉。", "unpaired-bracket 1+1 〉")]
    [InlineData("甲〖乙", "unpaired-bracket 1+1 〖")]
    [InlineData("甲（乙", "unpaired-bracket 1+1 （")]
    [InlineData("甲）乙", "unpaired-bracket 1+1 ）")]
    [InlineData("他说：“好。", "unpaired-quote 3+1 “")]
    [InlineData("好”。", "unpaired-quote 1+1 ”")]
    [InlineData("他说：‘好。", "unpaired-quote 3+1 ‘")]
    [InlineData("好’。", "unpaired-quote 1+1 ’")]
    [InlineData("《甲《乙》", "unpaired-bracket 0+1 《")]
    [InlineData("（甲【乙）", "unpaired-bracket 2+1 【")]
    public void A_half_without_its_other_half_is_told_of(string text, string finding)
    {
        Assert.Equal(text, Guessed(text));
        Assert.Equal([finding], Uncertain(text));
    }

    [Theory]
    [InlineData("1)项")]
    [InlineData("1)甲；2)乙")]
    [InlineData("包括：1）甲，2）乙")]
    [InlineData("a)甲")]
    [InlineData("一）甲")]
    [InlineData("①）甲")]
    [InlineData("区间[0,1)内")]
    [InlineData("区间(0,1]内")]
    [InlineData("区间[a,b)上")]
    [InlineData("区间[0.5, 10)内")]
    [InlineData("回到’90s的曲风")]
    [InlineData("回到‘90s的曲风")]
    [InlineData("听rock ’n’ roll长大")]
    [InlineData("身高6’2”的他")]
    [InlineData("成绩5'30\"的他")]
    [InlineData("麦当劳McDonald’s和O’Neill")]
    [InlineData("James’的书")]
    [InlineData("运行`a(b`即可")]
    [InlineData("见https://a.example/b(1)那里")]
    [InlineData("时间12:40，比分3:2，圆周率3.14，共1,234人，版本v1.2")]
    [InlineData("“甲。\n\n“乙。”")]
    [InlineData("「甲。\n\n「乙。」")]
    [InlineData("若a<b且c>d则")]
    [InlineData("《甲》<《乙》")]
    [InlineData("真的？！他不信")]
    [InlineData("好！！！")]
    [InlineData("调用std::vector即可")]
    [InlineData("《甲》《乙》和《丙》")]
    [InlineData("《甲》（上）、《乙》（下）")]
    [InlineData("“甲”“乙”“丙”")]
    [InlineData("“甲”、乙、“丙”")]
    [InlineData("北京—上海高铁")]
    [InlineData("培育—就业—反哺行业")]
    [InlineData("小说—电影")]
    [InlineData("目的—手段")]
    [InlineData("1949—2026年")]
    [InlineData("电话010-1234-5678")]
    [InlineData("编号2020-2025的箱子")]
    [InlineData("日期2020-05-12止")]
    [InlineData("气温5～8℃")]
    [InlineData("路径~5下")]
    [InlineData("iPhone 15 20元红包")]
    [InlineData("共12 345人")]
    [InlineData("成绩25 23 25")]
    [InlineData("增长25%")]
    public void What_is_right_has_no_finding(string text)
    {
        Assert.Equal(text, Likely(text));
        Assert.Empty(Uncertain(text));
    }

    [Theory]
    [InlineData("他说，，你好", "他说，你好")]
    [InlineData("他说,,你好", "他说，你好")]
    [InlineData("他说，,你好", "他说，你好")]
    [InlineData("他说， ,你好", "他说，你好")]
    [InlineData("甲、、乙", "甲、乙")]
    [InlineData("甲；；乙", "甲；乙")]
    [InlineData("“甲”，，乙", "“甲”，乙")]
    [InlineData("读《红楼梦>时", "读《红楼梦》时")]
    [InlineData("读<红楼梦》时", "读《红楼梦》时")]
    [InlineData("读《红楼梦›时", "读《红楼梦》时")]
    [InlineData("读《红楼梦＞时", "读《红楼梦》时")]
    [InlineData("读〈序>时", "读〈序〉时")]
    [InlineData("气温5~8℃", "气温5～8℃")]
    [InlineData("气温-5~-8℃", "气温-5～-8℃")]
    [InlineData("占5%~8%", "占5%～8%")]
    [InlineData("约3万~5万人", "约3万～5万人")]
    [InlineData("每天10 ~ 12小时", "每天10～12小时")]
    [InlineData("增长２５％", "增长25%")]
    [InlineData("增长２５％，下降３％", "增长25%，下降3%")]
    [InlineData("增长25％", "增长25%")]
    [InlineData("占 ７．５％ 的", "占7.5%的")]
    [InlineData("第Ａ１版", "第A1版")]
    public void What_is_sure_is_mended(string text, string expected)
    {
        Assert.Equal(expected, Certain(text));
        Assert.Empty(Uncertain(text));
    }

    [Theory]
    [InlineData("他说。，你好", "clash 2+2 。，")]
    [InlineData("他说，。你好", "clash 2+2 ，。")]
    [InlineData("甲、，乙", "clash 1+2 、，")]
    [InlineData("好吗？，他", "clash 2+2 ？，")]
    [InlineData("好！。他", "clash 1+2 ！。")]
    [InlineData("甲：；乙", "clash 1+2 ：；")]
    [InlineData("甲，，，乙", "clash 1+3 ，")]
    [InlineData("甲：：乙", "clash 1+2 ：")]
    [InlineData("好！！！！", "clash 1+4 ！！！！")]
    [InlineData("投入1 2亿元", "split-number 3+1 ")]
    [InlineData("占2 3%的", "split-number 2+1 ")]
    [InlineData("高1 2.5米", "split-number 2+1 ")]
    [InlineData("约3 0公里", "split-number 2+1 ")]
    [InlineData("2020-2025年的规划", "year-range 4+1 —")]
    [InlineData("自2020–2025年", "year-range 5+1 —")]
    [InlineData("鲁迅（1881-1936）是", "year-range 7+1 —")]
    [InlineData("2025-2026赛季", "year-range 4+1 —")]
    [InlineData("在2020-2025学年", "year-range 5+1 —")]
    [InlineData("“甲”、“乙”", "quote-list 3+1 ")]
    [InlineData("《甲》、《乙》", "quote-list 3+1 ")]
    [InlineData("‘甲’、‘乙’", "quote-list 3+1 ")]
    [InlineData("〈甲〉、〈乙〉", "quote-list 3+1 ")]
    [InlineData("「甲」、「乙」", "quote-list 3+1 ")]
    [InlineData("他走了—她来了", "dash 3+1 ——")]
    [InlineData("他说—好", "dash 2+1 ——")]
    [InlineData("天晴—但是冷", "dash 2+1 ——")]
    [InlineData("走吗—不", "dash 2+1 ——")]
    [InlineData("一座城—那是家", "dash 3+1 ——")]
    public void What_is_doubtful_is_told_of_and_stays(string text, string finding)
    {
        Assert.Equal(text, Likely(text));
        Assert.Equal([finding], Uncertain(text));
    }

    [Fact]
    public void A_blank_inside_a_number_is_told_of_and_only_that_beside_the_unit_goes()
    {
        Assert.Equal("投入1 2亿元", Likely("投入1 2 亿元"));
        Assert.Equal("投入12亿元", Guessed("投入1 2 亿元"));
        Assert.Equal(["split-number 3+1 "], Uncertain("投入1 2 亿元"));
    }

    [Fact]
    public void Titles_in_angle_signs_are_told_of()
    {
        Assert.Equal(["look-alike 1+1 《", "look-alike 5+1 》"], Uncertain("读<红楼梦>时"));
        Assert.Equal(["look-alike 1+1 〈", "look-alike 5+1 〉"], Uncertain("读‹红楼梦›时"));
        Assert.Equal(["look-alike 1+1 《", "look-alike 5+1 》"], Uncertain("读«红楼梦»时"));
        Assert.Empty(Uncertain("若a<b或b>c则"));
    }
}
