using static PrintLayout.Tests.Import.Punctuation.Punctuated;

namespace PrintLayout.Tests.Import.Punctuation;

/// <summary>Quotation marks in pairs, dashes, ellipses.</summary>
public sealed class QuoteAndDashCases
{
    [Theory]
    [InlineData("他说\"好\"。", "他说“好”。")]
    [InlineData("\"你好,\"他说.", "“你好，”他说。")]
    [InlineData("\"甲\"和\"乙\"", "“甲”和“乙”")]
    [InlineData("他说:\"她说'好'。\"", "他说：“她说‘好’。”")]
    [InlineData("所谓'灯塔'", "所谓‘灯塔’")]
    [InlineData("“你好\"他说", "“你好”他说")]
    [InlineData("\"你好”他说", "“你好”他说")]
    [InlineData("＂全角＂引号", "“全角”引号")]
    [InlineData("\"AI\"时代", "“AI”时代")]
    [InlineData("迈入 \"AI+\" 时代", "迈入“AI+”时代")]
    [InlineData("他读\"It's a dog's life\"这本书", "他读“It's a dog's life”这本书")]
    [InlineData("Let's Encrypt是证书机构", "Let's Encrypt是证书机构")]
    [InlineData("他说\"好\",走了(\"真的\")", "他说“好”，走了（“真的”）")]
    [InlineData("缺\"一半", "缺\"一半")]
    [InlineData("\"甲\"乙\"丙", "\"甲\"乙\"丙")]
    [InlineData("从24\"到27\"的屏幕", "从24\"到27\"的屏幕")]
    [InlineData("He said \"hello\" to the man.", "He said \"hello\" to the man.")]
    [InlineData("「台」与『港』", "「台」与『港』")]
    [InlineData("甲“乙’丙", "甲“乙’丙")]
    [InlineData("排名第1\"神车\"称号", "排名第1“神车”称号")]
    public void Quotation_marks_are_paired(string text, string expected) => Assert.Equal(expected, Certain(text));

    [Fact]
    public void What_cannot_be_paired_is_reported_and_stays()
    {
        Assert.Equal(["unpaired-quote 1+1 \""], Uncertain("缺\"一半"));
        Assert.Equal(["unpaired-quote 1+1 “"], Uncertain("甲“乙"));
        Assert.Equal(["unpaired-quote 1+1 ”"], Uncertain("甲”乙"));
        Assert.Equal("甲“乙", Guessed("甲“乙"));
        // A quotation over several paragraphs opens each of them and closes only the last.
        Assert.Empty(Uncertain("“甲。\n\n“乙。”"));
        Assert.Equal(["mixed-quotes 0+1 “", "mixed-quotes 2+1 ”"], Uncertain("「甲」和“乙”"));
        Assert.Empty(Uncertain("「甲」和「乙」"));
    }

    [Theory]
    [InlineData("他来了--真的", "他来了——真的")]
    [InlineData("他来了 -- 真的", "他来了——真的")]
    [InlineData("他来了---真的", "他来了——真的")]
    [InlineData("他来了－－真的", "他来了——真的")]
    [InlineData("他来了――真的", "他来了——真的")]
    [InlineData("他来了––真的", "他来了——真的")]
    [InlineData("他来了──真的", "他来了——真的")]
    [InlineData("他来了 —— 真的", "他来了——真的")]
    [InlineData("--他来了", "——他来了")]
    [InlineData("设备”--既能", "设备”——既能")]
    [InlineData("使用--help选项", "使用--help选项")]
    [InlineData("国家引导—地方试点—企业响应", "国家引导—地方试点—企业响应")]
    [InlineData("he came -- and he left", "he came -- and he left")]
    [InlineData("他想...", "他想……")]
    [InlineData("他想......然后", "他想……然后")]
    [InlineData("他想。。。然后", "他想……然后")]
    [InlineData("他想…然后", "他想……然后")]
    [InlineData("他想……然后", "他想……然后")]
    [InlineData("他用AI...", "他用AI……")]
    [InlineData("wait... he said", "wait... he said")]
    [InlineData("wait… he said", "wait… he said")]
    [InlineData("………………", "………………")]
    public void Dashes_and_ellipses(string text, string expected) => Assert.Equal(expected, Certain(text));

    [Theory]
    [InlineData("他 — 作为厂长 — 说", "他——作为厂长——说")]
    [InlineData("—他来了", "——他来了")]
    [InlineData("设备”—既能", "设备”——既能")]
    [InlineData("他来了———真的", "他来了——真的")]
    public void A_single_dash_is_doubled_where_it_is_likely_one(string text, string expected)
    {
        Assert.Equal(expected, Likely(text));
        Assert.Equal(text, Certain(text));
    }
}
