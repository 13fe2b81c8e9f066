using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Making;
using PrintLayout.Tests.Import;
using PrintLayout.Tests.Makeup;

namespace PrintLayout.Tests.Production.Making;

/// <summary>Manuscripts as newsrooms have them, in the inbox of a paper.</summary>
[Slow]
public sealed class InboxTests
{
    private const string Plan = """
        paper: 样报
        date: 2026-01-20
        master: layouts/masters/tabloid.yaml
        style: layouts/styles/daily.yaml
        inbox: in
        sections:
          - { section: 要闻, pages: [A1], desks: [城事], stories: 2-5 }
        fillers: [{ ad: { id: water, head: 节约用水, text: 一滴水也是水。 }, rows: 6-60 }]
        """;

    [Fact]
    public void Sources_become_stories_of_the_paper_with_the_desk_of_their_folder()
    {
        using var folder = Folder();
        var outcome = Make(folder);
        Assert.DoesNotContain(outcome.Findings, finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Empty(outcome.Held);
        Assert.Equal(["ferry", "lead", "second", "桥"], outcome.Placed.Select(story => story.Story).Order(StringComparer.Ordinal));
        var article = File.ReadAllText(folder.PathOf("articles/ferry.md"));
        Assert.Contains("headline: 渡口今天换了新船", article, StringComparison.Ordinal);
        Assert.Contains("desk: 城事", article, StringComparison.Ordinal);
        // The order of file names says nothing about importance.
        Assert.DoesNotContain("priority", article, StringComparison.Ordinal);
        Assert.DoesNotContain("desk", File.ReadAllText(folder.PathOf("articles/桥.md")), StringComparison.Ordinal);

        // Again: nothing is doubled, and what a person added stays.
        File.WriteAllText(folder.PathOf("articles/ferry.md"), article.Replace("desk:", "priority: 2\ndesk:", StringComparison.Ordinal));
        Assert.Equal(4, Make(folder).Placed.Length);
        Assert.Contains("priority: 2", File.ReadAllText(folder.PathOf("articles/ferry.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_cannot_be_read_is_told_and_the_paper_made_of_the_others()
    {
        using var folder = Folder();
        File.WriteAllBytes(folder.PathOf("in/old.doc"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]);
        var outcome = Make(folder);
        var fault = Assert.Single(outcome.Findings, finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.EndsWith("in/old.doc", fault.Span.File, StringComparison.Ordinal);
        Assert.True(outcome.Edition is not null, string.Join("\n", outcome.Findings));
        Assert.Equal(4, outcome.Placed.Length);
    }

    [Fact]
    public void An_article_that_was_edited_is_never_lost_to_a_new_source()
    {
        using var folder = Folder();
        Make(folder);
        var file = folder.PathOf("articles/桥.md");
        File.AppendAllText(file, "\n编辑加的一段。\n");
        folder.Write("in/桥.txt", "大桥明天合龙\n\n" + Body("工人今夜又多拧紧三百颗螺栓，") + "\n");
        var outcome = Make(folder);
        Assert.Null(outcome.Edition);
        Assert.Contains(outcome.Findings, finding => finding.Code == DiagnosticCodes.ImportKeptFile);
        Assert.EndsWith("编辑加的一段。\n", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_manuscript_outside_the_inbox_is_not_passed_over_in_silence()
    {
        using var folder = Folder();
        folder.Write("稿子.txt", "放错了地方\n\n" + Body("这一篇没有放进收稿夹，") + "\n");
        var told = Assert.Single(Make(folder).Findings, finding => finding.Code == DiagnosticCodes.NoManuscript);
        Assert.EndsWith("稿子.txt", told.Span.File, StringComparison.Ordinal);
        Assert.Contains("inbox", told.Hints[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_inbox_that_is_empty_or_not_there_is_no_fault()
    {
        using var folder = Folder();
        Directory.Delete(folder.PathOf("in"), recursive: true);
        Assert.DoesNotContain(Make(folder).Findings, IsOfImport);
        Directory.CreateDirectory(folder.PathOf("in"));
        Assert.DoesNotContain(Make(folder).Findings, IsOfImport);

        static bool IsOfImport(Diagnostic finding) => finding.Code == DiagnosticCodes.ImportNothing;
    }

    private static MakeupFolder Folder()
    {
        var folder = new MakeupFolder();
        folder.Write("paper.yaml", Plan).Story("lead", 900, 1, "desk: 要闻\n").Story("second", 500, 2, "desk: 要闻\n");
        folder.Write("in/桥.txt", "大桥明天合龙\n\n" + Body("工人今夜又拧紧三百颗螺栓，") + "\n");
        Directory.CreateDirectory(folder.PathOf("in/城事"));
        File.WriteAllBytes(folder.PathOf("in/城事/ferry.docx"), new DocxFile(
            DocxFile.P("渡口今天换了新船", DocxFile.Style("Title")) + DocxFile.P(Body("新船比旧船宽两尺，坐得下六十个人，"))).Bytes());
        return folder;
    }

    private static string Body(string words) => new StringBuilder().Insert(0, words, 28).ToString().TrimEnd('，') + "。";

    private static MakeOutcome Make(MakeupFolder folder) => MakeRun.Execute(
        new MakeSettings(folder.Path, new FontLocations(BundledFiles.Fonts)) { Jobs = 2 }, TestContext.Current.CancellationToken);
}
