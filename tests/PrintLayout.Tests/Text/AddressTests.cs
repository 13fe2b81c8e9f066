using PrintLayout.Diagnostics;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Tests.Text;

/// <summary>
/// composition.md C4.7 in the body face, at every measure from 8 to 20 em: no hole opens beside an address, and no unit is split.
/// </summary>
public sealed class AddressTests
{
    /// <summary>No space of a line with an address is wider; what is lacking stays free at its end.</summary>
    private const int Widest = 333;

    [Theory]
    [InlineData("详情请登录https://www.example.com/path/to/a-very-long-file_name.html?query=1查询。")]
    [InlineData("联系邮箱user.name@example-company.com.cn，电话。")]
    [InlineData("报名网址为http://www.gov.cn/zhengce/2025-06/30/content_7030123.htm，截止日期为7月31日。")]
    [InlineData("读者可在https://github.com/openai/gpt-oss下载源代码，并在本地运行。")]
    [InlineData("来稿请寄news_desk2025@people-daily.com.cn或者编辑部。")]
    [InlineData("公司公告见www.cninfo.com.cn/new/disclosure/detail?stockCode=600519&announcementId=1223456789。")]
    [InlineData("论文预印本已在arXiv（https://arxiv.org/abs/2506.12345v2）上发布，引起广泛关注。")]
    [InlineData("目录位于/usr/local/share/printlayout/fonts/noto-serif-cjk下，请勿移动。")]
    [InlineData("据《自然》网站（www.nature.com）报道，研究人员发现了一种新材料。")]
    [InlineData("扫描二维码或访问bj.example.org.cn/a?id=20250701#top即可报名参加本次活动。")]
    [InlineData("请发送邮件至zhang.san-li.si@mail.tsinghua.edu.cn与我们联系，谢谢。")]
    [InlineData("使用文件C:\\Users\\Admin\\Documents\\report_final_v2.docx时须先关闭程序。")]
    [InlineData("规则写在docs/rules/composition.md与schemas/style.schema.json两个文件中，请一并阅读。")]
    public void No_hole_opens_beside_an_address(string text)
    {
        using var composer = new Composer();
        for (var measure = 8; measure <= 20; measure++)
        {
            foreach (var indent in new[] { 0, 2000 })
            {
                var lines = composer.Set(text, measure * 1000, indent);
                Assert.DoesNotContain(lines, line => line.IsEmergency);
                foreach (var line in lines[..^1])
                {
                    Assert.True(WidestSpace(line) <= Widest, $"{measure} em: {line.Text}: {WidestSpace(line)}");
                    // Less than the width of two letters is free at its end.
                    Assert.InRange((line.Measure - line.Width).Milli, 0, MostFree(line));
                }
            }
        }
    }

    [Fact]
    public void A_line_that_ends_short_says_so()
    {
        using var composer = new Composer();
        var lines = composer.Set("扫描二维码或访问bj.example.org.cn/a?id=20250701#top即可报名参加本次活动。", 9000);
        var line = Assert.Single(lines, line => line.Text.StartsWith("问bj", StringComparison.Ordinal));
        var findings = new DiagnosticBag();
        LineFindings.Report(line, findings);
        var told = Assert.Single(findings);
        Assert.Equal(DiagnosticCodes.LooseLine, told.Code);
        var lack = (line.Measure - line.Width).Milli * 1000L / Composer.Size.Milli;
        Assert.Contains(FormattableString.Invariant($"ends {lack} thousandths of an em short"), told.Message);
    }

    /// <summary>A joint with the letters that may not leave it, or the opening mark with the first two letters of an address.</summary>
    private static int MostFree(SetLine line) => line.Paragraph.HasAddress(line.Start, line.End - 1) ? 1_800 * 10 : 0;

    private static int WidestSpace(SetLine line)
    {
        var widest = 0;
        for (var i = line.Start; i + 1 < line.End; i++)
        {
            var cluster = line.Paragraph.Clusters[i];
            // The blanks of marks are no holes.
            if (line.Paragraph.Spaces[i].Kind is not (SpaceKind.Solid or SpaceKind.HanWestern or SpaceKind.Rigid)) continue;
            var space = line.X[i + 1 - line.Start] - line.X[i - line.Start] - cluster.Body;
            widest = Math.Max(widest, space.Milli * 1000 / Composer.Size.Milli);
        }

        return widest;
    }
}
