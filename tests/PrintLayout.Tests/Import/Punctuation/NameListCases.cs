using PrintLayout.Punctuation;
using static PrintLayout.Tests.Import.Punctuation.Punctuated;

namespace PrintLayout.Tests.Import.Punctuation;

/// <summary>Blanks between names. The outcomes were written down before the rules.</summary>
public sealed class NameListCases
{
    [Theory]
    [InlineData("张禾 李禾两位老师获奖", "张禾 李禾两位老师获奖")]
    [InlineData("张禾 李禾 王小禾两位", "张禾 李禾 王小禾两位")]
    [InlineData("张禾 李禾 王小禾", "张禾 李禾 王小禾")]
    [InlineData("（记者 崔禾 吴禾 通讯员 陈禾）", "（记者崔禾 吴禾 通讯员陈禾）")]
    [InlineData("出席的有张禾 李禾 王禾等", "出席的有张禾 李禾 王禾等")]
    [InlineData("获奖者：欧阳小禾 司马禾", "获奖者：欧阳小禾 司马禾")]
    [InlineData("**张禾** 李禾两位", "**张禾** 李禾两位")]
    [InlineData("主持人 王禾 宣读决定", "主持人王禾宣读决定")]
    [InlineData("张禾 宣读决定", "张禾宣读决定")]
    [InlineData("张禾 李禾 宣读决定", "张禾李禾宣读决定")]
    [InlineData("王 芳", "王芳")]
    [InlineData("我国 经济 发展", "我国经济发展")]
    [InlineData("张禾 方面表示", "张禾方面表示")]
    [InlineData("时间 地点", "时间地点")]
    [InlineData("张禾  李禾两位", "张禾李禾两位")]
    public void A_blank_between_names_stays(string text, string expected)
    {
        Assert.Equal(expected, Certain(text));
        Assert.Equal(expected, Certain(expected));
    }

    [Fact]
    public void In_a_headline_a_blank_between_names_is_offered_as_before() =>
        Assert.Equal("张禾　李禾获奖", Guessed("张禾 李禾获奖", PunctuationOptions.Headline));
}
