using PrintLayout.Copy;

namespace PrintLayout.Tests.Import;

/// <summary>Documents that pandoc and LibreOffice wrote: what each has of a manuscript is there, and nothing is lost.</summary>
public sealed class OtherProgramTests
{
    [Theory]
    [InlineData("pandoc.docx")]
    [InlineData("pandoc.odt")]
    [InlineData("pandoc.html")]
    [InlineData("libreoffice-from-odt.docx")]
    [InlineData("libreoffice.html")]
    public void A_manuscript_of_pandoc_keeps_its_form(string file)
    {
        var page = Read(file);

        var article = Assert.Single(page.Articles);
        Assert.Equal("港口一夜未眠", article.Headline.Text);
        Assert.Equal(["林禾"], ImportedPage.Bylines(article));
        var text = page.Result.Articles[0].Text;
        Assert.Contains("值班员说：**顺序不能乱**，*着重*的字。[^1]\n\n[^1]: 据市海事局。\n\n### 先放空船\n\n- 关好水电；\n- 锁好门窗。\n1. 八路绕行；\n2. 十二路停运。\n",
            text, StringComparison.Ordinal);
        Assert.Contains("| 船名 | 吃水 |\n|---|---|\n| 江一 | 7米 |\n| 江二 | 9米 |", text, StringComparison.Ordinal);
        Assert.Contains("面积3m<sup>2</sup>，H<sub>2</sub>O，删掉的。", text, StringComparison.Ordinal);
        Assert.Contains("浪高了就等，不抢这一个小时。", text, StringComparison.Ordinal);
        Assert.Contains("处处闻啼鸟。\n\n最后一段，货轮驶入航道。\n", text, StringComparison.Ordinal);
        Assert.Contains("港口夜景", text, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(article.Figures).Image);
        Assert.Contains("italic", page.Rules);
        Assert.Contains("struck", page.Rules);
        Assert.Empty(page.ReadBag);
    }

    [Theory]
    [InlineData("libreoffice.docx")]
    [InlineData("libreoffice.odt")]
    public void A_manuscript_of_LibreOffice_keeps_its_form(string file)
    {
        var page = Read(file);

        var article = Assert.Single(page.Articles);
        Assert.Equal("老桥加固下月半幅通车", article.Headline.Text);
        Assert.Contains("高禾", Assert.Single(ImportedPage.Bylines(article)), StringComparison.Ordinal);
        var text = page.Result.Articles[0].Text;
        Assert.Contains("正在加固，**预计下月**半幅通车。*注意绕行*。H<sub>2</sub>O与m<sup>2</sup>。\n\n### 绕行路线\n\n- 八路走北堤路；\n- 九路走港前路。\n"
            + "1. 先修东半幅；\n2. 再修西半幅。\n", text, StringComparison.Ordinal);
        Assert.Contains("| 桥面 | 30天 |", text, StringComparison.Ordinal);
        Assert.Equal("图为加固中的东门大桥。", Assert.Single(article.Figures).Caption?.Text);
        Assert.Contains("image", page.Rules);
        Assert.Equal(4, article.Blocks.OfType<ListItemBlock>().Count());
    }

    private static DoorPage Read(string file)
    {
        var folder = Path.Combine(TestPaths.Root, "tests/PrintLayout.Tests/Import/Programs");
        return new DoorPage(File.ReadAllBytes(Path.Combine(folder, file)), file, folder);
    }
}
