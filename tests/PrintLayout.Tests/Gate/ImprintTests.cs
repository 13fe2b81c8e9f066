using PrintLayout.Diagnostics;

namespace PrintLayout.Tests.Gate;

public sealed class ImprintTests
{
    private const string Full = "国内统一连续出版物号 CN 11-0000　邮发代号：37-45　定价每月三十元　澜江日报印务公司印刷　总机电话（0600）82345678";

    [Theory]
    [InlineData(Full, "")]
    [InlineData("国内统一连续出版物号 CN 11-0000　定价每月三十元　澜江日报印务公司印刷　电话 0600-82345678", "邮发代号")]
    [InlineData("CN 11-0000　邮发代号 37-45　澜江日报印务公司印刷　电话 0600-82345678", "定价")]
    [InlineData("CN 11-0000　邮发代号 37-45　零售每份1.5元　电话 0600-82345678", "印刷")]
    [InlineData("CN 11-0000　邮发代号 37-45　零售每份1.5元　承印：澜江印刷厂　广告部", "电话")]
    [InlineData("CN 110000　邮发代号 37-45　零售每份1.5元　承印：澜江印刷厂　热线 82345678", "CN")]
    public void Items_that_the_house_requires_are_there(string imprint, string lacks)
    {
        using var paper = new GateFolder
        {
            Plan = "imprint: { require: [cn, post-code, price, printer, telephone] }\ngate: { stops: [PL8116] }\n"
                + "standing: [{ article: imprint.md, page: A2 }]\n",
        };
        paper.Page("A1").Story("A2", "imprint", "本报", imprint);
        // The same words in a story are no imprint.
        paper.Story("A1", "story", "旧报", Full);
        if (lacks.Length == 0) paper.AssertNone(DiagnosticCodes.ImprintItemMissing);
        else Assert.Contains(lacks, paper.AssertOne(DiagnosticCodes.ImprintItemMissing).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nameplate_counts_and_words_are_held_word_for_word()
    {
        using var paper = new GateFolder
        {
            Nameplate = "nameplate: { cn: 11-0000, lines: [邮发代号 37-46] }\n",
            Plan = "imprint: { require: [cn, post-code], cn: 11-0000, post-code: 37-45 }\n",
        };
        paper.Page("A1");
        var found = paper.AssertOne(DiagnosticCodes.ImprintItemMissing);
        Assert.Contains("37-45", found.Message, StringComparison.Ordinal);
        Assert.EndsWith("paper.yaml", found.Span.File, StringComparison.Ordinal);
        paper.Nameplate = "nameplate: { cn: 11-0000, lines: [邮发代号 37-45] }\n";
        paper.AssertNone(DiagnosticCodes.ImprintItemMissing);
    }
}
