using System.Text;

namespace PrintLayout.Tests.Import;

/// <summary>Pages made for the purpose, of other shapes than the sample page; what must come out was written down first.</summary>
public sealed class ImportedPagesTests
{
    private const string TwoStories = """
        城西水厂完成改造 日供水能力增三成

        本报讯 城西水厂昨日完成改造,日供水能力由12万吨提高到16万吨,主城区八万户居民受益。

        改造历时十个月,更换管网43公里。水厂负责人说,水压不足的老问题就此解决。张明远

        老街书店重新开张

        停业两年的老街书店上周六重新开张,首日接待读者一千三百人次。

        书店保留了原来的木楼梯和天井,新添了盲文阅览区。

        李青
        """;

    [Fact]
    public void Two_stories_without_heading_marks_are_parted_by_their_short_lines_and_bylines()
    {
        var page = new ImportedPage(TwoStories);

        Assert.Equal(["城西水厂完成改造　日供水能力增三成", "老街书店重新开张"], page.Articles.Select(a => a.Headline.Text));
        Assert.Equal([["张明远"], ["李青"]], page.Articles.Select(ImportedPage.Bylines));
        Assert.Equal(
            ["停业两年的老街书店上周六重新开张，首日接待读者一千三百人次。", "书店保留了原来的木楼梯和天井，新添了盲文阅览区。"],
            ImportedPage.Body(page.Articles[1]));
        Assert.Equal(2, page.Articles[0].Blocks.Length);
        Assert.Equal(["likely plain-headline 1", "likely plain-headline 7"], page.Flags);
    }

    [Fact]
    public void Stories_without_any_headline_begin_behind_bylines_and_get_a_placeholder()
    {
        var page = new ImportedPage("停水通知发出后,居民排起了长队。\n\n王小川\n\n图书馆延长了开放时间,读者很高兴。\n\n赵一\n");

        Assert.Equal(["标题待补", "标题待补"], page.Articles.Select(a => a.Headline.Text));
        Assert.Equal([["王小川"], ["赵一"]], page.Articles.Select(ImportedPage.Bylines));
        Assert.Equal(2, page.Bag.Count(d => d.Code == "PL1503"));
    }

    [Fact]
    public void A_table_keeps_its_rows_and_figures()
    {
        var page = new ImportedPage("# 三家公司业绩\n\n据公告,前三季度业绩如下。\n\n公司\t营业收入\t增幅\n甲公司\t1,234.5\t3.2%\n乙公司\t987.0\t-1.5%\n\n单位:亿元\n\n王一凡\n");

        var article = Assert.Single(page.Articles);
        Assert.Equal(
            ["据公告，前三季度业绩如下。", "公司\n营业收入\n增幅\n甲公司\n1,234.5\n3.2%\n乙公司\n987.0\n-1.5%", "单位：亿元"],
            ImportedPage.Body(article));
        Assert.Equal(["王一凡"], ImportedPage.Bylines(article));
        Assert.Contains("guess table 5", page.Flags);
    }

    [Fact]
    public void Empty_cells_of_a_table_keep_their_columns()
    {
        var page = new ImportedPage("# 菜价\n\n昨日发布。\n\n品种\t上周\t本周\n黄瓜\t\t2.42\n豆角\t3.00\t-1%\n");

        Assert.Contains(
            "| 品种 | 上周 | 本周 |\n|---|---|---|\n| 黄瓜 |  | 2.42 |\n| 豆角 | 3.00 | -1% |", page.Result.Articles[0].Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_rule_of_a_Markdown_table_is_dropped_and_its_cells_stay()
    {
        var page = new ImportedPage("# 赛果\n\n| 主队 | 客队 | 比分 |\n| --- | --- | --- |\n| 江城 | 海州 | 3:2 |\n\n赛季至此结束。\n", "page.md");

        Assert.Equal(["主队\n客队\n比分\n江城\n海州\n3:2", "赛季至此结束。"], ImportedPage.Body(Assert.Single(page.Articles)));
    }

    [Fact]
    public void Dialogue_with_nested_quotes_stays_one_paragraph_a_line()
    {
        var page = new ImportedPage("## 夜访\n\n“你怎么来了?”他问。\n“我听见有人喊‘起火了’,就跑来了。”她说,“你没事吧?”\n他摇头:“没事。”\n");

        Assert.Equal(
            ["“你怎么来了？”他问。", "“我听见有人喊‘起火了’，就跑来了。”她说，“你没事吧？”", "他摇头：“没事。”"],
            ImportedPage.Body(Assert.Single(page.Articles)));
        Assert.Empty(page.Flags);
    }

    [Fact]
    public void English_times_scores_versions_and_addresses_keep_their_marks()
    {
        const string English = "The editor wrote that we print what we can, and correct what we must: see v2.3.1 of the guide.";
        var page = new ImportedPage($"# 一封来信\n\n{English}\n\n来信发至 letters@example.com,版本号为2.3.1,比分是3:2,时间为10:30。\n");

        Assert.Equal(
            [English, "来信发至letters@example.com，版本号为2.3.1，比分是3:2，时间为10:30。"],
            ImportedPage.Body(Assert.Single(page.Articles)));
    }

    [Fact]
    public void The_lines_of_a_poem_are_kept()
    {
        var page = new ImportedPage("# 登楼\n\n朝辞江上一舟轻,\n暮看城头万点灯。\n十里长街人未散,\n又听桥下卖花声。\n\n2024年作于江城。\n");

        Assert.Equal(
            ["朝辞江上一舟轻，", "暮看城头万点灯。", "十里长街人未散，", "又听桥下卖花声。", "2024年作于江城。"],
            ImportedPage.Body(Assert.Single(page.Articles)));
    }

    [Fact]
    public void The_lines_of_a_poem_between_empty_lines_are_kept_too()
    {
        var page = new ImportedPage("# 登楼\n\n朝辞江上一舟轻,\n\n暮看城头万点灯。\n\n十里长街人未散,\n\n又听桥下卖花声。\n");

        Assert.Equal(4, Assert.Single(page.Articles).Blocks.Length);
    }

    [Fact]
    public void A_cut_paragraph_is_joined_across_a_caption_and_jump_lines_become_fields()
    {
        var page = new ImportedPage("# 大桥合龙\n\n(上接第3版)昨天上午,跨江大桥主跨合龙,比计划提前了\n\n图为合龙现场。王大力摄\n\n二十天。工程师说,最难的是温度控制。\n\n建设者已连续奋战三年。(下转 A5 版)\n");

        var article = Assert.Single(page.Articles);
        Assert.Equal(["昨天上午，跨江大桥主跨合龙，比计划提前了二十天。工程师说，最难的是温度控制。", "建设者已连续奋战三年。"], ImportedPage.Body(article));
        Assert.Equal(("3", "A5"), (article.ContinuedFrom?.Value, article.ContinuedOn?.Value));
        var figure = Assert.Single(article.Figures);
        Assert.Equal(("photo", "图为合龙现场。", "王大力摄"), (figure.Kind, figure.Caption?.Text, figure.Credit?.Text));
        Assert.Empty(page.Flags);
    }

    [Fact]
    public void Lines_wrapped_at_a_measure_become_paragraphs()
    {
        var page = new ImportedPage(
            "# 春耕\n\n惊蛰刚过，江城郊外的田野里已经机声隆隆，\n三十多台拖拉机同时下地作业，远远望去颇为\n壮观。\n种粮大户告诉记者，今年他承包的八百亩水田\n全部采用无人插秧机，每天可以完成一百亩。\n");

        Assert.Equal(
            ["惊蛰刚过，江城郊外的田野里已经机声隆隆，三十多台拖拉机同时下地作业，远远望去颇为壮观。", "种粮大户告诉记者，今年他承包的八百亩水田全部采用无人插秧机，每天可以完成一百亩。"],
            ImportedPage.Body(Assert.Single(page.Articles)));
    }

    [Fact]
    public void A_line_above_and_a_line_below_become_kicker_and_deck_by_their_depth()
    {
        var page = new ImportedPage("### 年终特稿\n\n# 一座城的底气\n\n## ——江城制造业三年观察\n\n本报记者 周文 通讯员 陈立\n\n三年来,江城的工厂没有停过。\n");

        var article = Assert.Single(page.Articles);
        Assert.Equal(("年终特稿", "一座城的底气", "——江城制造业三年观察"), (article.Kicker?.Text, article.Headline.Text, article.Deck?.Text));
        Assert.Equal(["本报记者 周文", "通讯员 陈立"], ImportedPage.Bylines(article)
            .Select(name => name.Contains(' ', StringComparison.Ordinal) ? name : name.Insert(name.Length - 2, " ")));
        Assert.Equal(["三年来，江城的工厂没有停过。"], ImportedPage.Body(article));
    }

    [Fact]
    public void Headlines_that_slid_to_the_end_go_to_the_stories_that_use_their_words()
    {
        var page = new ImportedPage("""
            # 港口吞吐量再创新高

            港口集团昨日公布,全年吞吐量首次突破一亿吨。

            ## 城市观察 chengshi guancha

            入冬以来,桥梁检修队每晚在江面上空作业,检修进行到凌晨。

            ## 乡村故事 xiangcun gushi

            果园里的柑橘熟了,新农人用直播把它们卖到了全国。

            果园里的新农人

            桥梁检修进行时
            """);

        Assert.Equal(["港口吞吐量再创新高", "桥梁检修进行时", "果园里的新农人"], page.Articles.Select(a => a.Headline.Text));
        Assert.Equal(["城市观察", "乡村故事"], page.Articles.Skip(1).Select(a => a.Section?.Name.Text));
        Assert.Equal(["likely found-headline 13", "likely found-headline 15"], page.Flags);
        Assert.Contains("# page.txt line 15, column 1: ", page.Result.Articles[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stray_line_that_fits_no_story_stays_where_it_stands_and_is_reported()
    {
        var page = new ImportedPage("# 港口吞吐量再创新高\n\n港口集团昨日公布,全年吞吐量首次突破一亿吨。\n\n果园里的新农人\n");

        Assert.Equal("果园里的新农人", ImportedPage.Body(Assert.Single(page.Articles))[^1]);
        Assert.Equal(["guess stray-line 5"], page.Flags);
    }

    [Fact]
    public void Two_Latin_words_at_a_cut_are_parted_and_two_Han_are_not()
    {
        var page = new ImportedPage("# 报告\n\n报告引用了一篇论文,题为 Deep Learning,作者写道,the model\n\nwas trained twice,结果\n\n一致,令人满意。\n");

        Assert.EndsWith("the model was trained twice，结果一致，令人满意。", Assert.Single(ImportedPage.Body(Assert.Single(page.Articles))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_that_looks_like_Markdown_is_escaped()
    {
        var page = new ImportedPage("# 算术\n\n长宽高为5*6*7,体积<b>很大,用户名是_admin_,反斜线\\也在。\n");

        Assert.Equal("长宽高为5*6*7，体积<b>很大，用户名是_admin_，反斜线\\也在。", Assert.Single(ImportedPage.Body(Assert.Single(page.Articles))));
        Assert.Empty(page.ReadBag);
    }

    [Fact]
    public void Utf8_with_a_mark_and_GB_18030_give_the_same_articles()
    {
        var plain = new ImportedPage(TwoStories).Result;
        var marked = new ImportedPage([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(TwoStories)]).Result;
        var gb = new ImportedPage(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(TwoStories)).Result;

        Assert.Equal(plain.Articles.Select(a => a.Text), marked.Articles.Select(a => a.Text));
        Assert.Equal(plain.Articles.Select(a => a.Text), gb.Articles.Select(a => a.Text));
        Assert.Equal(("UTF-8", "GB 18030"), (plain.Encoding, gb.Encoding));
    }

    [Fact]
    public void A_damaged_Utf8_file_is_refused_and_not_read_as_GB_18030()
    {
        var bytes = Encoding.UTF8.GetBytes(TwoStories);
        bytes[200] = 0xFF;
        var bag = new PrintLayout.Diagnostics.DiagnosticBag();

        Assert.Null(PrintLayout.Import.ManuscriptImport.Import("page.txt", bytes, bag));
        Assert.Equal("PL1002", Assert.Single(bag).Code);
    }
}
